import type { Applied } from "../../manners/apply";
import type { CheckedStore } from "./checked-store";
import type { Looked } from "./query-rows";

/** What shall be done, and what it was decided on. */
export interface Decided extends Looked {
  readonly store: CheckedStore;
  readonly applied: Applied;
}
