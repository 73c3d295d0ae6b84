/** The batches that a client sends and the answers it gets, as Microsoft's client writes them. */

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** At the places that are objects, the id of the object path; null elsewhere. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** 1 instantiate · 2 query · 3 method · 4 set property · 5 trace. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** 1 root · 3 method · 4 property · 5 indexer · 6 reference · 7 null object. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface Batch {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

/** Flag of a run that waits until the user has finished typing in a cell. */
export const DELAY_FOR_CELL_EDIT = 64;
/** Names of the calls that keep and release the host's references. */
export const KEEP_REFERENCE = "_KeepReference";
export const REMOVE_REFERENCE = "_RemoveReference";

/** `Values` → `values`: on the wire names begin with a capital, or with whatever the caller wrote. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
/** `values` → `Values`. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
