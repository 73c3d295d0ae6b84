/**
 * The list of findings, windowed on the page's own scroller so that 5,000 of them stay fluid. Arrows move, Enter
 * jumps, F writes the certain value, Esc closes.
 */
import { Button } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Report } from "../../assessment";
import { refToText, type CellRef } from "../../workbook/address";
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

/** Which finding is current, and how to go to another one. */
function useCurrent(
  rows: readonly ListRow[],
  scrollTo: (index: number) => void,
  show: (row: FindingRow) => void,
) {
  const [current, setCurrent] = useState<string | null>(null);
  const last = useRef(-1);
  const findings = rows.filter((row): row is FindingRow => row.kind === "finding");
  const at = findings.findIndex((row) => row.key === current);
  useEffect(() => {
    if (at >= 0) last.current = at;
  }, [at]);
  const go = (target: FindingRow | undefined): FindingRow | null => {
    if (!target) return null;
    setCurrent(target.key);
    scrollTo(rows.indexOf(target));
    return target;
  };
  const jump = (row: FindingRow): void => {
    setCurrent(row.key);
    show(row);
  };
  return {
    current,
    count: findings.length,
    jump,
    go,
    next: () => {
      // Where the current one was mended, the one that came into its place is next.
      const place = current !== null && at < 0 ? last.current : at + 1;
      const target = go(findings[place % findings.length]);
      if (target) show(target);
    },
    move: (step: number) => go(findings[Math.min(findings.length - 1, Math.max(0, at + step))]),
  };
}

/** The finding of the cell that was selected in the sheet comes into view; the focus stays in the sheet. */
function useSelected(
  selected: CellRef | null,
  rows: readonly ListRow[],
  show: (row: FindingRow) => void,
): void {
  const shown = useRef<CellRef | null>(null);
  useEffect(() => {
    if (selected === null || selected === shown.current) return;
    shown.current = selected;
    const cell = refToText(selected);
    const row = rows.find((one): one is FindingRow => one.kind === "finding" && one.cell === cell);
    if (row) show(row);
  }, [selected, rows, show]);
}

function focusRow(list: HTMLElement | null, key: string): void {
  requestAnimationFrame(() => list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus());
}

/** The list with its "next" button. */
export function FindingsList({ rows, report, state, controller }: ListProps): React.JSX.Element {
  const [open, setOpen] = useState<string | null>(null);
  const [margin, setMargin] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [rows]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === "group" ? GROUP_HEIGHT : ROW_HEIGHT),
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const { current, count, jump, go, next, move } = useCurrent(
    rows,
    (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
    (row) => row.finding.cells[0] && void controller.reveal(row.finding.cells[0]),
  );
  useSelected(state.selected, rows, go);
  const moveAndFocus = (step: number): void => {
    const target = move(step);
    if (target) focusRow(list.current, target.key);
  };
  const item = (row: FindingRow): React.JSX.Element => (
    <FindingItem
      row={row}
      report={report}
      current={row.key === current}
      open={row.key === open}
      busy={state.busy !== null}
      onJump={() => jump(row)}
      onMove={moveAndFocus}
      onToggle={() => setOpen(open === row.key ? null : row.key)}
      onFix={() => void controller.fixOne(report, row.finding)}
      onAccept={(given) => void controller.accept(report, state.kept, { ...given, finding: row.finding })}
      onReveal={(cell) => void controller.reveal(cell)}
    />
  );
  if (rows.length === 0) return <p>{words.noMatch}</p>;
  return (
    <>
      <div className="jxzp-row">
        <span role="status">{words.count(count, report.findings.length)}</span>
        <Button size="small" onClick={next}>{`${words.next} ▸`}</Button>
      </div>
      <ol
        className="jxzp-list"
        ref={list}
        aria-label={words.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {rows[index]?.kind === "finding" ? (
              item(rows[index])
            ) : (
              <h2 className="jxzp-group">{rows[index]?.title}</h2>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
