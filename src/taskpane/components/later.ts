/** The views that come after the first one, and when they are brought. */
import { partOf, type Part } from "../part";
import { JUDGING } from "../session/parts";
import { PANELS } from "./later-panels";

/** Every view after the first. */
export const VIEWS = partOf(() => import(/* webpackChunkName: "views" */ "./views"));

/** What the next click asks for; brought while the person reads the first view, so that no click waits. */
const NEXT: readonly Part<unknown>[] = [JUDGING, VIEWS, PANELS];

/** Brings the next parts when the page is idle; one that fails is told by the click that needs it. */
export function bringNextParts(): void {
  const bring = (): void => NEXT.forEach((part) => void part.bring().catch(() => undefined));
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(bring, { timeout: 500 });
  else setTimeout(bring, 50);
}
