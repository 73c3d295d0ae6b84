/** Names of units for comparing, never for showing. */
import { squeeze } from "../language/text";

/** A unit's name without spaces, seals, codes in front and 本级: `219001-某镇人民政府（盖章）` → `某镇人民政府`. */
export function unitKey(name: string): string {
  return squeeze(name)
    .replace(/\((?:盖章|公章|签章|本级)\)/g, "")
    .replace(/^\d{3,}-?/, "")
    .replace(/本级$/, "");
}
