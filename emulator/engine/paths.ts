/** Finds the objects that the paths of a batch mean; what a null object leads to is null as well. */
import { NotModelled, shapeOf } from "../api-surface";
import { HostError } from "./host-error";
import type { Live } from "./live";
import { memberName, type WireArguments, type WirePath } from "./wire";

/** Whether an API set is there, by the ExcelApi version that brought the member. */
export type HasSet = (since: string) => boolean;

/** References that the host keeps from batch to batch, by id. */
export type Kept = Map<string, Live>;

/**
 * The member of a class, when this Excel has it.
 * @throws NotModelled, or HostError `ApiNotFound` when the Excel is too old.
 */
export function checkMember(className: string, name: string, hasSet: HasSet): void {
  const { scalars, navigations, methods } = shapeOf(className);
  const since = (scalars[name] ?? navigations[name] ?? methods[name])?.since;
  if (since === undefined) throw new NotModelled(`${className}.${name}`);
  if (!hasSet(since)) throw new HostError("ApiNotFound", `${className}.${name}`);
}

function openMember(parent: Live, path: WirePath, args: readonly unknown[], hasSet: HasSet): Live | null {
  const name = memberName(path.Name);
  checkMember(parent.className, name, hasSet);
  const open = path.ObjectPathType === 4 ? parent.navigations?.[name] : parent.openers?.[name];
  if (!open) throw new NotModelled(`${parent.className}.${name}`);
  return open(...args);
}

function itemOf(parent: Live, args: readonly unknown[]): Live {
  if (!parent.item) throw new NotModelled(`items of ${parent.className} by key`);
  return parent.item(args[0]);
}

/** The item of a collection without keys, which the client addresses by its number. */
function itemAt(parent: Live, args: readonly unknown[]): Live {
  const item = parent.items?.()[Number(args[0])];
  if (!item) throw new HostError("ItemNotFound", `${parent.className}.getItemAt`);
  return item;
}

function keptObject(kept: Kept, name: string): Live {
  const live = kept.get(name);
  if (!live) throw new HostError("InvalidReference");
  return live;
}

/** The objects of one batch; each path is followed once, at its first use. */
export class Paths {
  private readonly found = new Map<number, Live | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly root: Live,
    private readonly kept: Kept,
    private readonly hasSet: HasSet,
  ) {}

  /** The object of a path; null for a null object. */
  find(id: number): Live | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidArgument");
    const live = this.follow(path);
    this.found.set(id, live);
    return live;
  }

  /** The arguments of a call, objects in the places of their paths. */
  argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === "number" && path > 0 ? this.find(path) : argument;
    });
  }

  private follow(path: WirePath): Live | null {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) return keptObject(this.kept, path.Name);
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === 5) return itemOf(parent, args);
    if (path.ObjectPathType === 3 && path.Name === "GetItemAt") return itemAt(parent, args);
    return openMember(parent, path, args, this.hasSet);
  }
}
