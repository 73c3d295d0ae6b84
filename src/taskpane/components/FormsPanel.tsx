/** 插入标准表样: clean forms of a year by a pack, as sheets behind those of the workbook. */
import { Button, Checkbox, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { TemplateForm } from "../../templates";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { PANE_WORDS } from "../../words/pane";
import { START_WORDS } from "../../words/pane-start";
import { TEMPLATES } from "../session/parts";
import { formChoice, packsForAll } from "../view/form-choice";
import type { Surroundings } from "../surroundings";
import { Labelled } from "./Labelled";
import { MissingPart } from "./MissingPart";
import { usePart, type Arrival } from "./usePart";
import type { ViewProps } from "./view-props";

const words = START_WORDS.forms;
/** What nearly every unit fills in. */
const USUAL: readonly TemplateForm[] = ["basic-data", "self-evaluation"];

interface PanelProps extends Pick<ViewProps, "state" | "controller"> {
  readonly surroundings: Surroundings;
  readonly onInserted: () => void;
}

/** The panel; what makes the forms comes when it is opened. */
export function FormsPanel(props: PanelProps): React.JSX.Element {
  const arrival = usePart(TEMPLATES);
  if (arrival.kind === "here") return <Choice {...props} making={arrival.content} />;
  if (arrival.kind === "coming") return <p className="jxzp-coming">{PANE_WORDS.coming}</p>;
  return (
    <>
      <p>{PANE_TROUBLE.partMissing.what}</p>
      <MissingPart onReopen={props.surroundings.reopen} />
    </>
  );
}

type Making = Extract<Arrival<NonNullable<ReturnType<typeof TEMPLATES.here>>>, { kind: "here" }>["content"];

const lastYear = (now: string): string => String(Number(now.slice(0, 4)) - 1);

function Choice(props: PanelProps & { readonly making: Making }): React.JSX.Element {
  const { state, controller, surroundings, onInserted, making } = props;
  const [wanted, setWanted] = useState<ReadonlySet<TemplateForm>>(new Set(USUAL));
  const [year, setYear] = useState(() => lastYear(surroundings.now()));
  const [asked, setAsked] = useState<string | null>(null);
  const forms = making.TEMPLATE_FORMS.map(({ form }) => form).filter((form) => wanted.has(form));
  const packs = packsForAll(forms, making.packsFor);
  const usual = asked ?? state.found?.filings[0]?.pack.pack.id ?? null;
  const pack = (packs.find(({ id }) => id === usual) ?? packs[0])?.id ?? null;
  const choice = formChoice(forms, pack, year);
  const toggle = (form: TemplateForm): void => {
    const other = new Set(wanted);
    if (!other.delete(form)) other.add(form);
    setWanted(other);
  };
  const insert = (): void => {
    if (choice.kind !== "ready") return;
    void controller.insertForms(choice.specs).then((inserted) => inserted && onInserted());
  };
  return (
    <>
      <p className="jxzp-quiet">{words.explain}</p>
      <div role="group" aria-label={words.which} className="jxzp-choices">
        {making.TEMPLATE_FORMS.map(({ form, name }) => (
          <Checkbox key={form} label={name} checked={wanted.has(form)} onChange={() => toggle(form)} />
        ))}
      </div>
      <Labelled label={words.pack}>
        <select
          className="jxzp-field"
          value={pack ?? ""}
          disabled={packs.length === 0}
          onChange={({ target }) => setAsked(target.value)}
        >
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={words.year}>
        <Input inputMode="numeric" value={year} onChange={(_, data) => setYear(data.value)} />
      </Labelled>
      <p role="status">{choice.kind === "unready" ? choice.why : ""}</p>
      <Button disabled={state.busy !== null || choice.kind === "unready"} onClick={insert}>
        {words.insert}
      </Button>
    </>
  );
}
