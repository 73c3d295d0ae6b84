/** The proxies that callers hold: every member of the modelled classes, and an exception for any other. */
import { supports } from "../profiles";
import { isForeign, NotModelled } from "../api-surface";
import type { Address } from "./address";
import type { RequestContext } from "./context";
import { eventsOf } from "./event-handlers";
import { remember } from "./handles";
import { namesOf, type LoadOptions } from "./load-options";
import { callMethod, childOf } from "./members";
import { takeLoaded } from "./loaded";
import { notLoaded } from "./rich-api-error";
import { assign, assignAll } from "./assign";

const proxies = new WeakMap<Address, object>();

const SERVICES: Readonly<
  Record<string, (context: RequestContext, address: Address, proxy: object) => unknown>
> = {
  context: (context) => context,
  isNullObject: (_, { isNull }) => {
    if (isNull === undefined) throw notLoaded("", "isNullObject");
    return isNull;
  },
  load: (context, address, proxy) => (options: LoadOptions) => {
    const names = namesOf(options);
    const QueryInfo = { Select: names };
    const statement = `${address.expression}.load(${JSON.stringify(names)});`;
    context.request.add(address, { ActionType: 2, Name: "", QueryInfo }, statement, (value) =>
      takeLoaded(context, address, value),
    );
    return proxy;
  },
  set: (context, address) => (properties: Readonly<Record<string, unknown>>) =>
    assignAll(context, address, properties),
  track: (_, __, proxy) => () => proxy,
  untrack: (_, __, proxy) => () => proxy,
  toJSON:
    (_, { loaded }) =>
    () =>
      Object.fromEntries(loaded),
};

/** The set that brought a member; undefined for what is not modelled. */
function sinceOf({ shape }: Address, name: string): string | undefined {
  return (shape.scalars[name] ?? shape.navigations[name] ?? shape.methods[name])?.since ?? shape.events[name];
}

/** Whether the member is there at all. The library has them all, the host refuses what it is too old for; only the
 * oldest profile lacks what is above it. */
function isThere(context: RequestContext, address: Address, name: string): boolean {
  const since = sinceOf(address, name);
  return (
    since !== undefined &&
    (context.engine.profile.name !== "old" || supports(context.engine.profile, "ExcelApi", since))
  );
}

function member(context: RequestContext, address: Address, name: string): unknown {
  const { shape } = address;
  if (shape.scalars[name]) return scalar(address, name);
  if (shape.navigations[name]) return childOf(context, address, name);
  if (shape.events[name]) return eventsOf(context, address, name);
  return (...args: readonly unknown[]) => callMethod(context, address, name, args);
}

function scalar(address: Address, name: string): unknown {
  if (address.isNull) return undefined;
  if (!address.loaded.has(name)) throw notLoaded(address.className, name);
  return address.loaded.get(name);
}

function read(context: RequestContext, address: Address, proxy: object, name: string): unknown {
  const service = SERVICES[name];
  if (service) return service(context, address, proxy);
  if (name === "items" && address.shape.items !== null) {
    if (!address.items) throw notLoaded(address.className, "items");
    return address.items;
  }
  if (sinceOf(address, name) === undefined) {
    if (isForeign(name)) return undefined;
    throw new NotModelled(`${address.className}.${name}`);
  }
  return isThere(context, address, name) ? member(context, address, name) : undefined;
}

/** The proxy of an object; one and the same for one address. */
export function proxyOf(context: RequestContext, address: Address): object {
  const known = proxies.get(address);
  if (known) return known;
  const proxy: object = new Proxy(Object.create(null) as object, {
    get: (_, name) => (typeof name === "symbol" ? undefined : read(context, address, proxy, name)),
    has: (_, name) => typeof name === "string" && isThere(context, address, name),
    set: (_, name, value) => typeof name === "string" && assign(context, address, name, value),
  });
  remember(proxy, { context, address });
  proxies.set(address, proxy);
  return proxy;
}
