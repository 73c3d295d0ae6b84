/** The checks of reading: what the sheet itself hides from a reader of figures. */
import type { Check } from "../check";
import { FORMULA_ERROR } from "./z-01-formula-error";
import { FORMULA_NOT_CALCULATED } from "./z-02-formula-not-calculated";
import { MONEY_SCALED } from "./z-03-money-scaled";
import { HIDDEN_COPY } from "./z-04-hidden-copy";
import { COMPANION_FORM_MISSING } from "./z-05-companion-form-missing";
import { FORM_INCOMPLETE } from "./z-06-form-incomplete";
import { TOTAL_OUT_OF_RANGE } from "./z-07-total-out-of-range";
import { LEVEL_SUBTOTAL } from "./z-08-level-subtotal";
import { LABEL_NOT_FOUND } from "./z-09-label-not-found";
import { TOTAL_MISSING } from "./z-10-total-missing";
import { HIDDEN_FIGURES } from "./z-11-hidden-figures";
import { UNITS_CONTRADICT } from "./z-12-units-contradict";

export const READING_CHECKS: readonly Check[] = [
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
];
