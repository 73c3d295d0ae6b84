/** After writing: total and grade, points by level, what was not written and why, and the way back. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { levelScoresOf, scoreLineSince, type Report } from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import { Outcome } from "./Outcome";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.result;

/** The result; before a first check only the way back. */
export function ResultView({ state, controller, heading }: ViewProps): React.JSX.Element {
  const { report, done, busy, kept } = state;
  const off = busy !== null;
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {report ? words.heading : words.takeBack}
      </h1>
      {done && <Outcome done={done} />}
      {report && <Scores report={report} filed={state.filed} />}
      <OurSheets {...{ state, controller }} />
      <Button
        appearance={kept.journal.length > 0 ? "secondary" : "primary"}
        data-next
        disabled={off}
        onClick={() => void controller.check()}
      >
        {words.again}
      </Button>
      <TakeBack {...{ state, controller }} />
    </section>
  );
}

type PartProps = Pick<ViewProps, "state" | "controller">;

/** Jumps to our two sheets, under whatever name they got. */
function OurSheets({ state, controller }: PartProps): React.JSX.Element | null {
  const { outcomes } = state.done?.report ?? { outcomes: [] };
  // The record of a write that stopped names sheets that it did not come to.
  const missing = new Set(
    outcomes.flatMap(({ cell, done, sheet }) => (cell === null && !done ? [sheet] : [])),
  );
  const added = state.kept.journal.flatMap((run) => run.sheetsAdded).filter(({ name }) => !missing.has(name));
  const nameOf = (stamp: string): string | undefined =>
    added.filter((one) => one.stamp === stamp).at(-1)?.name;
  const open = (sheet: string): void => void controller.reveal({ sheet, row: 0, column: 0 });
  const sheets = [
    [nameOf("findings"), words.openFindings],
    [nameOf("working-papers"), words.openPapers],
  ] as const;
  if (added.length === 0) return null;
  return (
    <div className="jxzp-row">
      {sheets.map(
        ([sheet, label]) =>
          sheet !== undefined && (
            <Button key={label} onClick={() => open(sheet)}>
              {label}
            </Button>
          ),
      )}
    </div>
  );
}

/** 还原 gives values back, 清除标记 keeps them, 送审前清理 forgets all and therefore asks first. */
function TakeBack({ state, controller }: PartProps): React.JSX.Element {
  const [asking, setAsking] = useState(false);
  const off = state.busy !== null;
  const runs = state.kept.journal.length;
  return (
    <>
      <h2>{words.takeBack}</h2>
      {runs === 0 && <p className="jxzp-quiet">{words.noRun}</p>}
      <div className="jxzp-row">
        <Button disabled={off || runs === 0} onClick={() => void controller.restore("last")}>
          {words.restore}
        </Button>
        {runs > 1 && (
          <Button disabled={off} onClick={() => void controller.restore("all")}>
            {words.restoreAll}
          </Button>
        )}
        <Button disabled={off} onClick={() => void controller.clear("marks")}>
          {words.clear}
        </Button>
        <Button disabled={off} aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.clearEverything}
        </Button>
      </div>
      {asking && (
        <div className="jxzp-card" role="group" aria-label={words.clearEverything}>
          <p>{words.warnEverything}</p>
          <div className="jxzp-row">
            <Button disabled={off} onClick={() => (setAsking(false), void controller.clear("everything"))}>
              {words.confirmEverything}
            </Button>
            <Button onClick={() => setAsking(false)}>{PANE_WORDS.cancel}</Button>
          </div>
        </div>
      )}
    </>
  );
}

interface ScoresProps {
  readonly report: Report;
  /** The report as it was before anything was written. */
  readonly filed: Report | null;
}

function Scores({ report, filed }: ScoresProps): React.JSX.Element {
  return (
    <>
      {report.filings.flatMap((filing, index) =>
        filing.forms.map((form) => {
          const line = scoreLineSince(form, index, filed);
          if (!line) return null;
          return (
            <div className="jxzp-card" key={`${index} ${form.key}`}>
              {report.filings.length > 1 && <span>{filing.unit}</span>}
              <strong className="jxzp-total">{`${words.total} ${line.total}　${words.grade} ${line.grade}`}</strong>
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
