/** The registry of packs. The first one of a province stands for it when only the province is known. */
import type { Pack } from "../pack";
import { HUNAN_HENGYANG_2022 } from "./hunan-hengyang-2022";
import { NATIONAL_2020 } from "./national-2020";

export { NATIONAL_2020, HUNAN_HENGYANG_2022 };

export const PACKS: readonly Pack[] = [NATIONAL_2020, HUNAN_HENGYANG_2022];

/**
 * The pack of an id.
 * @throws RangeError when there is none.
 */
export function packById(id: string): Pack {
  const pack = PACKS.find((one) => one.id === id);
  if (!pack) throw new RangeError(`没有规则包“${id}”，可选：${PACKS.map((one) => one.id).join("、")}`);
  return pack;
}
