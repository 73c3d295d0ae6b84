/** One finding: a button that jumps to its cell, the certain value if there is one, and the explanation below. */
import { Button } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { PANE_WORDS } from "../../words/pane";
import { SEVERITY_SHAPES } from "../../words/severity";
import { isComposing } from "../view/ime";
import { FindingDetail } from "./FindingDetail";
import type { FindingItemProps } from "./finding-item-props";

const words = PANE_WORDS.check;

function keyHandler({ row, busy, onMove, onFix }: FindingItemProps): (event: KeyboardEvent) => void {
  return (event) => {
    if (isComposing(event.nativeEvent)) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => onMove(1),
      ArrowUp: () => onMove(-1),
      f: () => row.fix !== null && !busy && onFix(),
      F: () => row.fix !== null && !busy && onFix(),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}

/** Esc closes the explanation from anywhere inside it, and the focus goes back to the row. */
function closeOnEscape({ open, onToggle }: FindingItemProps): (event: KeyboardEvent<HTMLElement>) => void {
  return ({ key, nativeEvent, currentTarget }) => {
    if (key !== "Escape" || !open || isComposing(nativeEvent)) return;
    onToggle();
    currentTarget.querySelector<HTMLElement>("[data-key]")?.focus();
  };
}

/** A row of the list. */
export function FindingItem(props: FindingItemProps): React.JSX.Element {
  const { row, current, open, busy, onJump, onToggle, onFix } = props;
  return (
    <div
      onKeyDown={closeOnEscape(props)}
      className={`jxzp-finding jxzp-${row.severity}${row.indented ? " jxzp-indented" : ""}${current ? " jxzp-current" : ""}`}
    >
      <button
        type="button"
        className="jxzp-jump"
        data-key={row.key}
        aria-current={current}
        onClick={onJump}
        onKeyDown={keyHandler(props)}
      >
        <span className="jxzp-shape" aria-hidden="true">
          {SEVERITY_SHAPES[row.severity]}
        </span>
        <span>
          <span className="jxzp-hidden">{`${row.severityWord} `}</span>
          {row.message}
          <span className="jxzp-where">{`${row.cell}　${row.finding.id}`}</span>
        </span>
      </button>
      {row.acknowledged !== null && <p className="jxzp-note">{row.acknowledged}</p>}
      <div className="jxzp-row">
        {row.fix !== null && (
          <Button size="small" appearance="primary" disabled={busy} onClick={onFix}>
            {row.fix}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-expanded={open} onClick={onToggle}>
          {`${words.more} ${open ? "⌃" : "⌄"}`}
        </Button>
      </div>
      {open && <FindingDetail {...props} />}
    </div>
  );
}
