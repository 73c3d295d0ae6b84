/** The checks of scores, in the order of the catalogue. */
import type { Check } from "../../check";
import { WEIGHTS_MAKE_100 } from "./p-01-weights";
import { SCORE_WITHIN_WEIGHT } from "./p-03-above-weight";
import { POINTS_NOT_NEGATIVE } from "./p-04-negative";
import { WEIGHT_CONCENTRATED } from "./p-14-concentrated";
import { EVEN_WEIGHTS } from "./p-15-even-weights";
import { ALL_FULL_MARKS } from "./p-16-all-full";
import { NOT_APPLICABLE_SCORED } from "./p-20-not-applicable";

export const SCORE_CHECKS: readonly Check[] = [
  WEIGHTS_MAKE_100,
  SCORE_WITHIN_WEIGHT,
  POINTS_NOT_NEGATIVE,
  WEIGHT_CONCENTRATED,
  EVEN_WEIGHTS,
  ALL_FULL_MARKS,
  NOT_APPLICABLE_SCORED,
];
