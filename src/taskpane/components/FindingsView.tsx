/** 校验: the verdict, what can be done about it, and the list of findings. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { matchAcknowledgements, scoreLineOf, verdictOf, type Report } from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import { VERDICT_LINES } from "../../words/verdict";
import { previewOf } from "../view/preview";
import { listRows, NO_FILTER, type FindingsFilter } from "../view/findings";
import { Outcome } from "./Outcome";
import { Filters } from "./Filters";
import { FindingsList } from "./FindingsList";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.check;

/** The view of findings; empty until a report stands. */
export function FindingsView(props: ViewProps): React.JSX.Element | null {
  return props.state.report ? <Findings {...props} report={props.state.report} /> : null;
}

function Findings({
  state,
  controller,
  tell,
  heading,
  report,
}: ViewProps & { readonly report: Report }): React.JSX.Element {
  const [filter, setFilter] = useState<FindingsFilter>(NO_FILTER);
  const asked = useDeferredValue(filter);
  const rows = useMemo(() => listRows(report, state.kept, asked), [report, state.kept, asked]);
  const busy = state.busy !== null;
  const view = useRef<HTMLElement>(null);
  const toList = (): void => view.current?.querySelector<HTMLElement>("[data-key]")?.focus();
  return (
    <section className="jxzp-view" ref={view}>
      <h1 tabIndex={-1} ref={heading}>
        {verdictOf(report)}
      </h1>
      {scoreLines(report).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {state.done && <Outcome done={state.done} onUndo={() => void controller.restore("last")} />}
      <Notices {...{ state, controller, report }} />
      <div className="jxzp-row">
        <Button
          appearance="primary"
          data-next
          disabled={busy}
          onClick={() => tell({ kind: "previewed", scope: "score" })}
        >
          {words.score}
        </Button>
        <FixAll report={report} disabled={busy} onFix={() => tell({ kind: "previewed", scope: "fixes" })} />
        {state.kept.journal.length > 0 && (
          <Button appearance="subtle" onClick={() => tell({ kind: "went", view: "result" })}>
            {PANE_WORDS.recognise.takeBack}
          </Button>
        )}
      </div>
      {report.findings.length === 0 ? null : (
        <>
          <Filters report={report} filter={filter} onFilter={setFilter} onEnter={toList} />
          <FindingsList rows={rows} report={report} state={state} controller={controller} />
        </>
      )}
    </section>
  );
}

/** 总分 97 → 98 of every form that carries a total; with the unit's name where there are several. */
function scoreLines(report: Report): readonly string[] {
  return report.filings.flatMap((filing) =>
    filing.forms.flatMap((form) => {
      const line = scoreLineOf(form);
      if (!line) return [];
      const unit = report.filings.length > 1 ? `${filing.unit}　` : "";
      return [`${unit}${VERDICT_LINES.score(line.total, line.grade)}`];
    }),
  );
}

function Notices({
  state,
  controller,
  report,
}: Pick<ViewProps, "state" | "controller"> & { readonly report: Report }): React.JSX.Element {
  const { stale } = matchAcknowledgements(report, state.kept.acknowledgements);
  return (
    <>
      {state.stale && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
          <MessageBarActions>
            <Button disabled={state.busy !== null} onClick={() => void controller.check()}>
              {words.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {stale.map((one) => (
        <MessageBar key={`${one.check} ${one.facts.join()}`} intent="warning" layout="multiline">
          <MessageBarBody>{words.acknowledgedGone(one.check)}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}

function FixAll({
  report,
  disabled,
  onFix,
}: {
  readonly report: Report;
  readonly disabled: boolean;
  readonly onFix: () => void;
}): React.JSX.Element | null {
  const count = useMemo(() => previewOf(report, "fixes").values.length, [report]);
  if (count === 0) return null;
  return (
    <Button disabled={disabled} onClick={onFix}>
      {words.fixAll(count)}
    </Button>
  );
}
