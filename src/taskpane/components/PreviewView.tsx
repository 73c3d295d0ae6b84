/** 一键评分: every write before it is done, cell by cell, old → new and why. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changesOf, FULL_PLAN, type Change, type Report } from "../../assessment";
import { refToText } from "../../workbook/address";
import { PANE_WORDS } from "../../words/pane";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.preview;

/** The preview; empty until a report stands. */
export function PreviewView(props: ViewProps): React.JSX.Element | null {
  return props.state.report ? <Preview {...props} report={props.state.report} /> : null;
}

const cellOf = (change: Change): string => refToText(change.place.ref);

function Preview({
  state,
  controller,
  tell,
  heading,
  report,
}: ViewProps & { readonly report: Report }): React.JSX.Element {
  const changes = useMemo(() => changesOf(report), [report]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (cell: string): void => {
    const other = new Set(left);
    if (!other.delete(cell)) other.add(cell);
    setLeft(other);
  };
  const write = (): void => void controller.write(report, { ...FULL_PLAN, without: left });
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {words.heading(changes.length - left.size)}
      </h1>
      {changes.length === 0 && <p>{words.nothing}</p>}
      <ul className="jxzp-changes">
        {changes.map((change) => (
          <li key={cellOf(change)}>
            <Checkbox
              checked={!left.has(cellOf(change))}
              onChange={() => toggle(cellOf(change))}
              label={`${cellOf(change)}　${change.shown.before} → ${change.shown.after}`}
            />
            <small>{change.why}</small>
          </li>
        ))}
      </ul>
      <p>{words.sheets}</p>
      <p>{words.safe}</p>
      <div className="jxzp-row">
        <Button appearance="primary" disabled={state.busy !== null} onClick={write}>
          {words.write}
        </Button>
        <Button onClick={() => tell({ kind: "went", view: "findings" })}>{PANE_WORDS.cancel}</Button>
      </div>
    </section>
  );
}
