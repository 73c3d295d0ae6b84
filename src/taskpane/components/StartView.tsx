/** 识别: what was found in the workbook, and the next step. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Found, FoundFiling } from "../../assessment";
import { areaToA1 } from "../../workbook/address";
import { FORM_WORDS } from "../../words/forms";
import { PANE_WORDS } from "../../words/pane";
import { UNIT_UNKNOWN, yearWords } from "../../words/verdict";
import { moneyUnitsOf } from "../view/money-unit";
import type { Surroundings } from "./App";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.recognise;
const HINT_SEEN = "jxzp.hint-seen";

interface StartProps extends ViewProps {
  readonly preferences: Surroundings["preferences"];
}

/** The first view. */
export function StartView({ state, controller, tell, heading, preferences }: StartProps): React.JSX.Element {
  const [hint, setHint] = useState(preferences.get(HINT_SEEN) === null);
  const dismiss = (): void => {
    preferences.set(HINT_SEEN, "1");
    setHint(false);
  };
  const { found } = state;
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {words.heading}
      </h1>
      {hint && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.hint}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={dismiss}>{words.dismissHint}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {found && found.filings.length > 0 && (
        <>
          {found.filings.map((filing) => (
            <FilingCard
              key={`${filing.unit} ${filing.year ?? ""} ${filing.forms[0]?.key ?? ""}`}
              filing={filing}
              onChange={() => tell({ kind: "went", view: "settings" })}
            />
          ))}
          <Button
            appearance="primary"
            size="large"
            data-next
            disabled={state.busy !== null}
            onClick={() => void controller.check()}
          >
            {words.start}
          </Button>
          {state.kept.journal.length > 0 && (
            <MessageBar layout="multiline">
              <MessageBarBody>{words.written}</MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => tell({ kind: "went", view: "result" })}>{words.takeBack}</Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </>
      )}
      {found && found.filings.length === 0 && (
        <Nothing found={found} onAgain={() => void controller.recognise()} />
      )}
    </section>
  );
}

function FilingCard({
  filing,
  onChange,
}: {
  readonly filing: FoundFiling;
  readonly onChange: () => void;
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

function Nothing({
  found,
  onAgain,
}: {
  readonly found: Found;
  readonly onAgain: () => void;
}): React.JSX.Element {
  return (
    <>
      <p>{words.nothing}</p>
      <ul>
        {found.unrecognised.map(({ sheet, hint }) => (
          <li key={sheet}>{words.nearest(sheet, hint)}</li>
        ))}
      </ul>
      <Button appearance="primary" data-next onClick={onAgain}>
        {words.nothingAction}
      </Button>
    </>
  );
}
