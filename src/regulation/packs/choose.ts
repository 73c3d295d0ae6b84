/** Which pack a filing is judged by where its forms print no rule, and why, in one sentence. */
import { squeeze } from "../../language/text";
import type { Pack, PackChoice } from "./pack";
import { NATIONAL_2020, packById, PACKS } from ".";

export interface PackQuestion {
  /** Titles, notes and other texts that the forms print. */
  readonly printed: readonly string[];
  /** Unit's name, file name and path, where a province may be named. */
  readonly names: readonly string[];
  /** Id of the pack that the user asked for. */
  readonly userChoice?: string;
}

/**
 * The user's wish, else the pack whose words the forms print, else the first pack of a province that is named, else
 * the national one. Whatever a form prints of its own goes before any pack when a row is scored.
 * @throws RangeError when the user's wish names no pack.
 */
export function choosePack(question: PackQuestion): PackChoice {
  const { userChoice } = question;
  if (userChoice !== undefined) {
    const pack = packById(userChoice);
    return { pack, chosenBy: "user", why: `使用者选定“${pack.title}”；表上印有规则的，仍以表上规则为先。` };
  }
  return bySigns(question.printed) ?? byProvince(question) ?? national();
}

function bySigns(printed: readonly string[]): PackChoice | null {
  const texts = printed.map((text) => squeeze(text));
  const signOf = (pack: Pack): string | undefined =>
    pack.signs.find((sign) => texts.some((text) => text.includes(squeeze(sign))));
  for (const pack of PACKS) {
    const sign = signOf(pack);
    if (sign !== undefined) {
      return { pack, chosenBy: "form", why: `表上印有“${sign}”，与“${pack.title}”一致。` };
    }
  }
  return null;
}

function byProvince({ printed, names }: PackQuestion): PackChoice | null {
  const texts = [...printed, ...names].map((text) => squeeze(text));
  const pack = PACKS.find((one) => {
    const { province } = one;
    return province !== null && texts.some((text) => text.includes(province));
  });
  if (!pack) return null;
  const why = `名称或路径中有“${pack.province ?? ""}”，采用“${pack.title}”；表上印有规则的，以表上规则为先。`;
  return { pack, chosenBy: "province", why };
}

function national(): PackChoice {
  return {
    pack: NATIONAL_2020,
    chosenBy: "national",
    why: "表上未印明所属地区的规则，名称和路径中也没有省名，采用全国通用规则；表上印有规则的，以表上规则为先。",
  };
}
