/** The whole pane: one verdict, one next step; which view stands is the state's business. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { bringNextParts } from "./later";
import { controllerOf } from "../session/controller";
import { next, START, type TroubleAction } from "../session/state";
import type { Surroundings } from "../surroundings";
import { isComposing } from "../view/ime";
import { BusyBar } from "./BusyBar";
import { FurtherView } from "./FurtherView";
import { Header } from "./Header";
import { StartView } from "./StartView";
import { TroubleBar } from "./TroubleBar";
import { useDarkScheme } from "./useDarkScheme";

/** Enter on the heading, where the focus stands after a run, takes the next step. */
function nextStep({ key, nativeEvent, target, currentTarget }: React.KeyboardEvent<HTMLElement>): void {
  if (key !== "Enter" || isComposing(nativeEvent) || !(target instanceof HTMLHeadingElement)) return;
  currentTarget.querySelector<HTMLElement>("[data-next]")?.click();
}

/** The pane over a host. */
export function App({ surroundings }: { readonly surroundings: Surroundings }): React.JSX.Element {
  const [state, tell] = useReducer(next, START);
  const [reveals, setReveals] = useState(0);
  const systemIsDark = useDarkScheme();
  const dark = surroundings.isDark ?? systemIsDark;
  const controller = useMemo(() => controllerOf(surroundings, tell), [surroundings]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = state.found !== null;

  useEffect(() => void controller.recognise(), [controller]);
  useEffect(() => {
    if (isRead) bringNextParts();
  }, [isRead]);
  useEffect(() => surroundings.onEdited(() => tell({ kind: "edited" })), [surroundings]);
  useEffect(
    () => surroundings.onProgress((progress) => tell({ kind: "progressed", progress })),
    [surroundings],
  );
  useEffect(() => surroundings.onSelected((cell) => tell({ kind: "selected", cell })), [surroundings]);
  // After a run the focus moves to the new view's heading, so that a screen reader says where one is.
  useEffect(() => heading.current?.focus(), [state.view, reveals]);

  const goOn = (action?: TroubleAction): void => {
    if (action?.kind === "reopen") return surroundings.reopen();
    if (action?.kind === "uncover") return void controller.uncover(action.cell);
    setReveals(reveals + 1);
    // What was found needs no finding again: it was the check that failed.
    if (!state.found || (action && !state.report)) return void controller.recognise();
    void (action ? controller.reread() : controller.check());
  };
  const shared = { state, controller, tell, heading };
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      className="jxzp-root"
      onKeyDown={(event) => nextStep(event)}
    >
      <Header
        view={state.view}
        onSettings={() => tell({ kind: "went", view: "settings" })}
        onBack={() => tell({ kind: "went", view: state.before })}
      />
      <BusyBar
        state={state}
        onCancel={() => controller.cancel()}
        onLeave={(busy) => controller.leave(busy)}
      />
      <TroubleBar trouble={state.trouble} onAction={goOn} />
      {state.view === "start" ? (
        <StartView {...shared} surroundings={surroundings} />
      ) : (
        <FurtherView {...shared} surroundings={surroundings} />
      )}
    </FluentProvider>
  );
}
