/** Adding and removing listeners: they hold from the sync on, and are removed in the context that added them. */
import type { EventName, Listener } from "../engine/events";
import type { Address } from "./address";
import type { RequestContext } from "./context";

export interface EventHandlers {
  add(listener: Listener): { readonly context: RequestContext; remove(): void };
}

/** `onChanged` and its like of a collection of sheets. */
export function eventsOf(context: RequestContext, address: Address, name: string): EventHandlers {
  const queue = (verb: string, then: () => void): void => {
    const call = { ActionType: 3, Name: `_${verb}${name.slice(2)}Event`, ArgumentInfo: { Arguments: [] } };
    context.request.add(address, call, `${address.expression}.${name}.${verb}(...);`);
    // The trace tells that the host has got as far as this.
    context.request.add(context.root, { ActionType: 1, Name: "" }, "", then);
  };
  return {
    add: (listener) => {
      let stop: (() => void) | null = null;
      queue("Register", () => {
        stop = context.engine.events.listen(name as EventName, listener);
      });
      return { context, remove: () => queue("Unregister", () => stop?.()) };
    },
  };
}
