/** The registry of packs. The first one of a province stands for it when only the province is known. */
import type { Pack } from "./pack";
import { HUBEI_20_80 } from "./hubei-20-80";
import { HUNAN_CLASSIC } from "./hunan-classic";
import { HUNAN_HENGYANG_2022 } from "./hunan-hengyang-2022";
import { HUNAN_XINHUANG_2021 } from "./hunan-xinhuang-2021";
import { HUNAN_YUEYANG } from "./hunan-yueyang";
import { NATIONAL_2020 } from "./national-2020";
import { NATIONAL_2021 } from "./national-2021";
import { PLATFORM_2022 } from "./platform-2022";
import { SICHUAN_10_90, SICHUAN_2017, SICHUAN_2020 } from "./sichuan";

export { HUNAN_HENGYANG_2022, NATIONAL_2020 };

/** Every pack, the national one first. */
export const PACKS: readonly Pack[] = [
  NATIONAL_2020,
  NATIONAL_2021,
  PLATFORM_2022,
  HUNAN_HENGYANG_2022,
  HUNAN_XINHUANG_2021,
  HUNAN_CLASSIC,
  HUNAN_YUEYANG,
  SICHUAN_10_90,
  SICHUAN_2020,
  SICHUAN_2017,
  HUBEI_20_80,
];

/**
 * The pack of an id.
 * @throws RangeError when there is none.
 */
export function packById(id: string): Pack {
  const pack = PACKS.find((one) => one.id === id);
  if (!pack) throw new RangeError(`没有规则包“${id}”，可选：${PACKS.map((one) => one.id).join("、")}`);
  return pack;
}
