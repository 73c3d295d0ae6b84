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
      {ambiguitiesOf(found).map((duplicate) => (
        <div className="jxzp-card" key={`${duplicate.filing} ${duplicate.kind} ${duplicate.project}`}>
          <strong>
            {words.ask(
              duplicate.sheets.length,
              FORM_WORDS[duplicate.kind],
              whoseOf(duplicate, found.filings.length),
            )}
          </strong>
          <Labelled label={words.label(FORM_WORDS[duplicate.kind])}>
            <select
              className="jxzp-field"
              disabled={busy !== null}
              value=""
              onChange={({ target }) =>
                void controller.chooseSheets(kept, withOnly(kept.sheets, duplicate, target.value))
              }
            >
              <option value="">{words.all}</option>
              {duplicate.sheets.map((sheet) => (
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
