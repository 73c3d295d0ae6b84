/** Grade scales that several packs print in other words over the same feet: 90, 80 and 60. Data only. */
import { decimal } from "../../language/numbers";
import type { GradeBand } from "./pack";

const FEET = [90, 80, 60, 0];

/** Four grades, best first, each foot belonging to its grade. */
export function fourGrades(names: readonly [string, string, string, string]): readonly GradeBand[] {
  return names.map((grade, index) => ({ grade, from: decimal(FEET[index] ?? 0), fromIncluded: true }));
}
