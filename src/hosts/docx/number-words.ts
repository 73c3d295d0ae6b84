/** An automatic number written in the format that a list asks for. */

const DIGITS = [..."〇一二三四五六七八九"];
const LEGAL_DIGITS = [..."零壹贰叁肆伍陆柒捌玖"];
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** Numbers above this are shown in plain digits whatever the format. */
const MOST = 9_999;

interface CountingWords {
  readonly digits: readonly string[];
  readonly units: readonly string[];
  /** Whether ten is `十` and not `一十`. */
  readonly bareTen: boolean;
}

const COUNTING: CountingWords = {
  digits: ["零", ...DIGITS.slice(1)],
  units: ["", "十", "百", "千"],
  bareTen: true,
};
const LEGAL: CountingWords = { digits: LEGAL_DIGITS, units: ["", "拾", "佰", "仟"], bareTen: false };

function counted(value: number, { digits, units, bareTen }: CountingWords): string {
  if (value === 0) return digits[0] ?? "";
  const figures = [...String(value)].map(Number);
  let text = "";
  let gap = false;
  figures.forEach((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? "";
    if (figure !== 0) text += `${gap && text !== "" ? (digits[0] ?? "") : ""}${digits[figure] ?? ""}${unit}`;
    gap = figure === 0;
  });
  return bareTen && value >= 10 && value < 20 ? text.slice(1) : text;
}

const positional = (value: number): string =>
  [...String(value)].map((digit) => DIGITS[Number(digit)]).join("");

/** a … z, aa, bb … as lists count. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

/** One sign of a row of signs; plain digits beyond its end. */
function signOf(first: number, count: number, value: number): string {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}

function circled(value: number): string {
  if (value > 20 && value <= 35) return signOf(0x3251, 15, value - 20);
  if (value > 35 && value <= 50) return signOf(0x32b1, 15, value - 35);
  return signOf(0x2460, 20, value);
}

const fullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");

type Writer = (value: number) => string;
const counting: Writer = (value) => counted(value, COUNTING);
const legal: Writer = (value) => counted(value, LEGAL);

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ["chineseCounting", counting],
  ["chineseCountingThousand", counting],
  ["taiwaneseCounting", counting],
  ["taiwaneseCountingThousand", counting],
  ["japaneseCounting", counting],
  ["koreanCounting", counting],
  ["chineseLegalSimplified", legal],
  ["ideographLegalTraditional", legal],
  ["japaneseLegal", legal],
  ["ideographDigital", positional],
  ["japaneseDigitalTenThousand", positional],
  ["taiwaneseDigital", positional],
  ["ideographTraditional", (value) => STEMS[value - 1] ?? String(value)],
  ["ideographZodiac", (value) => BRANCHES[value - 1] ?? String(value)],
  ["ideographEnclosedCircle", (value) => signOf(0x3280, 10, value)],
  ["decimalEnclosedCircle", circled],
  ["decimalEnclosedCircleChinese", circled],
  ["decimalEnclosedParen", (value) => signOf(0x2474, 20, value)],
  ["decimalEnclosedFullstop", (value) => signOf(0x2488, 20, value)],
  ["decimalFullWidth", fullWidth],
  ["decimalFullWidth2", fullWidth],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["lowerLetter", letters],
  ["upperLetter", (value) => letters(value).toUpperCase()],
  ["lowerRoman", roman],
  ["upperRoman", (value) => roman(value).toUpperCase()],
  ["none", () => ""],
  ["bullet", () => ""],
]);

/** A counter in a number format of Word (`chineseCounting`); plain digits for a format that we do not know. */
export function numberInFormat(value: number, format: string): string {
  if (value < 0 || value > MOST) return String(value);
  if (value === 0 && !/^(?:chinese|japanese|taiwanese|decimal)/.test(format)) return "0";
  return (WRITERS.get(format) ?? String)(value);
}
