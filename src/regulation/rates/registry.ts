/** The registry of rates, in the order of the catalogue. Made by `npm run new`; not edited by hand. */
import type { NamedRate, Rate } from "./rate";
import { R01, R02, R03, R15 } from "./execution";
import { R04, R13, R14 } from "./control";
import { R05 } from "./three-public-change";
import { R06, R07, R08, R09, R10, R11, R12, R16 } from "./on-scorecards";
import { R17, R18 } from "./buildings";

/** Every rate that can be computed from the cells of a form. */
export const RATES: readonly Rate[] = [...R01, R02, R03, R04, R13, R14, R15, R17, R18];

/** Every rate that the catalogue has a name for. */
export const NAMED_RATES: readonly NamedRate[] = [
  ...R01,
  R02,
  R03,
  R04,
  R05,
  R06,
  R07,
  R08,
  R09,
  R10,
  R11,
  R12,
  R13,
  R14,
  R15,
  R16,
  R17,
  R18,
];
