/** Carries out the actions of a batch one after the other. */
import { NotModelled, shapeOf } from "../api-surface";
import { HostError } from "./host-error";
import type { Live } from "./live";
import { checkMember, type HasSet, type Kept, type Paths } from "./paths";
import { query } from "./query";
import { KEEP_REFERENCE, memberName, REMOVE_REFERENCE, type WireAction } from "./wire";

export interface Actor {
  readonly paths: Paths;
  readonly kept: Kept;
  readonly hasSet: HasSet;
  /** Reference ids by object, so that an object is kept once. */
  readonly references: Map<Live, string>;
  newReference(): string;
}

/** What an action gives: a value for the answer, or nothing. */
export type Outcome = { readonly value: unknown } | null;

function identityOf(actor: Actor, live: Live): Record<string, unknown> {
  const reference = actor.references.get(live);
  return { ...live.identity?.(), ...(reference ? { _ReferenceId: reference } : {}) };
}

function keep(actor: Actor, live: Live): void {
  if (!shapeOf(live.className).kept) throw new NotModelled(`keeping a ${live.className}`);
  const id = actor.references.get(live) ?? actor.newReference();
  actor.references.set(live, id);
  actor.kept.set(id, live);
}

/** Microsoft's client asks this first when it sends a large array in pieces. */
function validateSize(live: Live, [rows, columns]: readonly unknown[]): void {
  const { rowCount, columnCount } = live.scalars ?? {};
  if (rowCount?.() !== rows || columnCount?.() !== columns)
    throw new HostError("InvalidArgument", "Range.values");
}

/** The calls that the client makes for itself. */
function callService(actor: Actor, live: Live, name: string, args: readonly unknown[]): Outcome {
  if (name === KEEP_REFERENCE) keep(actor, live);
  else if (name === REMOVE_REFERENCE) actor.kept.delete(String(args[0]));
  else if (name === "_ValidateArraySize") validateSize(live, args);
  // Registering for events needs no state of the host: it tells every client of every change.
  else if (!/^_(?:Register|Unregister)\w+Event$/.test(name))
    throw new NotModelled(`${live.className}.${name}`);
  return null;
}

function callMethod(actor: Actor, live: Live, action: WireAction): Outcome {
  const args = actor.paths.argumentsOf(action.ArgumentInfo);
  if (action.Name.startsWith("_")) return callService(actor, live, action.Name, args);
  const name = memberName(action.Name);
  checkMember(live.className, name, actor.hasSet);
  const call = live.calls?.[name];
  if (!call) throw new NotModelled(`${live.className}.${name}`);
  const value = call(...args);
  return shapeOf(live.className).methods[name]?.gives === "value" ? { value } : null;
}

/** Properties that Microsoft's client sets under another name than it loads them. */
const SET_AS: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines" };

function setProperty(actor: Actor, live: Live, action: WireAction): void {
  const name = memberName(SET_AS[action.Name] ?? action.Name);
  checkMember(live.className, name, actor.hasSet);
  const set = live.setters?.[name];
  if (!set) throw new NotModelled(`setting ${live.className}.${name}`);
  const [value] = actor.paths.argumentsOf(action.ArgumentInfo);
  if (value === null) throw new HostError("InvalidArgument", `${live.className}.${name}`);
  set(value);
}

/**
 * Carries out one action. On a null object everything is passed over, and its answer is null.
 * @throws HostError for what Excel refuses, NotModelled for what the emulator does not know.
 */
export function perform(actor: Actor, action: WireAction): Outcome {
  if (action.ActionType === 5) return null;
  const live = actor.paths.find(action.ObjectPathId);
  if (!live) return { value: null };
  switch (action.ActionType) {
    case 1:
      return { value: identityOf(actor, live) };
    case 2:
      return {
        value: { ...identityOf(actor, live), ...query(live, action.QueryInfo?.Select ?? [], actor.hasSet) },
      };
    case 3:
      return callMethod(actor, live, action);
    case 4:
      setProperty(actor, live, action);
      return null;
    default:
      throw new NotModelled(`action type ${action.ActionType}`);
  }
}
