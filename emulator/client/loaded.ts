/** Puts the answer to a load where callers read it. */
import { memberName } from "../engine/wire";
import { Address } from "./address";
import type { RequestContext } from "./context";
import { childAddress } from "./members";
import { asRecord } from "./request";

function itemAddress(context: RequestContext, collection: Address, value: unknown, index: number): Address {
  const item = asRecord(value) ?? {};
  const id = item.Id;
  const byId = id !== undefined;
  const path = {
    Id: context.nextId(),
    ObjectPathType: byId ? 5 : 3,
    Name: byId ? "" : "GetItemAt",
    ParentObjectPathId: collection.path.Id,
    ArgumentInfo: { Arguments: [byId ? id : index] },
  };
  const expression = `${collection.expression}.items[${index}]`;
  return new Address(collection.shape.items ?? "", path, collection, [], expression, false);
}

/** Takes the loaded properties of an object, of its parts and of its items. */
export function takeLoaded(context: RequestContext, address: Address, value: unknown): void {
  const record = asRecord(value);
  address.identify(record);
  if (!record) return;
  for (const [wire, loaded] of Object.entries(record)) {
    const name = memberName(wire);
    if (address.shape.scalars[name]) address.loaded.set(name, loaded);
    else if (address.shape.navigations[name])
      takeLoaded(context, childAddress(context, address, name), loaded);
  }
  if (!Array.isArray(record._Items)) return;
  address.items = record._Items.map((item, index) => {
    const made = itemAddress(context, address, item, index);
    takeLoaded(context, made, item);
    return context.proxyOf(made);
  });
}
