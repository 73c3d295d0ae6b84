/** What is being done, in words, with a bar; after five seconds it can be waited for no longer. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PANE_WORDS } from "../../words/pane";
import type { BusyKind } from "../session/state";

const SLOW_AFTER_MS = 5000;

interface BusyProps {
  readonly busy: BusyKind | null;
  readonly onStop: (busy: BusyKind) => void;
}

/** The bar; nothing when nothing is being done. */
export function BusyBar({ busy, onStop }: BusyProps): React.JSX.Element {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (busy === null) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return (
    <div className="jxzp-busy">
      <div role="status">
        {busy !== null && <span>{PANE_WORDS.busy[busy]}</span>}
        {busy !== null && slow && <span>{PANE_WORDS.busy.slow}</span>}
      </div>
      {busy !== null && <ProgressBar aria-label={PANE_WORDS.busy[busy]} />}
      {busy !== null && slow && (
        <Button size="small" onClick={() => onStop(busy)}>
          {PANE_WORDS.busy.stop}
        </Button>
      )}
    </div>
  );
}
