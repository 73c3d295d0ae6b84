/** What is being done, in words, with a bar; after five seconds it says that it still goes on. */
import { ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PANE_WORDS } from "../../words/pane";
import type { BusyKind } from "../session/state";

const SLOW_AFTER_MS = 5000;

/** The bar; nothing when nothing is being done. */
export function BusyBar({ busy }: { readonly busy: BusyKind | null }): React.JSX.Element {
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
    <div role="status" className="jxzp-busy">
      {busy !== null && (
        <>
          <span>{PANE_WORDS.busy[busy]}</span>
          {slow && <span>{PANE_WORDS.busy.slow}</span>}
          <ProgressBar aria-label={PANE_WORDS.busy[busy]} />
        </>
      )}
    </div>
  );
}
