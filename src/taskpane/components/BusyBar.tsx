/**
 * What is being done, in words, with a bar. After five seconds a write can be stopped, for which Excel is waited; what
 * does not answer even then, and any reading, can be left.
 */
import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PANE_WORDS } from "../../words/pane";
import type { BusyKind, PaneState } from "../session/state";

const SLOW_AFTER_MS = 5000;
const words = PANE_WORDS.busy;

interface BusyProps {
  readonly state: Pick<PaneState, "busy" | "progress" | "stopping">;
  readonly onCancel: () => void;
  readonly onLeave: (busy: BusyKind) => void;
}

/** True once something has gone on for five seconds; begins anew when something else goes on. */
function useSlow(what: string | null): boolean {
  const [slow, setSlow] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return;
    const timer = setTimeout(() => setSlow(what), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(null);
    };
  }, [what]);
  return what !== null && slow === what;
}

/** Work that goes on in parts, between which Excel can stop. */
const goesInParts = (busy: BusyKind): busy is "write" | "restore" | "clear" =>
  busy === "write" || busy === "restore" || busy === "clear";

function sentenceOf({ busy, progress, stopping }: BusyProps["state"]): string {
  if (busy === null) return "";
  if (stopping) return words.stopping;
  return progress ? words.part(words[busy], progress.done, progress.of) : words[busy];
}

/** The bar; nothing when nothing is being done. */
export function BusyBar({ state, onCancel, onLeave }: BusyProps): React.JSX.Element {
  const { busy, progress, stopping } = state;
  const slow = useSlow(busy && `${busy} ${stopping ? "stopping" : ""}`);
  const share = progress && progress.of > 0 ? { value: progress.done / progress.of } : {};
  return (
    <div className="jxzp-busy">
      <div role="status">
        <span>{sentenceOf(state)}</span>
        {slow && !stopping && <span>{words.slow}</span>}
      </div>
      {busy !== null && <ProgressBar aria-label={words[busy]} {...share} />}
      {busy !== null && slow && <Stop {...{ busy, stopping, onCancel, onLeave }} />}
    </div>
  );
}

interface StopProps extends Omit<BusyProps, "state"> {
  readonly busy: BusyKind;
  readonly stopping: boolean;
}

function Stop({ busy, stopping, onCancel, onLeave }: StopProps): React.JSX.Element {
  if (goesInParts(busy) && !stopping) {
    return (
      <Button size="small" onClick={onCancel}>
        {words.cancel[busy]}
      </Button>
    );
  }
  return (
    <Button size="small" onClick={() => onLeave(busy)}>
      {words.stop}
    </Button>
  );
}
