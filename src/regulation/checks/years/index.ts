/** The checks of one year against the year before, in the order of the catalogue. */
import type { Check } from "../check";
import { AS_REPORTED_BEFORE } from "./b-09-as-reported-before";

export const YEAR_CHECKS: readonly Check[] = [AS_REPORTED_BEFORE];
