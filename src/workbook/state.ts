/**
 * What we keep in a workbook, in one custom XML part that every host reads and writes: the journal of our writes,
 * acknowledged findings and the choices made for this workbook. This file holds its shape and its codec.
 */
import type { JournalRun } from "./write";

/** Namespace of our custom XML part; it stands on the root element, or Excel would not find the part again. */
export const STATE_NAMESPACE = "urn:jxzp:workbook-state:1";

/** A finding that a person accepted with a reason. */
export interface Acknowledgement {
  /** Check id, e.g. `T-02`. */
  readonly check: string;
  readonly facts: readonly string[];
  /** The reported figure at the time; when it differs later, the acknowledgement is stale. */
  readonly reported: string | null;
  readonly reason: string;
  /** Day of acknowledging, `2026-03-01`. */
  readonly on: string;
}

export interface WorkbookState {
  readonly journal: readonly JournalRun[];
  readonly acknowledgements: readonly Acknowledgement[];
  /** Pack chosen by the user for this workbook, or null. */
  readonly pack: string | null;
  /** Policies chosen by the user, by policy name. */
  readonly policies: Readonly<Record<string, string>>;
}

export const EMPTY_STATE: WorkbookState = { journal: [], acknowledgements: [], pack: null, policies: {} };
