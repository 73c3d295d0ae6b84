/** 识别: what was found in the workbook, and the next step. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Found } from "../../assessment";
import type { Insertion } from "../../hosts/excel";
import { PANE_WORDS } from "../../words/pane";
import { START_WORDS } from "../../words/pane-start";
import { leftOut } from "../view/sheet-choices";
import type { Surroundings } from "../surroundings";
import { FilingCard } from "./FilingCard";
import { StartTools, type StartTool } from "./StartTools";
import { Twice } from "./DuplicateForms";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.recognise;
const HINT_SEEN = "jxzp.hint-seen";

interface StartProps extends ViewProps {
  readonly surroundings: Surroundings;
}

/** The first view. */
export function StartView(props: StartProps): React.JSX.Element {
  const { state, controller, heading, surroundings } = props;
  const [open, setOpen] = useState<StartTool | null>(null);
  const { found } = state;
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {words.heading}
      </h1>
      <Hint preferences={surroundings.preferences} />
      {state.inserted && <Inserted inserted={state.inserted} />}
      {found && found.filings.length > 0 && (
        <Filings {...props} found={found} onSheets={() => setOpen("sheets")} />
      )}
      {found && found.filings.length === 0 && (
        <Nothing found={found} onAgain={() => void controller.recognise()} />
      )}
      {found && <StartTools {...{ state, controller, surroundings, open }} onOpen={setOpen} />}
    </section>
  );
}

/** Once on each machine. */
function Hint({ preferences }: Pick<Surroundings, "preferences">): React.JSX.Element | null {
  const [hint, setHint] = useState(preferences.get(HINT_SEEN) === null);
  const dismiss = (): void => {
    preferences.set(HINT_SEEN, "1");
    setHint(false);
  };
  if (!hint) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{words.hint}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={dismiss}>{words.dismissHint}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Inserted({ inserted }: { readonly inserted: Insertion }): React.JSX.Element {
  const told =
    inserted.kind === "inserted"
      ? START_WORDS.forms.inserted(inserted.sheets.join("、"))
      : START_WORDS.forms.openedApart;
  return (
    <MessageBar intent={inserted.kind === "inserted" ? "success" : "info"} layout="multiline">
      <MessageBarBody role="status">{told}</MessageBarBody>
    </MessageBar>
  );
}

interface FilingsProps extends ViewProps {
  readonly found: Found;
  readonly onSheets: () => void;
}

function Filings({ state, controller, tell, found, onSheets }: FilingsProps): React.JSX.Element {
  const left = leftOut(state.sheets, state.kept.sheets);
  return (
    <>
      {found.filings.map((filing) => (
        <FilingCard
          key={`${filing.unit} ${filing.year ?? ""} ${filing.forms[0]?.key ?? ""}`}
          filing={filing}
          onChange={() => tell({ kind: "went", view: "settings" })}
          onReading={() => tell({ kind: "went", view: "reading" })}
        />
      ))}
      <Unread found={found} />
      {left.length > 0 && (
        <p>
          {START_WORDS.sheets.left(left.join("、"))}
          <button type="button" className="jxzp-link" onClick={onSheets}>
            {START_WORDS.sheets.change}
          </button>
        </p>
      )}
      <Twice {...{ state, controller, found }} />
      <Button
        className="jxzp-start"
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
  );
}

/** Sheets that look like a form, or were said to be one, and could not be read. */
function Unread({ found }: { readonly found: Found }): React.JSX.Element | null {
  if (found.unrecognised.length === 0) return null;
  return (
    <ul>
      {found.unrecognised.map(({ sheet, hint }) => (
        <li key={sheet}>{words.nearest(sheet, hint)}</li>
      ))}
    </ul>
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
      <Unread found={found} />
      <Button appearance="primary" data-next onClick={onAgain}>
        {words.nothingAction}
      </Button>
    </>
  );
}
