/** What has changed under the findings: the sheet since the check, or what a reason spoke of. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Report } from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import { lostReasons } from "../view/lost-reasons";
import type { ViewProps } from "./view-props";

const words = PANE_WORDS.check;

/** The notices; nothing when all is as it was. */
export function Notices({
  state,
  controller,
  report,
}: Pick<ViewProps, "state" | "controller"> & { readonly report: Report }): React.JSX.Element {
  const { stale } = report.acknowledged;
  const busy = state.busy !== null;
  return (
    <>
      {state.stale && !busy && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void controller.check()}>{words.again}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {stale.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {lostReasons(report).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </MessageBarBody>
          <MessageBarActions>
            <Button disabled={busy} onClick={() => void controller.forget(state.kept, stale)}>
              {words.forget}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
