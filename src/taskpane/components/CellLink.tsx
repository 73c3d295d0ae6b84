/** An address that leads to its cell. */
import { refToText, toA1, type CellRef } from "../../workbook/address";
import { PANE_READING } from "../../words/pane-reading";

interface LinkProps {
  readonly cell: CellRef;
  /** What is shown of the place, where it is more than the one cell. */
  readonly shown?: string;
  /** What stands there. */
  readonly text?: string;
  readonly onReveal: (cell: CellRef) => void;
}

/** The link; with a text of its own the address stands before it. */
export function CellLink({ cell, shown = toA1(cell), text = "", onReveal }: LinkProps): React.JSX.Element {
  const words = text === "" ? shown : `${shown}　${text}`;
  return (
    <button
      type="button"
      className="jxzp-link"
      aria-label={`${words}，${PANE_READING.jump(refToText(cell))}`}
      onClick={() => onReveal(cell)}
    >
      {words}
    </button>
  );
}
