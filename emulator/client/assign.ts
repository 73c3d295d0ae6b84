/** Setting properties: queued for the host, and readable at once as they were set. */
import { wireName } from "../engine/wire";
import { NotModelled } from "../api-surface";
import type { Address } from "./address";
import type { RequestContext } from "./context";
import { childAddress } from "./members";
import { RichApiError } from "./rich-api-error";

/** Queues one property; false, which throws a TypeError in strict code, for a property that is read-only. */
export function assign(context: RequestContext, address: Address, name: string, value: unknown): boolean {
  const scalar = address.shape.scalars[name];
  if (!scalar) throw new NotModelled(`setting ${address.className}.${name}`);
  if (!scalar.writable) return false;
  const ArgumentInfo = { Arguments: [value] };
  const statement = `${address.expression}.${name} = ...;`;
  context.request.add(address, { ActionType: 4, Name: wireName(name), ArgumentInfo }, statement);
  address.loaded.set(name, value);
  return true;
}

/** Queues several properties, those of objects that hang on this one too. @throws RichApiError `InvalidArgument` */
export function assignAll(
  context: RequestContext,
  address: Address,
  properties: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(properties)) {
    if (address.shape.navigations[name]) {
      assignAll(context, childAddress(context, address, name), value as Readonly<Record<string, unknown>>);
    } else if (!address.shape.scalars[name] || !assign(context, address, name, value)) {
      const inner = new RichApiError("InvalidArgument", "PropertyDoesNotExist", { errorLocation: name });
      throw new RichApiError(
        "InvalidArgument",
        "The argument 'properties' doesn't work for this situation, is missing, or isn't in the right format.",
        { errorLocation: `${address.className}.set` },
        400,
        inner,
      );
    }
  }
}
