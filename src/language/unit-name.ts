/** Names of units for comparing, never for showing. */
import { squeeze } from "./text";

/** A shorter name is inside a longer one by chance. */
const SHORTEST = 4;

/** A unit's name without spaces, seals, codes in front and 本级: `219001-某镇人民政府（盖章）` → `某镇人民政府`. */
export function unitKey(name: string): string {
  return squeeze(name)
    .replace(/\((?:盖章|公章|签章|本级)\)/g, "")
    .replace(/^\d{3,}-?(?=\p{Script=Han})/u, "")
    .replace(/本级$/, "");
}

/**
 * Whether two names can be of one unit: one of them is within the other, or is missing. `衡阳县自然资源局` is called
 * `自然资源局` at home.
 */
export function canBeSameUnit(left: string, right: string): boolean {
  const [one, other] = [unitKey(left), unitKey(right)];
  if (one === "" || other === "") return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter === longer || (shorter.length >= SHORTEST && longer.includes(shorter));
}
