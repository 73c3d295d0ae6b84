/** Checks over the findings of the others. */
import type { Check } from "../check";
import { ONE_FIGURE } from "./c-01-one-figure";

export const COHERENCE_CHECKS: readonly Check[] = [ONE_FIGURE];
