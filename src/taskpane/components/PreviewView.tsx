/** 一键评分 and 全部更正: every write before it is done, cell by cell, old → new and why. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Change, Report } from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import { UNIT_UNKNOWN } from "../../words/verdict";
import { cellOf, markedCells, planOf, previewOf } from "../view/preview";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.preview;

/** The preview; empty until a report stands. */
export function PreviewView(props: ViewProps): React.JSX.Element | null {
  return props.state.report ? <Preview {...props} report={props.state.report} /> : null;
}

function Preview({
  state,
  controller,
  tell,
  heading,
  report,
}: ViewProps & { readonly report: Report }): React.JSX.Element {
  const { scope, kept } = state;
  const { filing } = state.filter;
  const marked = useMemo(() => markedCells(kept.journal), [kept.journal]);
  const preview = useMemo(() => ({ scope, filing, marked }), [scope, filing, marked]);
  const content = useMemo(() => previewOf(report, preview), [report, preview]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [formulas, setFormulas] = useState(false);
  const listed = formulas ? [...content.values, ...content.formulas] : content.values;
  const count = listed.filter((change) => !left.has(cellOf(change))).length;
  const toggle = (cell: string): void => {
    const other = new Set(left);
    if (!other.delete(cell)) other.add(cell);
    setLeft(other);
  };
  const decided = { left, replaceFormulas: formulas };
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {words.heading(count)}
      </h1>
      {listed.length === 0 && <p>{words.nothing}</p>}
      <ul className="jxzp-changes" aria-label={words.list}>
        {listed.map((change, index) => (
          <ChangeItem
            key={cellOf(change)}
            change={change}
            left={left}
            onToggle={toggle}
            // Cells that follow from one finding share its sentence, under the last of them.
            why={listed[index + 1]?.why !== change.why}
          />
        ))}
      </ul>
      {content.formulas.length > 0 && (
        <Checkbox
          checked={formulas}
          onChange={(_, data) => setFormulas(data.checked === true)}
          label={words.formulas(content.formulas.length)}
        />
      )}
      <ul className="jxzp-quiet">
        {filing !== null && <li>{words.unitOnly(report.filings[filing]?.unit || UNIT_UNKNOWN)}</li>}
        {scope === "score" && content.marks > 0 && <li>{words.marks(content.marks)}</li>}
        {scope === "score" && <li>{words.sheets}</li>}
        <li>{words.safe}</li>
      </ul>
      <div className="jxzp-row jxzp-actions">
        <Button
          appearance="primary"
          data-next
          disabled={state.busy !== null || (scope === "fixes" && count === 0)}
          onClick={() => void controller.write(report, planOf(report, preview, decided))}
        >
          {words.write}
        </Button>
        <Button disabled={state.busy !== null} onClick={() => tell({ kind: "went", view: "findings" })}>
          {PANE_WORDS.cancel}
        </Button>
      </div>
    </section>
  );
}

interface ChangeItemProps {
  readonly change: Change;
  readonly left: ReadonlySet<string>;
  readonly onToggle: (cell: string) => void;
  readonly why: boolean;
}

function ChangeItem({ change, left, onToggle, why }: ChangeItemProps): React.JSX.Element {
  const cell = cellOf(change);
  return (
    <li>
      <Checkbox
        checked={!left.has(cell)}
        onChange={() => onToggle(cell)}
        aria-label={`${words.include(cell)}：${change.shown.before} → ${change.shown.after}`}
        label={
          <>
            <strong>{`${change.shown.before} → ${change.shown.after}`}</strong>
            <span className="jxzp-where">{cell}</span>
          </>
        }
      />
      {why && <p className="jxzp-why">{change.why}</p>}
    </li>
  );
}
