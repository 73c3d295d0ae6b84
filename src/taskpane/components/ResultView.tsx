/** After writing: total and grade, points by level, what was not written and why, and the way back. */
import { Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { levelScoresOf, scoreLineOf, type Report } from "../../assessment";
import { REFUSAL_WORDS } from "../../words/cli";
import { PANE_WORDS } from "../../words/pane";
import { FINDINGS_SHEET, WORKING_PAPERS_SHEET } from "../../words/result-sheets";
import type { Done } from "../session/state";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.result;

/** The result; empty until a report stands. */
export function ResultView({ state, controller, heading }: ViewProps): React.JSX.Element | null {
  const { report, done, busy, kept } = state;
  if (!report) return null;
  const open = (sheet: string): void => void controller.reveal({ sheet, row: 0, column: 0 });
  const off = busy !== null;
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {words.heading}
      </h1>
      {done && <Outcome done={done} />}
      <Scores report={report} />
      <div className="jxzp-row">
        <Button onClick={() => open(FINDINGS_SHEET)}>{words.openFindings}</Button>
        <Button onClick={() => open(WORKING_PAPERS_SHEET)}>{words.openPapers}</Button>
      </div>
      <div className="jxzp-row">
        <Button disabled={off || kept.journal.length === 0} onClick={() => void controller.restore("last")}>
          {words.restore}
        </Button>
        <Button disabled={off || kept.journal.length === 0} onClick={() => void controller.restore("all")}>
          {words.restoreAll}
        </Button>
        <Button disabled={off} onClick={() => void controller.clear("marks")}>
          {words.clear}
        </Button>
        <Button disabled={off} onClick={() => void controller.clear("everything")}>
          {words.clearEverything}
        </Button>
      </div>
      <Button appearance="primary" disabled={off} onClick={() => void controller.check()}>
        {words.again}
      </Button>
    </section>
  );
}

function Outcome({ done }: { readonly done: Done }): React.JSX.Element {
  const { outcomes } = done.report;
  const written = outcomes.filter((one) => one.done && one.cell !== null).length;
  const refused = outcomes.filter((one) => one.refusal !== null && one.refusal !== "own-colours");
  const told = done.kind === "restored" ? words.restored(written) : words.done(written);
  return (
    <>
      <MessageBar intent={refused.length > 0 ? "warning" : "success"} layout="multiline" role="status">
        <MessageBarBody>{refused.length > 0 ? words.partly(written, refused.length) : told}</MessageBarBody>
      </MessageBar>
      <ul>
        {refused.map(({ sheet, cell, refusal }) => (
          <li
            key={`${sheet}!${cell ?? ""}`}
          >{`${sheet}${cell === null ? "" : `!${cell}`}：${refusal === null ? "" : REFUSAL_WORDS[refusal]}`}</li>
        ))}
      </ul>
    </>
  );
}

function Scores({ report }: { readonly report: Report }): React.JSX.Element {
  return (
    <>
      {report.filings.flatMap((filing) =>
        filing.forms.map((form) => {
          const line = scoreLineOf(form);
          if (!line) return null;
          return (
            <div className="jxzp-card" key={form.key}>
              <strong>{`${words.total} ${line.total}　${words.grade} ${line.grade}`}</strong>
              {levelScoresOf(form).map((level) => (
                <div key={level.name}>
                  <span>{words.level(level.name, level.score, level.weight)}</span>
                  <ProgressBar aria-label={level.name} value={level.share} thickness="large" />
                </div>
              ))}
            </div>
          );
        }),
      )}
    </>
  );
}
