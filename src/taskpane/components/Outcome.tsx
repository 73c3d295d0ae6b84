/** What the last write, restore or clearing did, and what it left out and why. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { WriteOutcome } from "../../workbook/write";
import { REFUSAL_WORDS } from "../../words/cli";
import { PANE_WORDS } from "../../words/pane";
import type { Done } from "../session/state";

const words = PANE_WORDS.result;

interface OutcomeProps {
  readonly done: Done;
  /** Takes the write back right here; absent where the view has its own button. */
  readonly onUndo?: () => void;
}

function toldOf({ kind }: Done, count: number): string {
  switch (kind) {
    case "written":
      return words.done(count);
    case "restored":
      return words.restored(count);
    case "cleared":
      return words.cleared;
    case "cleared-everything":
      return words.clearedEverything;
  }
}

/** Cells with colours of their own get no mark; that is no refusal a person must know of. */
const isRefused = ({ refusal }: WriteOutcome): boolean => refusal !== null && refusal !== "own-colours";

/** The message. */
export function Outcome({ done, onUndo }: OutcomeProps): React.JSX.Element {
  const { count, report } = done;
  const refused = report.outcomes.filter(isRefused);
  const told = refused.length > 0 ? words.partly(count, refused.length) : toldOf(done, count);
  return (
    <>
      <MessageBar intent={refused.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody role="status">{told}</MessageBarBody>
        {onUndo && done.kind === "written" && (
          <MessageBarActions>
            <Button onClick={onUndo}>{PANE_WORDS.check.undo}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {report.trouble && <p>{report.trouble.what + report.trouble.remedy}</p>}
      {refused.length > 0 && (
        <ul>
          {refused.map(({ sheet, cell, refusal }, index) => (
            <li key={index}>
              {`${sheet}${cell === null ? "" : `!${cell}`}：${refusal === null ? "" : REFUSAL_WORDS[refusal]}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
