/** The registry of checks, in the order of the catalogue. */
import type { Check } from "../check";

export const CHECKS: readonly Check[] = [];
