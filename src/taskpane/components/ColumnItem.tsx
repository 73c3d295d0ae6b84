/** One column of a form: its head, what it was taken for and why, and how to say that it is something else. */
import { useState } from "react";
import { choicesFor, type ColumnReading } from "../../assessment";
import type { CellRef } from "../../workbook/address";
import { PANE_READING } from "../../words/pane-reading";
import { READING_WORDS } from "../../words/reading";
import { certaintyOf } from "../view/reading";
import { CellLink } from "./CellLink";
import { Labelled } from "./Labelled";

const words = PANE_READING;

interface ItemProps {
  readonly column: ColumnReading;
  readonly onReveal: (cell: CellRef) => void;
  readonly onSay: (meaning: string) => void;
}

/** The item. */
export function ColumnItem({ column, onReveal, onSay }: ItemProps): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const head = column.head || READING_WORDS.noHead;
  return (
    <li>
      <CellLink cell={column.headCell} text={head} onReveal={onReveal} />
      <p>
        <span>{words.readAs(column.label)}</span>{" "}
        <button
          type="button"
          className="jxzp-link"
          aria-expanded={open}
          aria-label={words.changeOf(head)}
          onClick={() => setOpen(!open)}
        >
          {words.change}
        </button>
      </p>
      <p className="jxzp-quiet">{certaintyOf(column)}</p>
      {open && (
        <Labelled label={words.whatIs(head)}>
          <select
            className="jxzp-field"
            value={column.meaning}
            onChange={({ target }) => onSay(target.value)}
          >
            {choicesFor(column).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Labelled>
      )}
    </li>
  );
}
