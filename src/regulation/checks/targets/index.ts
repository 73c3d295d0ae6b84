/** The checks of targets, results and reasons, in the order of the catalogue. */
import type { Check } from "../check";
import { DEDUCTION_EXPLAINED } from "./t-01-reason";
import { OVERSHOOT_EXPLAINED } from "./t-02-overshoot";
import { TARGET_FAR_TOO_LOW } from "./t-03-far-above";
import { SHORTFALL_EXPLAINED } from "./t-04-shortfall";
import { RESULT_NOT_DEFINITE } from "./t-05-not-a-value";
import { VERBAL_RESULT } from "./t-06-verbal";
import { QUALITATIVE_UNPROVEN } from "./t-07-qualitative";
import { UNITS_DIFFER } from "./t-08-units";
import { COST_DIRECTION } from "./t-09-cost-direction";
import { MONEY_AS_QUANTITY } from "./t-10-money-as-quantity";
import { DUPLICATE_INDICATOR } from "./t-11-duplicate";
import { LATE_RESULT } from "./t-12-late";
import { SATISFACTION_SURVEYED } from "./t-13-survey";
import { OWN_STAFF_ASKED } from "./t-14-own-staff";
import { SATISFACTION_TOO_EXACT } from "./t-15-full-satisfaction";
import { IMPOSSIBLE_PERCENT } from "./t-16-impossible";
import { REASON_NAMES_INDICATORS } from "./t-17-general-reason";
import { NEEDLESS_REASON } from "./t-18-needless-reason";
import { SPEAKS_OF_ITSELF } from "./t-19-other-unit";
import { INDICATOR_COUNT } from "./t-20-count";
import { TARGET_BELOW_LAST_YEAR } from "./t-21-below-last-year";
import { FILLED_BACKWARDS } from "./t-22-filled-backwards";
import { EMPTY_FIGURE } from "./t-23-empty-figure";
import { APPROVED_TARGET_KEPT } from "./t-24-approved-target";
import { EVIDENCE_REPEATS_STANDARD } from "./t-25-evidence-repeats";

export const TARGET_CHECKS: readonly Check[] = [
  DEDUCTION_EXPLAINED,
  OVERSHOOT_EXPLAINED,
  TARGET_FAR_TOO_LOW,
  SHORTFALL_EXPLAINED,
  RESULT_NOT_DEFINITE,
  VERBAL_RESULT,
  QUALITATIVE_UNPROVEN,
  UNITS_DIFFER,
  COST_DIRECTION,
  MONEY_AS_QUANTITY,
  DUPLICATE_INDICATOR,
  LATE_RESULT,
  SATISFACTION_SURVEYED,
  OWN_STAFF_ASKED,
  SATISFACTION_TOO_EXACT,
  IMPOSSIBLE_PERCENT,
  REASON_NAMES_INDICATORS,
  NEEDLESS_REASON,
  SPEAKS_OF_ITSELF,
  INDICATOR_COUNT,
  TARGET_BELOW_LAST_YEAR,
  FILLED_BACKWARDS,
  EMPTY_FIGURE,
  APPROVED_TARGET_KEPT,
  EVIDENCE_REPEATS_STANDARD,
];
