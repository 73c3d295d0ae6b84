/** The registry of checks, in the order of the catalogue. Made by `npm run new`; not edited by hand. */
import type { CheckAcross } from "./between-filings";
import type { Check } from "./check";
import { UNIT_MISSING } from "./structure/s-01-unit-missing";
import { DATE_OF_FILING } from "./structure/s-02-date";
import { YEAR_DIFFERS } from "./structure/s-03-year-differs";
import { UNIT_DIFFERS } from "./structure/s-04-unit-differs";
import { LEVEL_WITHOUT_INDICATORS } from "./structure/s-05-level-without-indicators";
import { TARGET_MISSING } from "./structure/s-06-target-missing";
import { ACTUAL_MISSING } from "./structure/s-07-actual-missing";
import { WEIGHT_AND_SCORE_UNPAIRED } from "./structure/s-08-weight-and-score-unpaired";
import { KIND_NOT_USED } from "./structure/s-09-kind-not-used";
import { KIND_MISSING } from "./structure/s-10-kind-missing";
import { GOALS_WRITTEN } from "./structure/s-11-goals";
import { SIGNATURES } from "./structure/s-12-signatures";
import { SAVING_MISSING } from "./structure/s-13-saving-missing";
import { PLACEHOLDER_LEFT } from "./structure/s-14-placeholder-left";
import { NOT_A_FIGURE } from "./structure/s-15-not-a-figure";
import { APPROVED_INDICATOR_MISSING } from "./structure/s-16-approved-indicator-missing";
import { SUBTOTAL_MISSING } from "./structure/s-17-subtotal-missing";
import { INITIAL_BUDGET } from "./structure/s-18-initial-budget";
import { TOO_LONG } from "./structure/s-19-too-long";
import { INCOME_SUM } from "./money/m-01-income";
import { EXPENDITURE_SUM } from "./money/m-02-expenditure";
import { INCOME_AND_EXPENDITURE } from "./money/m-03-income-and-expenditure";
import { BASIC_EXPENDITURE_SUM } from "./money/m-04-basic-expenditure";
import { SPENT_ABOVE_BUDGET } from "./money/m-05-spent-above-budget";
import { THREE_PUBLIC_SUM } from "./money/m-06-three-public";
import { VEHICLE_SUM } from "./money/m-07-vehicles";
import { THREE_PUBLIC_ON_BOTH_FORMS } from "./money/m-08-three-public-on-both-forms";
import { BASIC_EXPENDITURE_ON_BOTH_FORMS } from "./money/m-09-basic-expenditure-on-both-forms";
import { PROJECT_EXPENDITURE_ON_BOTH_FORMS } from "./money/m-10-project-expenditure-on-both-forms";
import { BUDGET_ON_BOTH_FORMS } from "./money/m-11-budget-on-both-forms";
import { THREE_PUBLIC_ABOVE_BUDGET } from "./money/m-12-three-public-above-budget";
import { FINAL_ABOVE_BUDGET } from "./money/m-13-final-above-budget";
import { SPENT_WITHOUT_BUDGET } from "./money/m-14-spent-without-budget";
import { THREE_PUBLIC_ABOVE_RUNNING } from "./money/m-15-three-public-above-running";
import { PARTS_ABOVE_WHOLE } from "./money/m-16-parts-above-whole";
import { ONE_LINE_A_PROJECT } from "./money/m-17-one-line-a-project";
import { NEGATIVE_AMOUNT } from "./money/m-18-negative";
import { UNIT_OF_MONEY } from "./money/m-19-unit-of-money";
import { AMOUNT_DECIMALS } from "./money/m-20-decimals";
import { FUND_SOURCES_SUM } from "./money/m-21-sources";
import { PROJECTS_COVER_DEPARTMENT } from "./money/m-22-projects-cover-department";
import { CHANGE_ON_LAST_YEAR } from "./money/m-23-change-on-last-year";
import { BUDGET_FILLED_BACKWARDS } from "./money/m-25-budget-filled-backwards";
import { PROCUREMENT_ABOVE_MEANS } from "./money/m-26-procurement";
import { ROUNDING_TAIL } from "./money/m-27-rounding-tail";
import { PRINTED_RATE } from "./rates/r-01-printed-rate";
import { STAFF_RATE_PRINTED } from "./rates/r-02-staff-rate";
import { ABOVE_POSTS } from "./rates/r-03-above-posts";
import { WORKINGS } from "./rates/r-05-workings";
import { NO_DENOMINATOR } from "./rates/r-06-no-denominator";
import { RATE_OUT_OF_RANGE } from "./rates/r-07-out-of-range";
import { PERCENT_FORMAT } from "./rates/r-08-percent-format";
import { THREE_PUBLIC_GROWTH } from "./rates/r-09-three-public-growth";
import { LOW_EXECUTION } from "./rates/r-10-low-execution";
import { BUDGET_ADJUSTMENT } from "./rates/r-11-adjustment";
import { EVIDENCE_AS_ON_DATA_FORM } from "./rates/r-13-evidence-differs";
import { MONEY_AND_RESULTS } from "./rates/r-14-money-and-results";
import { RATE_BLANK } from "./rates/r-15-rate-blank";
import { WEIGHTS_MAKE_100 } from "./scores/p-01-weights";
import { LEVEL_WEIGHTS } from "./scores/p-02-level-weights";
import { SCORE_WITHIN_WEIGHT } from "./scores/p-03-above-weight";
import { POINTS_NOT_NEGATIVE } from "./scores/p-04-negative";
import { TOTAL_IS_SUM } from "./scores/p-05-total";
import { EXECUTION_SCORE } from "./scores/p-06-execution";
import { REACHED_SCORES_FULL } from "./scores/p-07-reached";
import { SHORTFALL_SCORED_HIGH } from "./scores/p-08-too-high";
import { SHORTFALL_SCORED_LOW } from "./scores/p-09-too-low";
import { LIMIT_EXCEEDED_FULL } from "./scores/p-10-limit-exceeded";
import { SCORE_WITHIN_TIER } from "./scores/p-11-tier";
import { UNFINISHED_FULL } from "./scores/p-12-unfinished";
import { TOTAL_WITHIN_CAP } from "./scores/p-13-capped";
import { WEIGHT_CONCENTRATED } from "./scores/p-14-concentrated";
import { EVEN_WEIGHTS } from "./scores/p-15-even-weights";
import { ALL_FULL_MARKS } from "./scores/p-16-all-full";
import { WHOLE_POINTS } from "./scores/p-17-whole-points";
import { SCORE_BY_STANDARD } from "./scores/p-18-band";
import { PRINTED_LEVEL_POINTS } from "./scores/p-19-printed-levels";
import { NOT_APPLICABLE_SCORED } from "./scores/p-20-not-applicable";
import { SATISFACTION_SCORE } from "./scores/p-21-satisfaction";
import { NOTHING_SPENT_FULL } from "./scores/p-22-nothing-spent";
import { UNACCEPTED_FULL } from "./scores/p-23-unaccepted";
import { GRADE_IS_BAND } from "./grade/g-01-grade";
import { GRADE_WORDING } from "./grade/g-02-wording";
import { ONE_BOX_TICKED } from "./grade/g-03-boxes";
import { NEAR_GRADE_EDGE } from "./grade/g-05-near-edge";
import { DEDUCTION_EXPLAINED } from "./targets/t-01-reason";
import { OVERSHOOT_EXPLAINED } from "./targets/t-02-overshoot";
import { TARGET_FAR_TOO_LOW } from "./targets/t-03-far-above";
import { SHORTFALL_EXPLAINED } from "./targets/t-04-shortfall";
import { RESULT_NOT_DEFINITE } from "./targets/t-05-not-a-value";
import { VERBAL_RESULT } from "./targets/t-06-verbal";
import { QUALITATIVE_UNPROVEN } from "./targets/t-07-qualitative";
import { UNITS_DIFFER } from "./targets/t-08-units";
import { COST_DIRECTION } from "./targets/t-09-cost-direction";
import { MONEY_AS_QUANTITY } from "./targets/t-10-money-as-quantity";
import { DUPLICATE_INDICATOR } from "./targets/t-11-duplicate";
import { LATE_RESULT } from "./targets/t-12-late";
import { SATISFACTION_SURVEYED } from "./targets/t-13-survey";
import { OWN_STAFF_ASKED } from "./targets/t-14-own-staff";
import { SATISFACTION_TOO_EXACT } from "./targets/t-15-full-satisfaction";
import { IMPOSSIBLE_PERCENT } from "./targets/t-16-impossible";
import { REASON_NAMES_INDICATORS } from "./targets/t-17-general-reason";
import { NEEDLESS_REASON } from "./targets/t-18-needless-reason";
import { SPEAKS_OF_ITSELF } from "./targets/t-19-other-unit";
import { INDICATOR_COUNT } from "./targets/t-20-count";
import { TARGET_BELOW_LAST_YEAR } from "./targets/t-21-below-last-year";
import { FILLED_BACKWARDS } from "./targets/t-22-filled-backwards";
import { EMPTY_FIGURE } from "./targets/t-23-empty-figure";
import { APPROVED_TARGET_KEPT } from "./targets/t-24-approved-target";
import { EVIDENCE_REPEATS_STANDARD } from "./targets/t-25-evidence-repeats";
import { REPEATED_REASON } from "./targets/t-26-repeated-reason";
import { KIND_FITS } from "./targets/t-27-kind-fits";
import { EFFECT_IS_WORK } from "./targets/t-28-effect-is-work";
import { COPIED_ROWS } from "./targets/t-29-copied-rows";
import { ONE_PERCENTAGE } from "./targets/t-30-one-percentage";
import { OTHER_PEOPLE } from "./targets/t-31-other-people";
import { STANDARD_READ_WHOLE } from "./rules/l-01-unread";
import { BANDS_WITHOUT_GAP } from "./rules/l-02-gap";
import { BANDS_WITHOUT_OVERLAP } from "./rules/l-03-overlap";
import { POINTS_WITHIN_WEIGHT } from "./rules/l-04-above-weight";
import { FORMULA_ERROR } from "./reading/z-01-formula-error";
import { FORMULA_NOT_CALCULATED } from "./reading/z-02-formula-not-calculated";
import { MONEY_SCALED } from "./reading/z-03-money-scaled";
import { HIDDEN_COPY } from "./reading/z-04-hidden-copy";
import { COMPANION_FORM_MISSING } from "./reading/z-05-companion-form-missing";
import { FORM_INCOMPLETE } from "./reading/z-06-form-incomplete";
import { TOTAL_OUT_OF_RANGE } from "./reading/z-07-total-out-of-range";
import { LEVEL_SUBTOTAL } from "./reading/z-08-level-subtotal";
import { LABEL_NOT_FOUND } from "./reading/z-09-label-not-found";
import { TOTAL_MISSING } from "./reading/z-10-total-missing";
import { HIDDEN_FIGURES } from "./reading/z-11-hidden-figures";
import { UNITS_CONTRADICT } from "./reading/z-12-units-contradict";
import { AS_REPORTED_BEFORE } from "./years/b-09-as-reported-before";
import { ONE_FIGURE } from "./coherence/c-01-one-figure";
import { COPIED_TEXTS } from "./between/b-02-copied-texts";

export const CHECKS: readonly Check[] = [
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
  INITIAL_BUDGET,
  TOO_LONG,
  INCOME_SUM,
  EXPENDITURE_SUM,
  INCOME_AND_EXPENDITURE,
  BASIC_EXPENDITURE_SUM,
  SPENT_ABOVE_BUDGET,
  THREE_PUBLIC_SUM,
  VEHICLE_SUM,
  THREE_PUBLIC_ON_BOTH_FORMS,
  BASIC_EXPENDITURE_ON_BOTH_FORMS,
  PROJECT_EXPENDITURE_ON_BOTH_FORMS,
  BUDGET_ON_BOTH_FORMS,
  THREE_PUBLIC_ABOVE_BUDGET,
  FINAL_ABOVE_BUDGET,
  SPENT_WITHOUT_BUDGET,
  THREE_PUBLIC_ABOVE_RUNNING,
  PARTS_ABOVE_WHOLE,
  ONE_LINE_A_PROJECT,
  NEGATIVE_AMOUNT,
  UNIT_OF_MONEY,
  AMOUNT_DECIMALS,
  FUND_SOURCES_SUM,
  PROJECTS_COVER_DEPARTMENT,
  CHANGE_ON_LAST_YEAR,
  BUDGET_FILLED_BACKWARDS,
  PROCUREMENT_ABOVE_MEANS,
  ROUNDING_TAIL,
  PRINTED_RATE,
  STAFF_RATE_PRINTED,
  ABOVE_POSTS,
  WORKINGS,
  NO_DENOMINATOR,
  RATE_OUT_OF_RANGE,
  PERCENT_FORMAT,
  THREE_PUBLIC_GROWTH,
  LOW_EXECUTION,
  BUDGET_ADJUSTMENT,
  EVIDENCE_AS_ON_DATA_FORM,
  MONEY_AND_RESULTS,
  RATE_BLANK,
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
  UNACCEPTED_FULL,
  GRADE_IS_BAND,
  GRADE_WORDING,
  ONE_BOX_TICKED,
  NEAR_GRADE_EDGE,
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
  REPEATED_REASON,
  KIND_FITS,
  EFFECT_IS_WORK,
  COPIED_ROWS,
  ONE_PERCENTAGE,
  OTHER_PEOPLE,
  STANDARD_READ_WHOLE,
  BANDS_WITHOUT_GAP,
  BANDS_WITHOUT_OVERLAP,
  POINTS_WITHIN_WEIGHT,
  FORMULA_ERROR,
  FORMULA_NOT_CALCULATED,
  MONEY_SCALED,
  HIDDEN_COPY,
  COMPANION_FORM_MISSING,
  FORM_INCOMPLETE,
  TOTAL_OUT_OF_RANGE,
  LEVEL_SUBTOTAL,
  LABEL_NOT_FOUND,
  TOTAL_MISSING,
  HIDDEN_FIGURES,
  UNITS_CONTRADICT,
  AS_REPORTED_BEFORE,
  ONE_FIGURE,
];

/** The checks over several filings: those of one workbook, or of the files of one call. */
export const CHECKS_ACROSS: readonly CheckAcross[] = [COPIED_TEXTS];
