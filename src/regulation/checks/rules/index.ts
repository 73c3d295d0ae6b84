/** Checks of the scoring standards that a form prints: what was not read, and what they leave open or contradict. */
import type { Check } from "../check";
import { STANDARD_READ_WHOLE } from "./l-01-unread";
import { BANDS_WITHOUT_GAP } from "./l-02-gap";
import { BANDS_WITHOUT_OVERLAP } from "./l-03-overlap";
import { POINTS_WITHIN_WEIGHT } from "./l-04-above-weight";

export const RULE_CHECKS: readonly Check[] = [
  STANDARD_READ_WHOLE,
  BANDS_WITHOUT_GAP,
  BANDS_WITHOUT_OVERLAP,
  POINTS_WITHIN_WEIGHT,
];
