/** 校验: the verdict, what can be done about it, and the list of findings. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import {
  changesOf,
  FULL_PLAN,
  matchAcknowledgements,
  verdictLines,
  verdictOf,
  type Report,
} from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import { listRows, NO_FILTER, type FindingsFilter } from "../view/findings";
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
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {verdictOf(report)}
      </h1>
      {verdictLines(report).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Notices {...{ state, controller, report }} />
      <div className="jxzp-row">
        <Button appearance="primary" disabled={busy} onClick={() => tell({ kind: "went", view: "preview" })}>
          {words.score}
        </Button>
        <FixAll
          report={report}
          disabled={busy}
          onFix={() => void controller.write(report, { ...FULL_PLAN, marks: false, sheets: false })}
        />
      </div>
      {report.findings.length === 0 ? null : (
        <>
          <Filters report={report} filter={filter} onFilter={setFilter} />
          <FindingsList rows={rows} report={report} state={state} controller={controller} />
        </>
      )}
    </section>
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
            <Button onClick={() => void controller.check()}>{words.again}</Button>
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
  const count = useMemo(() => changesOf(report).length, [report]);
  if (count === 0) return null;
  return (
    <Button disabled={disabled} onClick={onFix}>
      {words.fixAll(count)}
    </Button>
  );
}
