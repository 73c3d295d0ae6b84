/** Our custom XML part in an open workbook: looked for with every trip that needs it, written first in every batch. */
import {
  decodeState,
  EMPTY_STATE,
  encodeState,
  STATE_NAMESPACE,
  type WorkbookState,
} from "../../../workbook/state";
import { isNothing } from "../../manners/restore-plan";
import type { Workbook } from "../surface";
import type { ExcelRun } from "../sync-log";

/** What we kept in the workbook, and the parts that it stands in. */
export interface KeptState {
  readonly state: WorkbookState;
  readonly damaged: boolean;
  /** Ids of our parts, the one that was read first; more than one only after somebody copied them. */
  readonly parts: readonly string[];
}

interface Asked {
  /** What was kept, after the trip; null when there are several parts and a further trip must read them. */
  readonly one: () => KeptState | null;
  readonly ids: () => readonly string[];
}

function decoded(xml: string, parts: readonly string[]): KeptState {
  return { ...decodeState(xml), parts };
}

/** Asks for our part; its id and its text come with the next trip. */
export function askState(workbook: Workbook): Asked {
  const ours = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  const only = ours.getOnlyItemOrNullObject();
  ours.load("items/id");
  only.load("id");
  const xml = only.getXml();
  const ids = (): readonly string[] => ours.items.map(({ id }) => id);
  return {
    ids,
    one: () => {
      if (!only.isNullObject) return decoded(xml.value, [only.id]);
      return ids().length === 0 ? { state: EMPTY_STATE, damaged: false, parts: [] } : null;
    },
  };
}

/** Reads several parts of ours and takes the one that knows most. */
async function readSeveral(run: ExcelRun): Promise<KeptState> {
  const ours = run.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  ours.load("items/id");
  await run.trip();
  const texts = ours.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  await run.trip();
  const found = texts
    .map(({ id, xml }) => ({ id, ...decodeState(xml.value) }))
    .sort((left, right) => right.state.journal.length - left.state.journal.length);
  const [first] = found;
  const { state, damaged } = first ?? { state: EMPTY_STATE, damaged: false };
  return { state, damaged, parts: found.map(({ id }) => id) };
}

/** What was asked for; a further trip only where the workbook holds several parts of ours. */
export async function takeState(run: ExcelRun, asked: Asked): Promise<KeptState> {
  return asked.one() ?? (await readSeveral(run));
}

/** Queues what shall be kept from now on: into our part, or into a new one; nothing worth keeping leaves no part. */
export function queueState(workbook: Workbook, parts: readonly string[], state: WorkbookState): void {
  const all = workbook.customXmlParts;
  const [first, ...others] = parts;
  for (const id of others) all.getItem(id).delete();
  if (isNothing(state)) {
    if (first !== undefined) all.getItem(first).delete();
  } else if (first === undefined) {
    all.add(encodeState(state));
  } else {
    all.getItem(first).setXml(encodeState(state));
  }
}
