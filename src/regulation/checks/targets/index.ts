/** The checks of targets, results and reasons, in the order of the catalogue. */
import type { Check } from "../../check";
import { DEDUCTION_EXPLAINED } from "./t-01-reason";
import { MONEY_AS_QUANTITY } from "./t-10-money-as-quantity";
import { DUPLICATE_INDICATOR } from "./t-11-duplicate";
import { OWN_STAFF_ASKED } from "./t-14-own-staff";
import { REASON_NAMES_INDICATORS } from "./t-17-general-reason";
import { INDICATOR_COUNT } from "./t-20-count";
import { EVIDENCE_REPEATS_STANDARD } from "./t-25-evidence-repeats";

export const TARGET_CHECKS: readonly Check[] = [
  DEDUCTION_EXPLAINED,
  MONEY_AS_QUANTITY,
  DUPLICATE_INDICATOR,
  OWN_STAFF_ASKED,
  REASON_NAMES_INDICATORS,
  INDICATOR_COUNT,
  EVIDENCE_REPEATS_STANDARD,
];
