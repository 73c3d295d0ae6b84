/** 设置: the pack and its policies with their sources, a trial of rules, diagnostics without workbook data. */
import { Button, Checkbox, Input } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { KNOWN_PACKS, packSources, policySources } from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import { SKIP_MERGES } from "../preferences";
import { copyText } from "../view/clipboard";
import type { Surroundings } from "../surroundings";
import { Labelled } from "./Labelled";
import { RuleTrial } from "./RuleTrial";
import { StartTools, type StartTool } from "./StartTools";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.setting;
const POLICY_NAMES = ["overCompletion", "notApplicable", "steps", "reverse", "equalTarget"] as const;

/** The settings. */
export function SettingsView({
  state,
  controller,
  heading,
  surroundings,
}: ViewProps & { readonly surroundings: Surroundings }): React.JSX.Element {
  const [open, setOpen] = useState<StartTool | null>(null);
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {words.heading}
      </h1>
      <PackChoice state={state} controller={controller} />
      <Policies state={state} controller={controller} />
      <OverCompletionFrom state={state} controller={controller} />
      <p className="jxzp-quiet">{words.perWorkbook}</p>
      <h2>{words.workbook}</h2>
      <StartTools {...{ state, controller, surroundings, open }} onOpen={setOpen} />
      <SkipMerges preferences={surroundings.preferences} />
      <RuleTrial />
      <h2>{words.diagnostics}</h2>
      <pre className="jxzp-diagnostics">{surroundings.diagnostics()}</pre>
      <Button size="small" onClick={() => void copyText(surroundings.diagnostics())}>
        {words.copyDiagnostics}
      </Button>
      <h2>{words.about}</h2>
      <p>{words.aboutText}</p>
    </section>
  );
}

type ChoiceProps = Pick<ViewProps, "state" | "controller">;

function PackChoice({ state, controller }: ChoiceProps): React.JSX.Element {
  const chosen = state.found?.filings[0]?.pack;
  return (
    <>
      <Labelled label={words.pack}>
        <select
          className="jxzp-field"
          disabled={state.busy !== null}
          value={state.kept.pack ?? ""}
          onChange={({ target }) =>
            void controller.choose(state.kept, { pack: target.value === "" ? null : target.value })
          }
        >
          <option value="">{words.packAuto}</option>
          {KNOWN_PACKS.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {pack.title}
            </option>
          ))}
        </select>
      </Labelled>
      {chosen && (
        <ul className="jxzp-quiet">
          <li>{`${chosen.pack.title}：${chosen.why}`}</li>
          {packSources(chosen.pack).map((source) => (
            <li key={source}>{words.source(source)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Policies({ state, controller }: ChoiceProps): React.JSX.Element {
  const used = state.found?.filings[0]?.policies;
  return (
    <>
      <h2>{words.policies}</h2>
      {POLICY_NAMES.map((name) => {
        const { label, ...choices } = PANE_WORDS.policy[name];
        return (
          <Fragment key={name}>
            <Labelled label={label}>
              <select
                className="jxzp-field"
                disabled={state.busy !== null}
                value={state.kept.policies[name] ?? used?.[name] ?? ""}
                onChange={({ target }) =>
                  void controller.choose(state.kept, {
                    policies: { ...state.kept.policies, [name]: target.value },
                  })
                }
              >
                {Object.entries(choices).map(([value, text]) => (
                  <option key={value} value={value}>
                    {text}
                  </option>
                ))}
              </select>
            </Labelled>
            <small className="jxzp-note">{words.source(policySources(name).join("；"))}</small>
          </Fragment>
        );
      })}
    </>
  );
}

/** Kept when the field is left, so that no half-typed number is judged by. */
function OverCompletionFrom({ state, controller }: ChoiceProps): React.JSX.Element {
  const used = state.found?.filings[0]?.policies.overCompletionFrom ?? "";
  const keep = (text: string): void => {
    if (text === String(used) || !(Number(text) > 0)) return;
    void controller.choose(state.kept, { policies: { ...state.kept.policies, overCompletionFrom: text } });
  };
  return (
    <Labelled label={words.overCompletionFrom}>
      <Input
        key={used}
        type="number"
        min={1}
        disabled={state.busy !== null}
        defaultValue={String(used)}
        onBlur={(event) => keep(event.target.value)}
      />
    </Labelled>
  );
}

function SkipMerges({
  preferences,
}: {
  readonly preferences: Surroundings["preferences"];
}): React.JSX.Element {
  const [skip, setSkip] = useState(preferences.get(SKIP_MERGES) === "1");
  return (
    <Checkbox
      label={words.skipMerges}
      checked={skip}
      onChange={(_, data) => {
        preferences.set(SKIP_MERGES, data.checked === true ? "1" : "0");
        setSkip(data.checked === true);
      }}
    />
  );
}
