/** A part of the pane that could not be loaded: why, and the way out. */
import { Button } from "@fluentui/react-components";
import { PANE_WORDS } from "../../words/pane";
import { PANE_TROUBLE } from "../../words/pane-trouble";

/** The way out; what happened stands above it. */
export function MissingPart({ onReopen }: { readonly onReopen: () => void }): React.JSX.Element {
  return (
    <>
      <p>{PANE_TROUBLE.partMissing.remedy}</p>
      <Button appearance="primary" data-next onClick={onReopen}>
        {PANE_WORDS.reopen}
      </Button>
    </>
  );
}
