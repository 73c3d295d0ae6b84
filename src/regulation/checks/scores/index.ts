/** The checks of scores, in the order of the catalogue. */
import type { Check } from "../check";
import { WEIGHTS_MAKE_100 } from "./p-01-weights";
import { LEVEL_WEIGHTS } from "./p-02-level-weights";
import { SCORE_WITHIN_WEIGHT } from "./p-03-above-weight";
import { POINTS_NOT_NEGATIVE } from "./p-04-negative";
import { TOTAL_IS_SUM } from "./p-05-total";
import { EXECUTION_SCORE } from "./p-06-execution";
import { REACHED_SCORES_FULL } from "./p-07-reached";
import { SHORTFALL_SCORED_HIGH } from "./p-08-too-high";
import { SHORTFALL_SCORED_LOW } from "./p-09-too-low";
import { LIMIT_EXCEEDED_FULL } from "./p-10-limit-exceeded";
import { SCORE_WITHIN_TIER } from "./p-11-tier";
import { UNFINISHED_FULL } from "./p-12-unfinished";
import { TOTAL_WITHIN_CAP } from "./p-13-capped";
import { WEIGHT_CONCENTRATED } from "./p-14-concentrated";
import { EVEN_WEIGHTS } from "./p-15-even-weights";
import { ALL_FULL_MARKS } from "./p-16-all-full";
import { WHOLE_POINTS } from "./p-17-whole-points";
import { SCORE_BY_STANDARD } from "./p-18-band";
import { PRINTED_LEVEL_POINTS } from "./p-19-printed-levels";
import { NOT_APPLICABLE_SCORED } from "./p-20-not-applicable";
import { SATISFACTION_SCORE } from "./p-21-satisfaction";
import { NOTHING_SPENT_FULL } from "./p-22-nothing-spent";

export const SCORE_CHECKS: readonly Check[] = [
  WEIGHTS_MAKE_100,
  LEVEL_WEIGHTS,
  SCORE_WITHIN_WEIGHT,
  POINTS_NOT_NEGATIVE,
  TOTAL_IS_SUM,
  EXECUTION_SCORE,
  REACHED_SCORES_FULL,
  SHORTFALL_SCORED_HIGH,
  SHORTFALL_SCORED_LOW,
  LIMIT_EXCEEDED_FULL,
  SCORE_WITHIN_TIER,
  UNFINISHED_FULL,
  TOTAL_WITHIN_CAP,
  WEIGHT_CONCENTRATED,
  EVEN_WEIGHTS,
  ALL_FULL_MARKS,
  WHOLE_POINTS,
  SCORE_BY_STANDARD,
  PRINTED_LEVEL_POINTS,
  NOT_APPLICABLE_SCORED,
  SATISFACTION_SCORE,
  NOTHING_SPENT_FULL,
];
