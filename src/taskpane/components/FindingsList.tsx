/**
 * The list of findings, windowed on the page's own scroller so that 5,000 of them stay fluid. Arrows move, Enter
 * jumps, F writes the certain value, Esc closes.
 */
import { Button } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import type { Report } from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import type { FindingRow, ListRow } from "../view/findings";
import { FindingItem } from "./FindingItem";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.check;
const ROW_HEIGHT = 76;
const GROUP_HEIGHT = 32;

interface ListProps extends Pick<ViewProps, "state" | "controller"> {
  readonly rows: readonly ListRow[];
  readonly report: Report;
}

/** The list with its "next" button. */
export function FindingsList({ rows, report, state, controller }: ListProps): React.JSX.Element {
  const [current, setCurrent] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === "group" ? GROUP_HEIGHT : ROW_HEIGHT),
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const findings = rows.filter((row): row is FindingRow => row.kind === "finding");
  const jump = (row: FindingRow): void => {
    setCurrent(row.key);
    if (row.finding.cells[0]) void controller.reveal(row.finding.cells[0]);
  };
  const move = (step: number): void => {
    const at = findings.findIndex((row) => row.key === current);
    const target = findings[Math.min(findings.length - 1, Math.max(0, at + step))];
    if (!target) return;
    setCurrent(target.key);
    virtualizer.scrollToIndex(rows.indexOf(target), { align: "auto" });
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(target.key)}"]`)?.focus(),
    );
  };
  const nextOne = (): void => {
    const at = findings.findIndex((row) => row.key === current);
    const target = findings[(at + 1) % findings.length];
    if (!target) return;
    virtualizer.scrollToIndex(rows.indexOf(target), { align: "auto" });
    jump(target);
  };
  if (rows.length === 0) return <p>{words.noMatch}</p>;
  return (
    <>
      <div className="jxzp-row">
        <span role="status">{words.count(findings.length, report.findings.length)}</span>
        <Button size="small" onClick={nextOne}>
          {`${words.next} ▸`}
        </Button>
      </div>
      <ol
        className="jxzp-list"
        ref={list}
        aria-label={words.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
            >
              {row.kind === "group" ? (
                <h2 className="jxzp-group">{row.title}</h2>
              ) : (
                <FindingItem
                  row={row}
                  report={report}
                  current={row.key === current}
                  open={row.key === open}
                  busy={state.busy !== null}
                  onJump={() => jump(row)}
                  onMove={move}
                  onToggle={() => setOpen(open === row.key ? null : row.key)}
                  onFix={() => void controller.fixOne(report, row.finding)}
                  onAccept={(reason) => void controller.accept(state.kept, row.finding, reason)}
                  onReveal={(cell) => void controller.reveal(cell)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
