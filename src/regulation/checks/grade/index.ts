/** The checks of grades, in the order of the catalogue. */
import type { Check } from "../../check";

export const GRADE_CHECKS: readonly Check[] = [];
