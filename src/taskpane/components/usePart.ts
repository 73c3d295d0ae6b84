/** A part of the pane that comes later, as a component sees it. */
import { useEffect, useState } from "react";
import type { Part } from "../part";

export type Arrival<Content> =
  | { readonly kind: "here"; readonly content: Content }
  | { readonly kind: "coming" }
  | { readonly kind: "missing" };

/** Brings a part; one that was brought before is there at once. */
export function usePart<Content>(part: Part<Content>): Arrival<Content> {
  const [content, setContent] = useState(() => part.here());
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (content !== null) return;
    let listening = true;
    part.bring().then(
      (brought) => listening && setContent(() => brought),
      () => listening && setMissing(true),
    );
    return () => {
      listening = false;
    };
  }, [part, content]);
  if (content !== null) return { kind: "here", content };
  return { kind: missing ? "missing" : "coming" };
}
