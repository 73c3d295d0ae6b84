/** What hangs on a proxy: its parts, and what its methods give. */
import { wireName } from "../engine/wire";
import { shapeOf } from "../api-surface";
import { Address } from "./address";
import type { RequestContext } from "./context";
import { behind } from "./handles";
import { foreignContext, valueNotLoaded } from "./rich-api-error";

/** A value that arrives with the next sync. */
export class ClientResult {
  private arrived: { readonly value: unknown } | null = null;

  get value(): unknown {
    if (!this.arrived) throw valueNotLoaded();
    return this.arrived.value;
  }

  /** Takes the value from the answer. */
  take(value: unknown): void {
    this.arrived = { value };
  }
}

const childAddresses = new WeakMap<Address, Map<string, Address>>();

/** The address of a part of an object; one and the same each time. */
export function childAddress(context: RequestContext, parent: Address, name: string): Address {
  const children = childAddresses.get(parent) ?? new Map<string, Address>();
  childAddresses.set(parent, children);
  const known = children.get(name);
  if (known) return known;
  const className = parent.shape.navigations[name]?.to ?? "";
  const path = {
    Id: context.nextId(),
    ObjectPathType: 4,
    Name: wireName(name),
    ParentObjectPathId: parent.path.Id,
  };
  const child = new Address(className, path, parent, [], `${parent.expression}.${name}`, false);
  children.set(name, child);
  return child;
}

/** The proxy of a part of an object; the host hears of it when it is asked for the first time. */
export function childOf(context: RequestContext, parent: Address, name: string): object {
  const isNew = !childAddresses.get(parent)?.has(name);
  const address = childAddress(context, parent, name);
  if (isNew) {
    context.made.add(address);
    context.request.instantiate(address);
  }
  return context.proxyOf(address);
}

interface Sent {
  readonly info: {
    readonly Arguments: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly number[];
  };
  readonly objects: readonly Address[];
}

function sentArguments(context: RequestContext, args: readonly unknown[]): Sent {
  const objects: Address[] = [];
  const ids = args.map((argument) => {
    const found = behind(argument);
    if (!found) return 0;
    if (found.context !== context) throw foreignContext();
    objects.push(found.address);
    return found.address.path.Id;
  });
  const values = args.map((argument, index) => (ids[index] ? ids[index] : argument));
  const info =
    objects.length > 0 ? { Arguments: values, ReferencedObjectPathIds: ids } : { Arguments: values };
  return { info, objects };
}

function open(context: RequestContext, parent: Address, name: string, className: string, sent: Sent): object {
  const path = {
    Id: context.nextId(),
    ObjectPathType: 3,
    Name: wireName(name),
    ParentObjectPathId: parent.path.Id,
    ArgumentInfo: sent.info,
  };
  const { kept } = shapeOf(className);
  // What was made once must not be made again by the next batch.
  const passing = kept || name === "add";
  const address = new Address(
    className,
    path,
    parent,
    sent.objects,
    `${parent.expression}.${name}(...)`,
    passing,
  );
  context.made.add(address);
  context.request.instantiate(address);
  if (kept && context.running) {
    context.request.keep(address);
    context.keptOnes.add(address);
  }
  return context.proxyOf(address);
}

/** Calls a method: queues it, and gives a proxy, a result to come, or nothing. */
export function callMethod(
  context: RequestContext,
  address: Address,
  name: string,
  args: readonly unknown[],
): unknown {
  const gives = address.shape.methods[name]?.gives ?? "nothing";
  const sent = sentArguments(context, args);
  if (gives !== "nothing" && gives !== "value") return open(context, address, name, gives, sent);
  for (const object of sent.objects) context.request.instantiate(object);
  const result = gives === "value" ? new ClientResult() : undefined;
  const queued = { ActionType: 3, Name: wireName(name), ArgumentInfo: sent.info };
  context.request.add(address, queued, `${address.expression}.${name}(...);`, (value) => result?.take(value));
  return result;
}
