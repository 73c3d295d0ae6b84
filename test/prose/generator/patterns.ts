/** Every row of the table of patterns by its id. */
import type { Claim, Scene } from "./claim";
import { FACTS } from "./facts";
import { RATES } from "./rates";
import { WHOLES } from "./wholes";

export const PATTERNS: Readonly<Record<string, (scene: Scene) => Claim>> = { ...WHOLES, ...RATES, ...FACTS };

export const PATTERN_IDS: readonly string[] = Object.keys(PATTERNS);
