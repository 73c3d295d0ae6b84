/** The checks of structure and completeness, in the order of the catalogue. */
import type { Check } from "../../check";
import { UNIT_MISSING } from "./s-01-unit-missing";
import { YEAR_DIFFERS } from "./s-03-year-differs";
import { LEVEL_WITHOUT_INDICATORS } from "./s-05-level-without-indicators";
import { TARGET_MISSING } from "./s-06-target-missing";
import { ACTUAL_MISSING } from "./s-07-actual-missing";
import { WEIGHT_AND_SCORE_UNPAIRED } from "./s-08-weight-and-score-unpaired";
import { KIND_NOT_USED } from "./s-09-kind-not-used";
import { SAVING_MISSING } from "./s-13-saving-missing";
import { PLACEHOLDER_LEFT } from "./s-14-placeholder-left";
import { NOT_A_FIGURE } from "./s-15-not-a-figure";
import { SUBTOTAL_MISSING } from "./s-17-subtotal-missing";

export const STRUCTURE_CHECKS: readonly Check[] = [
  UNIT_MISSING,
  YEAR_DIFFERS,
  LEVEL_WITHOUT_INDICATORS,
  TARGET_MISSING,
  ACTUAL_MISSING,
  WEIGHT_AND_SCORE_UNPAIRED,
  KIND_NOT_USED,
  SAVING_MISSING,
  PLACEHOLDER_LEFT,
  NOT_A_FIGURE,
  SUBTOTAL_MISSING,
];
