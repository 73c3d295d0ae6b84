/** Text as it is read: one width, no stray spaces, and of each character the place it came from. */

/** Characters to read, and where each of them stands in the source (UTF-16). */
export interface Reading {
  readonly text: string;
  /** One offset a character, and one more behind the last. */
  readonly at: readonly number[];
}

const SAME: ReadonlyMap<string, string> = new Map([
  ["；", "；"],
  [";", "；"],
  ["，", "，"],
  ["：", ":"],
  ["∶", ":"],
  ["！", "。"],
  ["!", "。"],
  ["？", "。"],
  ["?", "。"],
  ["｡", "。"],
  ["､", "、"],
  ["﹪", "%"],
  ["〔", "["],
  ["［", "["],
  ["【", "["],
  ["〕", "]"],
  ["］", "]"],
  ["】", "]"],
  ["﹙", "("],
  ["﹚", ")"],
  ["—", "-"],
  ["–", "-"],
  ["－", "-"],
  ["−", "-"],
  ["～", "~"],
  ["〇", "零"],
  ["✕", "×"],
  ["*", "×"],
  ["＊", "×"],
]);

const UNSEEN = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]/;
const LATIN = /[0-9A-Za-z.%]/;

function evenCharacter(character: string): string {
  const same = SAME.get(character);
  if (same !== undefined) return same;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

const WIDE_DIGIT = /[０-９]/;

/** A wide comma between wide digits parts thousands. */
const partsThousands = (text: string, index: number): boolean =>
  text.charAt(index) === "，" &&
  WIDE_DIGIT.test(text.charAt(index - 1)) &&
  /^[０-９]{3}(?![０-９])/.test(text.slice(index + 1, index + 5));

/** The next seen character's index, or the end. */
function nextSeen(text: string, from: number): number {
  let index = from;
  while (index < text.length && UNSEEN.test(text.charAt(index))) index += 1;
  return index;
}

/** A run of unseen characters as it is read: a tab parts cells, a space parts figures, anything else is nothing. */
function gapOf(run: string, before: string, after: string): string {
  if (run.includes("\t")) return "\t";
  const parts = LATIN.test(before) && /[0-9A-Za-z]/.test(after) && /[ \u00A0\u3000]/.test(run);
  return parts ? " " : "";
}

/**
 * Reads a stretch of text.
 * @param start where the stretch begins in the source.
 */
export function readStretch(text: string, start: number): Reading {
  const characters: string[] = [];
  const at: number[] = [];
  let index = 0;
  while (index < text.length) {
    const end = nextSeen(text, index);
    if (end > index) {
      const gap = gapOf(text.slice(index, end), characters[characters.length - 1] ?? "", text.charAt(end));
      if (gap !== "" && end < text.length && characters.length > 0) {
        characters.push(gap);
        at.push(start + index);
      }
      index = end;
      continue;
    }
    characters.push(partsThousands(text, index) ? "," : evenCharacter(text.charAt(index)));
    at.push(start + index);
    index += 1;
  }
  const last = at[at.length - 1];
  return { text: characters.join(""), at: [...at, last === undefined ? start : last + 1] };
}

/** Several stretches read as one. */
export function joinReadings(readings: readonly Reading[]): Reading {
  if (readings.length === 1 && readings[0]) return readings[0];
  const last = readings[readings.length - 1];
  return {
    text: readings.map((one) => one.text).join(""),
    at: [...readings.flatMap((one) => one.at.slice(0, -1)), ...(last ? last.at.slice(-1) : [0])],
  };
}
