/** Forms that a unit handed in twice: which of the sheets is judged is the person's choice. */
import { ambiguitiesOf, type Ambiguity, type Found } from "../../assessment";
import { FORM_WORDS } from "../../words/forms";
import { START_WORDS } from "../../words/pane-start";
import { yearWords } from "../../words/verdict";
import { withOnly } from "../view/sheet-choices";
import { Labelled } from "./Labelled";
import type { ViewProps } from "./view-props";

const words = START_WORDS.twice;

interface TwiceProps extends Pick<ViewProps, "state" | "controller"> {
  readonly found: Found;
}

/** Whose forms they are, where that is not plain: of one of several filings, or of a project. */
function whoseOf({ unit, year, project }: Ambiguity, filings: number): string {
  if (project !== "") return project;
  return filings > 1 ? `${unit}${yearWords(year)}` : "";
}

/** A choice for each form that stands there twice; nothing where none does. */
export function Twice({ state, controller, found }: TwiceProps): React.JSX.Element {
  const { kept, busy } = state;
  return (
    <>
      {ambiguitiesOf(found).map((twice) => (
        <div className="jxzp-card" key={`${twice.filing} ${twice.kind} ${twice.project}`}>
          <strong>
            {words.ask(twice.sheets.length, FORM_WORDS[twice.kind], whoseOf(twice, found.filings.length))}
          </strong>
          <Labelled label={words.label(FORM_WORDS[twice.kind])}>
            <select
              className="jxzp-field"
              disabled={busy !== null}
              value=""
              onChange={({ target }) =>
                void controller.chooseSheets(kept, withOnly(kept.sheets, twice, target.value))
              }
            >
              <option value="">{words.all}</option>
              {twice.sheets.map((sheet) => (
                <option key={sheet} value={sheet}>
                  {sheet}
                </option>
              ))}
            </select>
          </Labelled>
        </div>
      ))}
    </>
  );
}
