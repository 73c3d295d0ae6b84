/** The rows of an indicator table as a tree of levels, folded: they are the form's own words and seldom in doubt. */
import type { ReadingMap } from "../../assessment";
import type { CellRef } from "../../workbook/address";
import { PANE_READING } from "../../words/pane-reading";
import { READING_WORDS } from "../../words/reading";
import { MOST_ROWS, rowTree } from "../view/reading";
import { CellLink } from "./CellLink";

interface RowsProps {
  readonly map: ReadingMap;
  readonly onReveal: (cell: CellRef) => void;
}

/** The rows; nothing on a form without indicators. */
export function IndicatorRows({ map, onReveal }: RowsProps): React.JSX.Element | null {
  if (map.rows.length === 0) return null;
  const left = map.rows.length - MOST_ROWS;
  return (
    <details>
      <summary>{READING_WORDS.rows(map.rows.length)}</summary>
      <ul aria-label={PANE_READING.rows}>
        {rowTree(map).map(({ key, depth, text, cell }) => (
          <li key={key} className={`jxzp-depth${depth}`}>
            {cell ? <CellLink cell={cell} text={text} onReveal={onReveal} /> : text}
          </li>
        ))}
      </ul>
      {left > 0 && <p>{PANE_READING.rowsLeft(left)}</p>}
    </details>
  );
}
