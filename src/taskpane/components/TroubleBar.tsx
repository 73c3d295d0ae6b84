/** A trouble with its remedy, and one action. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { PANE_WORDS } from "../../words/pane";
import type { Trouble, TroubleAction } from "../session/state";

interface TroubleProps {
  readonly trouble: Trouble | null;
  /** The action of the trouble, or another try where it has none of its own. */
  readonly onAction: (action?: TroubleAction) => void;
}

function labelOf(action: TroubleAction | undefined): string {
  switch (action?.kind) {
    case "reopen":
      return PANE_WORDS.reopen;
    case "uncover":
      return PANE_WORDS.uncover;
    case "reread":
      return PANE_WORDS.reread;
    case undefined:
      return PANE_WORDS.retry;
  }
}

/** The bar; nothing when all is well. */
export function TroubleBar({ trouble, onAction }: TroubleProps): React.JSX.Element | null {
  if (!trouble) return null;
  return (
    <div className="jxzp-trouble">
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          {trouble.what}
          {trouble.remedy}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => onAction(trouble.action)}>{labelOf(trouble.action)}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
