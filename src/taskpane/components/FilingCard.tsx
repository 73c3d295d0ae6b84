/** What one unit handed in: its forms and their places, the unit of money, the rules and why these. */
import type { FoundFiling } from "../../assessment";
import { areaToA1 } from "../../workbook/address";
import { FORM_WORDS } from "../../words/forms";
import { PANE_WORDS } from "../../words/pane";
import { UNIT_UNKNOWN, yearWords } from "../../words/verdict";
import { moneyUnitsOf } from "../view/money-unit";

const words = PANE_WORDS.recognise;

/** The card. */
export function FilingCard({
  filing,
  onChange,
  onReading,
}: {
  readonly filing: FoundFiling;
  readonly onChange: () => void;
  readonly onReading: () => void;
}): React.JSX.Element {
  return (
    <div className="jxzp-card">
      <strong>{words.unit(filing.unit || UNIT_UNKNOWN, yearWords(filing.year))}</strong>
      <ul>
        {filing.forms.map((form) => (
          <li
            key={form.key}
          >{`✓ ${words.form(FORM_WORDS[form.id], `${form.sheet}!${areaToA1(form.area)}`)}`}</li>
        ))}
      </ul>
      <button type="button" className="jxzp-link" onClick={onReading}>
        {words.reading}
      </button>
      <p>{words.money(moneyUnitsOf(filing))}</p>
      <p>
        {words.pack(filing.pack.pack.title)}
        <span className="jxzp-where">{filing.pack.why}</span>
      </p>
      <button type="button" className="jxzp-link" onClick={onChange}>
        {words.change}
      </button>
    </div>
  );
}
