/** A trouble with its remedy, and one action. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { PANE_WORDS } from "../../words/pane";
import type { Trouble } from "../session/state";

interface TroubleProps {
  readonly trouble: Trouble | null;
  readonly onRetry: () => void;
  readonly onReopen: () => void;
}

/** The bar; nothing when all is well. */
export function TroubleBar({ trouble, onRetry, onReopen }: TroubleProps): React.JSX.Element | null {
  if (!trouble) return null;
  return (
    <div className="jxzp-trouble">
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          {trouble.what}
          {trouble.remedy}
        </MessageBarBody>
        <MessageBarActions>
          {trouble.reopen === true ? (
            <Button onClick={onReopen}>{PANE_WORDS.reopen}</Button>
          ) : (
            <Button onClick={onRetry}>{PANE_WORDS.retry}</Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
