/** The checks of grades, in the order of the catalogue. */
import type { Check } from "../check";
import { GRADE_IS_BAND } from "./g-01-grade";
import { GRADE_WORDING } from "./g-02-wording";
import { ONE_BOX_TICKED } from "./g-03-boxes";
import { NEAR_GRADE_EDGE } from "./g-05-near-edge";

export const GRADE_CHECKS: readonly Check[] = [GRADE_IS_BAND, GRADE_WORDING, ONE_BOX_TICKED, NEAR_GRADE_EDGE];
