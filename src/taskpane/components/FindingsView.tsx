/** 校验: the verdict, what can be done about it, and the list of findings. */
import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef } from "react";
import type { Report } from "../../assessment";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { PANE_WORDS } from "../../words/pane";
import type { SinceLastCheck } from "../session/since-last-check";
import { MAPS } from "./later-maps";
import { previewOf } from "../view/preview";
import { listRows } from "../view/findings";
import { headlineOf, scoreLines } from "../view/verdict";
import { Notices } from "./Notices";
import { Outcome } from "./Outcome";
import { Filters } from "./Filters";
import { FindingsList } from "./FindingsList";
import { usePart } from "./usePart";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.check;
/** Totals that are shown unfolded. */
const MOST_SCORES = 4;

/** The view of findings; empty until a report stands. */
export function FindingsView(props: ViewProps): React.JSX.Element | null {
  return props.state.report ? <Findings {...props} report={props.state.report} /> : null;
}

function Findings(props: ViewProps & { readonly report: Report }): React.JSX.Element {
  const { state, controller, tell, heading, report } = props;
  const { filter } = state;
  const asked = useDeferredValue(filter);
  const rows = useMemo(() => listRows(report, asked), [report, asked]);
  const headline = useMemo(() => headlineOf(report, filter.filing), [report, filter.filing]);
  const busy = state.busy !== null;
  const view = useRef<HTMLElement>(null);
  const toList = (): void => view.current?.querySelector<HTMLElement>("[data-key]")?.focus();
  return (
    <section className="jxzp-view" ref={view}>
      <h1 tabIndex={-1} ref={heading}>
        {headline.verdict}
      </h1>
      {headline.reason !== "" && <p className="jxzp-quiet">{words.reasonLine(headline.reason)}</p>}
      {headline.explained > 0 && <p className="jxzp-quiet">{words.explained(headline.explained)}</p>}
      <Scores lines={scoreLines(report, filter.filing)} />
      {state.mended && <MendedLine mended={state.mended} />}
      {state.done && <Outcome done={state.done} onUndo={() => void controller.restore("last")} />}
      <Questions {...props} report={report} />
      <Notices {...{ state, controller, report }} />
      <div className="jxzp-row">
        <Button
          appearance="primary"
          data-next
          disabled={busy}
          onClick={() => tell({ kind: "previewed", scope: "score" })}
        >
          {filter.filing === null ? words.score : words.scoreUnit}
        </Button>
        <FixAll
          report={report}
          filing={filter.filing}
          disabled={busy}
          onFix={() => tell({ kind: "previewed", scope: "fixes" })}
        />
        <Button appearance="subtle" onClick={() => tell({ kind: "went", view: "reading" })}>
          {PANE_WORDS.recognise.reading}
        </Button>
        {state.kept.journal.length > 0 && (
          <Button appearance="subtle" onClick={() => tell({ kind: "went", view: "result" })}>
            {PANE_WORDS.recognise.takeBack}
          </Button>
        )}
      </div>
      {report.findings.length === 0 ? null : (
        <>
          <Filters
            report={report}
            filter={filter}
            onFilter={(chosen) => tell({ kind: "filtered", filter: chosen })}
            onEnter={toList}
          />
          <FindingsList rows={rows} report={report} state={state} controller={controller} />
        </>
      )}
    </section>
  );
}

/** What is asked about the reading, and what was answered; its part is brought only where there is something of it. */
function Questions(props: ViewProps & { readonly report: Report }): React.JSX.Element | null {
  const { report, state } = props;
  const isAsked = report.questions.length + state.kept.answers.length > 0;
  return isAsked ? <QuestionsPart {...props} /> : null;
}

function QuestionsPart(props: ViewProps & { readonly report: Report }): React.JSX.Element | null {
  const arrival = usePart(MAPS);
  if (arrival.kind === "coming") return <p className="jxzp-coming">{PANE_WORDS.coming}</p>;
  if (arrival.kind === "missing") return <p role="alert">{PANE_TROUBLE.partMissing.what}</p>;
  return <arrival.content.QuestionsPanel {...props} questions={props.report.questions} />;
}

/** Totals; many of them are folded, so that what is to be done stays in sight. */
function Scores({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const each = lines.map((line) => <p key={line}>{line}</p>);
  if (lines.length <= MOST_SCORES) return <>{each}</>;
  return (
    <details>
      <summary>{words.scores(lines.length)}</summary>
      {each}
    </details>
  );
}

/** What was put right by hand since the check before. */
function MendedLine({
  mended: { mended, appeared },
}: {
  readonly mended: SinceLastCheck;
}): React.JSX.Element | null {
  const parts = [mended > 0 ? words.mended(mended) : "", appeared > 0 ? words.appeared(appeared) : ""].filter(
    (part) => part !== "",
  );
  return parts.length > 0 ? <p role="status">{`${mended > 0 ? "✓ " : ""}${parts.join("，")}`}</p> : null;
}

function FixAll({
  report,
  filing,
  disabled,
  onFix,
}: {
  readonly report: Report;
  readonly filing: number | null;
  readonly disabled: boolean;
  readonly onFix: () => void;
}): React.JSX.Element | null {
  const count = useMemo(() => previewOf(report, { scope: "fixes", filing }).values.length, [report, filing]);
  if (count === 0) return null;
  return (
    <Button disabled={disabled} onClick={onFix}>
      {words.fixAll(count)}
    </Button>
  );
}
