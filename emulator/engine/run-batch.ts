/** Runs one batch on the book: in order, without taking anything back when an action fails. */
import { NotModelled } from "../api-surface";
import { perform, type Actor } from "./actions";
import { HostError, wordsOf } from "./host-error";
import type { CellChange, Desk, Live } from "./live";
import { Paths, type HasSet, type Kept } from "./paths";
import type { Answer, Batch, WireAction, WireError } from "./wire";

export interface Bench {
  readonly desk: Desk;
  readonly root: Live;
  readonly kept: Kept;
  readonly references: Map<Live, string>;
  readonly hasSet: HasSet;
  newReference(): string;
  /** Told of the cells that an action changed. */
  changed(changes: readonly CellChange[]): void;
  /** Calculates what depends on changed cells; before anything is read, and at the end. */
  settle(): void;
  /** Code with which an action shall fail, by its number, or null. */
  failureAt(index: number): string | null;
}

/** The answer for an error; what the emulator does not know is told apart by its own code. */
export function errorAnswer(error: unknown, index: number, chinese: boolean): WireError {
  if (error instanceof NotModelled) {
    return {
      Code: "NotModelled",
      Message: error.message,
      Location: "",
      ActionIndex: index,
      HttpStatusCode: 501,
    };
  }
  if (!(error instanceof HostError)) throw error;
  const { message, status } = wordsOf(error.code, chinese);
  const text = error.message === error.code ? message : error.message;
  return {
    Code: error.code,
    Message: text,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: status,
  };
}

const QUERY = 2;

function performOne(bench: Bench, actor: Actor, action: WireAction, index: number) {
  const code = bench.failureAt(index);
  if (code !== null) throw new HostError(code);
  if (action.ActionType === QUERY) bench.settle();
  try {
    return perform(actor, action);
  } finally {
    bench.changed(bench.desk.changes.splice(0));
  }
}

/** The answer to a batch: what the actions gave until the first one that failed. */
export function runBatch(bench: Bench, batch: Batch): Answer {
  const answer = performAll(bench, batch);
  bench.settle();
  return answer;
}

function performAll(bench: Bench, batch: Batch): Answer {
  const { root, kept, hasSet, references } = bench;
  const paths = new Paths(batch.ObjectPaths, root, kept, hasSet);
  const actor: Actor = { paths, kept, hasSet, references, newReference: () => bench.newReference() };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const outcome = performOne(bench, actor, action, index);
      if (outcome) results.push({ ActionId: action.Id, Value: outcome.value });
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (error) {
      const wire = errorAnswer(error, index, bench.desk.profile.chineseMessages);
      return { Results: results, TraceIds: traces, Error: wire };
    }
  }
  return { Results: results, TraceIds: traces };
}

const HARMLESS = /^(?:_|Get|Suspend|Activate|Select)/;

/** Whether a batch changes anything. */
export function isWriting(batch: Batch): boolean {
  const adds = Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === 3 && Name === "Add",
  );
  return (
    adds ||
    batch.Actions.some(
      ({ ActionType, Name }) => ActionType === 4 || (ActionType === 3 && !HARMLESS.test(Name)),
    )
  );
}

/** Whether a batch only gives references back, as each run does at its end. */
export function isRelease(batch: Batch): boolean {
  const calls = batch.Actions.filter(({ ActionType }) => ActionType !== 1);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}
