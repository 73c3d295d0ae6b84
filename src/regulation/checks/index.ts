/** The registry of checks, in the order of the catalogue. */
import type { Check } from "./check";
import { COHERENCE_CHECKS } from "./coherence";
import { GRADE_CHECKS } from "./grade";
import { MONEY_CHECKS } from "./money";
import { RATE_CHECKS } from "./rates";
import { READING_CHECKS } from "./reading";
import { RULE_CHECKS } from "./rules";
import { SCORE_CHECKS } from "./scores";
import { STRUCTURE_CHECKS } from "./structure";
import { TARGET_CHECKS } from "./targets";
import { YEAR_CHECKS } from "./years";

export const CHECKS: readonly Check[] = [
  ...STRUCTURE_CHECKS,
  ...MONEY_CHECKS,
  ...RATE_CHECKS,
  ...SCORE_CHECKS,
  ...GRADE_CHECKS,
  ...TARGET_CHECKS,
  ...RULE_CHECKS,
  ...READING_CHECKS,
  ...YEAR_CHECKS,
  ...COHERENCE_CHECKS,
];
