/** What can be done before a check, one line each until it is opened; their panels come with the later views. */
import type { FoundFiling } from "../../assessment";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { PANE_WORDS } from "../../words/pane";
import { START_WORDS } from "../../words/pane-start";
import { PANELS } from "./later-panels";
import type { PaneState } from "../session/state";
import type { Surroundings } from "../surroundings";
import { MissingPart } from "./MissingPart";
import { usePart } from "./usePart";
import type { ViewProps } from "./view-props";

export type StartTool = "sheets" | "forms" | "previous";

interface ToolsProps extends Pick<ViewProps, "state" | "controller"> {
  readonly surroundings: Surroundings;
  readonly open: StartTool | null;
  readonly onOpen: (tool: StartTool | null) => void;
}

/** Where no form is found there is nothing to hold against last year's. */
const toolsFor = (filings: readonly FoundFiling[]): readonly StartTool[] =>
  filings.length > 0 ? ["sheets", "previous", "forms"] : ["sheets", "forms"];

/** A choice that was made is seen without opening its panel. */
function titleOf(tool: StartTool, { found, kept, previous }: PaneState): string {
  const chosen = { sheets: Object.keys(kept.sheets).length, previous: previous.length, forms: 0 }[tool];
  if (tool === "sheets" && chosen === 0 && found?.filings.length === 0) return START_WORDS.sheets.ask;
  const { title } = START_WORDS[tool];
  return chosen > 0 ? START_WORDS.chosen(title, chosen) : title;
}

/** The lines; one panel is open at a time. */
export function StartTools(props: ToolsProps): React.JSX.Element {
  const { state, open, onOpen } = props;
  const filings = state.found?.filings ?? [];
  return (
    <div className="jxzp-tools">
      {toolsFor(filings).map((tool) => (
        <div key={tool}>
          <button
            type="button"
            className="jxzp-tool"
            aria-expanded={open === tool}
            onClick={() => onOpen(open === tool ? null : tool)}
          >
            <span>{titleOf(tool, state)}</span>
            <span aria-hidden="true">{open === tool ? "⌃" : "⌄"}</span>
          </button>
          {open === tool && <ToolPanel {...props} tool={tool} />}
        </div>
      ))}
    </div>
  );
}

function ToolPanel({ tool, ...props }: ToolsProps & { readonly tool: StartTool }): React.JSX.Element {
  const arrival = usePart(PANELS);
  const { state, controller, surroundings, onOpen } = props;
  return (
    <section
      className="jxzp-panel"
      aria-label={START_WORDS[tool].title}
      aria-busy={arrival.kind === "coming"}
    >
      {arrival.kind === "coming" && <p className="jxzp-coming">{PANE_WORDS.coming}</p>}
      {arrival.kind === "missing" && (
        <>
          <p>{PANE_TROUBLE.partMissing.what}</p>
          <MissingPart onReopen={surroundings.reopen} />
        </>
      )}
      {arrival.kind === "here" && tool === "sheets" && (
        <arrival.content.SheetsPanel state={state} controller={controller} />
      )}
      {arrival.kind === "here" && tool === "previous" && (
        <arrival.content.PreviousPanel state={state} controller={controller} />
      )}
      {arrival.kind === "here" && tool === "forms" && (
        <arrival.content.FormsPanel
          state={state}
          controller={controller}
          surroundings={surroundings}
          onInserted={() => onOpen(null)}
        />
      )}
    </section>
  );
}
