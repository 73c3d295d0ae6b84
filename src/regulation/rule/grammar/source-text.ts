/** A rule text made even for reading, with the way back to the words as printed. Knows characters, no rule. */
import { rememberedText } from "../../../language/remembered-text";
import { sameWidth } from "../../../language/text";

/** The even text and, for each of its characters, where it stood in the text as printed. */
export interface SourceText {
  readonly original: string;
  readonly even: string;
  readonly origins: readonly number[];
}

const EVEN: Readonly<Record<string, string>> = {
  "⩾": "≥",
  "≮": "≥",
  "⩽": "≤",
  "≯": "≤",
  "∕": "/",
  "÷": "/",
  "*": "×",
  "✕": "×",
  "✖": "×",
  "⨯": "×",
  "﹡": "×",
  "【": "(",
  "】": ")",
  "〔": "(",
  "〕": ")",
  "∼": "~",
  "〜": "~",
  "'": "",
  "‘": "",
  "’": "",
  '"': "",
  "`": "",
};
const CIRCLED = /[①-⑳❶-❿]/;
const DIGIT = /\d/;
const known = new Map<string, string>();

function evenCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  // Circled numbers would become plain figures and be taken for a part of the rule.
  const wide = CIRCLED.test(character) ? [character] : Array.from(sameWidth(character).replace(/\s+/g, ""));
  const even = wide.map((one) => EVEN[one] ?? one).join("");
  known.set(character, even);
  return even;
}

/** Context for one character: what stands before and after it in the even text, and whether white space does. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** What a sign becomes where its neighbours show that it does not mean itself. */
interface Settlement {
  readonly becomes: string;
  readonly before: RegExp;
  readonly after: RegExp;
}

const ANY = /^/;
const TIMES: Settlement = { becomes: "×", before: /[)\]数额率值\d]/, after: /[(\d分指该权]/ };
/** Machine reading makes `≦100%` into `Q100%` or `W100%`. */
const AT_MOST: Settlement = { becomes: "≤", before: /^[^A-Za-z\d]?$/, after: /\d/ };

const SETTLED: Readonly<Record<string, Settlement>> = {
  ".": { becomes: "。", before: /^\D?$/, after: ANY },
  x: TIMES,
  X: TIMES,
  Q: AT_MOST,
  W: AT_MOST,
  "〉": { becomes: ">", before: ANY, after: /[\dSX]/ },
  "〈": { becomes: "<", before: ANY, after: /[\dSX]/ },
};

function settle(character: string, { before, after }: Neighbours): string {
  const rule = SETTLED[character];
  return rule && rule.before.test(before) && rule.after.test(after) ? rule.becomes : character;
}

const PAIRS: Readonly<Record<string, string>> = {
  ">=": "≥",
  "=>": "≥",
  "<=": "≤",
  "=<": "≤",
  "≥=": "≥",
  "≤=": "≤",
};

interface Spot {
  readonly character: string;
  readonly origin: number;
  /** Whether white space stood before it. */
  readonly afterGap: boolean;
}

/** Behind these a figure belongs to its clause, whatever space stands between. */
const GOES_ON = /[<>≥≤=QW扣得计记给评为至到达超过高低于率×/+(-]/;

/** The place of the first digit of the figure that ends before the last spot. */
function figureStart(spots: readonly Spot[]): number {
  let at = spots.length - 2;
  while (spots[at]?.afterGap === false && DIGIT.test(spots[at - 1]?.character ?? "")) at -= 1;
  return at;
}

/** Whether a figure that ends in a point is a number in a list: it stands first or after a separator or a space. */
function endsEnumerator(spots: readonly Spot[]): boolean {
  const start = figureStart(spots);
  const before = spots[start - 1]?.character ?? ";";
  if (/[;。,:)]/.test(before)) return true;
  return spots[start]?.afterGap === true && !GOES_ON.test(before);
}

/** What stands between two figures that white space keeps apart: `5 2分` is not 52, `1. 10%` not 1.10 %. */
function partition(spots: readonly Spot[], next: string, gap: string): string {
  const last = spots[spots.length - 1]?.character ?? "";
  if (gap === "" || !DIGIT.test(next)) return "";
  if (DIGIT.test(last)) return " ";
  return last === "." && endsEnumerator(spots) ? "。" : "";
}

function spotsOf(original: string): readonly Spot[] {
  const spots: Spot[] = [];
  let origin = 0;
  let gap = "";
  for (const character of original) {
    const even = evenCharacter(character);
    if (even === "" && /\s/.test(character)) gap += character;
    for (const one of even.split("")) {
      const between = partition(spots, one, gap);
      if (between !== "") spots.push({ character: between, origin, afterGap: false });
      const last = spots[spots.length - 1];
      const paired = last && PAIRS[`${last.character}${one}`];
      if (last && paired !== undefined) spots[spots.length - 1] = { ...last, character: paired };
      else spots.push({ character: one, origin, afterGap: gap !== "" });
      gap = "";
    }
    origin += character.length;
  }
  return spots;
}

/** Makes a rule text even: one width, no spaces or quotes, one sign for each comparison. A rule is read more than once. */
export const evenText = rememberedText((original): SourceText => {
  const spots = spotsOf(original);
  let even = "";
  spots.forEach(({ character }, index) => {
    const before = spots[index - 1]?.character ?? "";
    const after = spots[index + 1]?.character ?? "";
    even += settle(character, { before, after });
  });
  return { original, even, origins: spots.map((spot) => spot.origin) };
});

/** The words as printed between two places of the even text, on one line. */
export function printedBetween(source: SourceText, from: number, to: number): string {
  const start = source.origins[from];
  if (start === undefined || to <= from) return "";
  const end = source.origins[to] ?? source.original.length;
  return source.original
    .slice(start, end)
    .replace(/[\s\u3000]+/g, " ")
    .trim();
}
