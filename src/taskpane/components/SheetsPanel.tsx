/** 手动指定工作表: what each sheet is, where the recognition is wrong or found nothing. */
import { SHEET_CHOICES, type Found } from "../../assessment";
import { START_WORDS } from "../../words/pane-start";
import { readingOf, withChoice } from "../view/sheet-choices";
import { Labelled } from "./Labelled";
import type { ViewProps } from "./view-props";

const words = START_WORDS.sheets;

type PanelProps = Pick<ViewProps, "state" | "controller">;

/** A choice for each sheet, and what the sheet is read as. */
export function SheetsPanel({ state, controller }: PanelProps): React.JSX.Element | null {
  const { found, kept, sheets, busy } = state;
  if (!found) return null;
  // A field that is switched off while it works would lose the keyboard; a second choice simply waits.
  const choose = (chosen: Readonly<Record<string, string>>): void => {
    if (busy === null) void controller.chooseSheets(kept, chosen);
  };
  return (
    <>
      <p className="jxzp-quiet">{words.explain}</p>
      {sheets.map((sheet) => (
        <SheetField
          key={sheet}
          sheet={sheet}
          chosen={kept.sheets[sheet]}
          found={found}
          onChoose={(choice) => choose(withChoice(kept.sheets, sheet, choice))}
        />
      ))}
      {Object.keys(kept.sheets).length > 0 && (
        <button type="button" className="jxzp-link" onClick={() => choose({})}>
          {words.reset}
        </button>
      )}
    </>
  );
}

interface FieldProps {
  readonly sheet: string;
  readonly chosen: string | undefined;
  readonly found: Found;
  readonly onChoose: (choice: string) => void;
}

function SheetField({ sheet, chosen, found, onChoose }: FieldProps): React.JSX.Element {
  return (
    <div>
      <Labelled label={sheet}>
        <select className="jxzp-field" value={chosen ?? ""} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{words.automatic}</option>
          {SHEET_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.choices[choice]}
            </option>
          ))}
        </select>
      </Labelled>
      <p className="jxzp-quiet" role="status">
        {readingOf(sheet, found, chosen)}
      </p>
    </div>
  );
}
