/** What the last write, restore or clearing did, and what it left out and why. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { WriteOutcome } from "../../workbook/write";
import { PANE_WORDS } from "../../words/pane";
import type { Done } from "../session/state";
import { refusalLines } from "../view/refusals";

const words = PANE_WORDS.result;

interface OutcomeProps {
  readonly done: Done;
  /** Takes the write back right here; absent where the view has its own button. */
  readonly onUndo?: () => void;
}

function toldOf({ kind, count }: Done, left: number): string {
  switch (kind) {
    case "written":
      return left > 0 ? words.partly(count, left) : words.done(count);
    case "restored":
      return left > 0 ? words.partlyRestored(count, left) : words.restored(count);
    case "cleared":
      return left > 0 ? words.partlyCleared(left) : words.cleared;
    case "cleared-everything":
      return left > 0 ? words.partlyCleared(left) : words.clearedEverything;
    case "not-written":
      return words.notWritten;
    case "not-finished":
      return words.notFinished;
  }
}

/** Cells with colours of their own get no mark; that is no refusal a person must know of. */
const isRefused = ({ refusal }: WriteOutcome): boolean => refusal !== null && refusal !== "own-colours";

/** What was refused, each cell once although its value and its mark were. */
function refusedOf({ outcomes }: Done["report"]): readonly WriteOutcome[] {
  const refused = outcomes.filter(isRefused);
  return [...new Map(refused.map((one) => [`${one.sheet}!${one.cell ?? ""}`, one])).values()];
}

/** Marks alone are counted and not listed: what they point at stands in the list of findings. */
function markLines({ kind }: Done, marks: number): readonly string[] {
  if (marks === 0) return [];
  return [kind === "written" ? words.unmarked(marks) : words.marksLeft(marks)];
}

/** The message. */
export function Outcome({ done, onUndo }: OutcomeProps): React.JSX.Element {
  const { count, report, values, foundOut = false } = done;
  const refused = refusedOf(report);
  const meant = refused.filter(
    ({ sheet, cell }) => cell === null || !values || values.has(`${sheet}!${cell}`),
  );
  const lines = [...refusalLines(meant), ...markLines(done, refused.length - meant.length)];
  const told = toldOf(done, meant.length);
  const isGood = refused.length === 0 && done.kind !== "not-written" && done.kind !== "not-finished";
  return (
    <>
      <MessageBar intent={isGood ? "success" : "warning"} layout="multiline">
        <MessageBarBody role="status">{foundOut ? words.foundOut(told) : told}</MessageBarBody>
        {onUndo && done.kind === "written" && count > 0 && (
          <MessageBarActions>
            <Button onClick={onUndo}>{PANE_WORDS.check.undo}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {report.trouble && <p>{report.trouble.what + report.trouble.remedy}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
