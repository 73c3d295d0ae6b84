/** The checks of rates, in the order of the catalogue. need the report. */
import type { Check } from "../check";
import { PRINTED_RATE } from "./r-01-printed-rate";
import { STAFF_RATE_PRINTED } from "./r-02-staff-rate";
import { ABOVE_POSTS } from "./r-03-above-posts";
import { WORKINGS } from "./r-05-workings";
import { NO_DENOMINATOR } from "./r-06-no-denominator";
import { RATE_OUT_OF_RANGE } from "./r-07-out-of-range";
import { PERCENT_FORMAT } from "./r-08-percent-format";
import { THREE_PUBLIC_GROWTH } from "./r-09-three-public-growth";
import { LOW_EXECUTION } from "./r-10-low-execution";
import { BUDGET_ADJUSTMENT } from "./r-11-adjustment";
import { EVIDENCE_AS_ON_DATA_FORM } from "./r-13-evidence-differs";

export const RATE_CHECKS: readonly Check[] = [
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
];
