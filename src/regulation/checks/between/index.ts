/** The checks over several filings: those of one workbook, or of the files of one call. */
import type { CheckAcross } from "../between-filings";
import { COPIED_TEXTS } from "./b-02-copied-texts";

export const CHECKS_ACROSS: readonly CheckAcross[] = [COPIED_TEXTS];
