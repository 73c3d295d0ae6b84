/** The checks of structure and completeness, in the order of the catalogue. */
import type { Check } from "../check";
import { UNIT_MISSING } from "./s-01-unit-missing";
import { DATE_OF_FILING } from "./s-02-date";
import { YEAR_DIFFERS } from "./s-03-year-differs";
import { UNIT_DIFFERS } from "./s-04-unit-differs";
import { LEVEL_WITHOUT_INDICATORS } from "./s-05-level-without-indicators";
import { TARGET_MISSING } from "./s-06-target-missing";
import { ACTUAL_MISSING } from "./s-07-actual-missing";
import { WEIGHT_AND_SCORE_UNPAIRED } from "./s-08-weight-and-score-unpaired";
import { KIND_NOT_USED } from "./s-09-kind-not-used";
import { KIND_MISSING } from "./s-10-kind-missing";
import { GOALS_WRITTEN } from "./s-11-goals";
import { SIGNATURES } from "./s-12-signatures";
import { SAVING_MISSING } from "./s-13-saving-missing";
import { PLACEHOLDER_LEFT } from "./s-14-placeholder-left";
import { NOT_A_FIGURE } from "./s-15-not-a-figure";
import { APPROVED_INDICATOR_MISSING } from "./s-16-approved-indicator-missing";
import { SUBTOTAL_MISSING } from "./s-17-subtotal-missing";

export const STRUCTURE_CHECKS: readonly Check[] = [
  UNIT_MISSING,
  DATE_OF_FILING,
  YEAR_DIFFERS,
  UNIT_DIFFERS,
  LEVEL_WITHOUT_INDICATORS,
  TARGET_MISSING,
  ACTUAL_MISSING,
  WEIGHT_AND_SCORE_UNPAIRED,
  KIND_NOT_USED,
  KIND_MISSING,
  GOALS_WRITTEN,
  SIGNATURES,
  SAVING_MISSING,
  PLACEHOLDER_LEFT,
  NOT_A_FIGURE,
  APPROVED_INDICATOR_MISSING,
  SUBTOTAL_MISSING,
];
