/** Answers a load: the asked properties of an object, of what hangs on it, and of the items of a collection. */
import { NotModelled, shapeOf } from "../api-surface";
import { HostError } from "./host-error";
import type { Live } from "./live";
import { checkMember, type HasSet } from "./paths";
import { wireName } from "./wire";

/** The names that were asked for, as a tree: `format/fill/color`. A leaf has no branches. */
interface Wanted {
  readonly [name: string]: Wanted;
}

function treeOf(paths: readonly string[]): Wanted {
  const root: Record<string, Wanted> = {};
  for (const path of paths) {
    let branch: Record<string, Wanted> = root;
    for (const name of path.split("/")) branch = branch[name] ??= {};
  }
  return root;
}

function scalar(live: Live, name: string, hasSet: HasSet): unknown {
  const read = live.scalars?.[name];
  if (read) {
    checkMember(live.className, name, hasSet);
    return read();
  }
  if (shapeOf(live.className).scalars[name]) throw new NotModelled(`${live.className}.${name}`);
  // Only the host knows that there is no such property; the client lets any name pass.
  throw new HostError("InvalidArgument", `${live.className}.${name}`);
}

function member(live: Live, name: string, inner: Wanted, hasSet: HasSet): unknown {
  const open = live.navigations?.[name];
  if (!open) return scalar(live, name, hasSet);
  checkMember(live.className, name, hasSet);
  const target = open();
  return target && properties(target, inner, hasSet);
}

function properties(live: Live, wanted: Wanted, hasSet: HasSet): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...live.identity?.() };
  const items = live.items;
  for (const [name, inner] of Object.entries(wanted)) {
    if (name === "$all" || name === "*") {
      const { scalars } = shapeOf(live.className);
      const present = Object.keys(live.scalars ?? {}).filter((all) => hasSet(scalars[all]?.since ?? ""));
      for (const all of present) answer[wireName(all)] = scalar(live, all, hasSet);
    } else if (name === "items") {
      if (!items) throw new HostError("InvalidArgument", `${live.className}.items`);
    } else if (!items) {
      answer[wireName(name)] = member(live, name, inner, hasSet);
    }
  }
  // On a collection, names without `items/` mean the items too.
  if (items) answer._Items = items().map((item) => properties(item, itemNames(wanted), hasSet));
  return answer;
}

function itemNames(wanted: Wanted): Wanted {
  const { items = {}, ...direct } = wanted;
  return { ...direct, ...items };
}

/** The value of a query; an empty list of names asks for everything. */
export function query(live: Live, select: readonly string[], hasSet: HasSet): Record<string, unknown> {
  return properties(live, treeOf(select.length === 0 ? ["$all"] : select), hasSet);
}
