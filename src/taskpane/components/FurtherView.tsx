/** Any view after the first: a calm placeholder until it has come, and a way out when it cannot come. */
import { useEffect, type RefObject } from "react";
import { PANE_WORDS } from "../../words/pane";
import { PANE_TROUBLE } from "../../words/pane-trouble";
import { VIEWS } from "./later";
import { MAPS } from "./later-maps";
import type { Surroundings } from "../surroundings";
import { MissingPart } from "./MissingPart";
import { usePart } from "./usePart";
import type { ViewProps } from "./view-props";

interface FurtherProps extends ViewProps {
  readonly surroundings: Surroundings;
}

/** The view of the state. */
export function FurtherView(props: FurtherProps): React.JSX.Element | null {
  return props.state.view === "reading" ? <Maps {...props} /> : <Views {...props} />;
}

function Maps({ surroundings, ...shared }: FurtherProps): React.JSX.Element {
  const arrival = usePart(MAPS);
  const { heading } = shared;
  useEffect(() => heading.current?.focus(), [heading, arrival.kind]);
  if (arrival.kind === "coming") return <Coming heading={heading} />;
  if (arrival.kind === "missing") return <Missing heading={heading} onReopen={surroundings.reopen} />;
  return <arrival.content.ReadingView {...shared} />;
}

function Views({ surroundings, ...shared }: FurtherProps): React.JSX.Element | null {
  const arrival = usePart(VIEWS);
  const { heading, state } = shared;
  // The focus stood on the placeholder's heading.
  useEffect(() => heading.current?.focus(), [heading, arrival.kind]);
  if (arrival.kind === "coming") return <Coming heading={heading} />;
  if (arrival.kind === "missing") return <Missing heading={heading} onReopen={surroundings.reopen} />;
  const { FindingsView, PreviewView, ResultView, SettingsView } = arrival.content;
  switch (state.view) {
    case "start":
    case "reading":
      return null;
    case "findings":
      return <FindingsView {...shared} />;
    case "preview":
      return <PreviewView {...shared} />;
    case "result":
      return <ResultView {...shared} />;
    case "settings":
      return <SettingsView {...shared} surroundings={surroundings} />;
  }
}

type Heading = RefObject<HTMLHeadingElement | null>;

/** Shown only where it takes long: the style holds it back for a moment. */
function Coming({ heading }: { readonly heading: Heading }): React.JSX.Element {
  return (
    <section className="jxzp-view jxzp-coming" aria-busy="true">
      <h1 tabIndex={-1} ref={heading}>
        {PANE_WORDS.coming}
      </h1>
    </section>
  );
}

function Missing({
  heading,
  onReopen,
}: {
  readonly heading: Heading;
  readonly onReopen: () => void;
}): React.JSX.Element {
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {PANE_TROUBLE.partMissing.what}
      </h1>
      <MissingPart onReopen={onReopen} />
    </section>
  );
}
