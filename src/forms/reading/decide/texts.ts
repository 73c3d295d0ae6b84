/** Which columns hold level names, signs, units, reasons, rules and evidence: by words, by content, by their neighbours. */
import type { Evidence } from "../../labels/evidence-words";
import { countOf, isMostly } from "../../layout/content";
import type { Choice, Column } from "./column";

const LEVEL1 =
  /^(?:产出|效益|满意度|成本|决策|过程|投入|管理|效果|履职|部门管理|运行成本)[^，。]{0,4}(?:指标)?(?:[(（].*)?$/;
const LEVEL2 =
  /^(?:数量|质量|时效|.{0,2}成本|经济效益|社会效益|生态效益|可持续.{0,4}|.{0,6}满意度)(?:指标)?(?:[(（].*)?$/;

const made = (column: Column, meaning: string, why: readonly Evidence[], sure = true): Choice => ({
  column,
  meaning,
  certainty: sure ? "probable" : "doubtful",
  why,
  candidates: [{ meaning, weight: 5 }],
});

const matching = ({ profile }: Column, pattern: RegExp): number =>
  profile.texts.filter((text) => text !== "" && pattern.test(text)).length;

function isNamed(column: Column, pattern: RegExp): boolean {
  const { filled } = column.profile;
  return filled > 0 && matching(column, pattern) * 2 >= filled;
}

/** Whether a column holds the names of levels: by its head, or by the names. */
export function namesLevels(column: Column | undefined): boolean {
  if (!column) return false;
  return /^level[12]$/.test(column.exact) || isNamed(column, LEVEL1) || isNamed(column, LEVEL2);
}

/** Choices as they are made, one column for one meaning. */
class Taking {
  readonly choices: Choice[] = [];
  constructor(private readonly known: ReadonlySet<string>) {}
  isFree(column: Column): boolean {
    return !this.choices.some((one) => one.column === column);
  }
  take(meaning: string, found: Column | undefined, why: readonly Evidence[]): void {
    if (!this.known.has(meaning) && found && this.isFree(found)) this.choices.push(made(found, meaning, why));
  }
}

/** Whether nearly every row has a name of its own. */
function namesRows({ profile }: Column): boolean {
  const rows = profile.contents.length;
  return profile.filled * 5 >= rows * 4 && profile.distinct * 5 >= profile.filled * 4;
}

/** Level columns by the names in them: official names of groups, and one name for every row before the first figures. */
export function decideLevels(
  columns: readonly Column[],
  known: ReadonlySet<string>,
  before: number,
): readonly Choice[] {
  const open = columns.filter(
    ({ unneeded, at, profile }) => unneeded === null && at < before && isMostly(profile, "word", "prose"),
  );
  const taking = new Taking(known);
  const find = (meaning: string, fits: (column: Column) => boolean): Column | undefined =>
    open.find((column) => taking.isFree(column) && (column.likely === meaning || fits(column)));
  taking.take(
    "level1",
    find("level1", (column) => isNamed(column, LEVEL1)),
    ["content"],
  );
  taking.take(
    "level2",
    find("level2", (column) => isNamed(column, LEVEL2)),
    ["content"],
  );
  const likely = find("level3", () => false);
  const named = open.filter((column) => taking.isFree(column) && namesRows(column));
  const [briefest] = [...named].sort((one, two) => lengthOf(one) - lengthOf(two));
  taking.take("level3", likely ?? briefest, ["content"]);
  return taking.choices;
}

/** Letters in a column: names are shorter than what explains them. */
const lengthOf = ({ profile }: Column): number => profile.texts.reduce((sum, text) => sum + text.length, 0);

const UNIT = /^(?:%|‰|[\u4E00-\u9FA5㎡]{1,4}|万?元\/?.{0,3}|m2|km)$/;

/** The columns of a target's sign and of its unit. */
export function decideSignAndUnit(
  columns: readonly Column[],
  known: ReadonlySet<string>,
  target: Column | null,
): readonly Choice[] {
  const sign = known.has("operator") ? undefined : columns.find(({ profile }) => isMostly(profile, "sign"));
  const bareTarget = target !== null && isMostly(target.profile, "number");
  const unit =
    known.has("unit") || !bareTarget
      ? undefined
      : columns.find(
          (column) =>
            column !== sign &&
            column.unneeded === null &&
            Math.abs(column.at - target.at) <= 2 &&
            column.profile.filled * 2 >= column.profile.contents.length &&
            matching(column, UNIT) === column.profile.filled,
        );
  return [
    ...(sign ? [made(sign, "operator", ["content"])] : []),
    ...(unit ? [made(unit, "unit", ["content", "neighbours"])] : []),
  ];
}

const RULE = /[得扣计][\d.]*分|满分|不得分/;
const WORKING = /[=＝].*\d|\d.*[=＝÷/]/;

const isText = ({ profile }: Column): boolean =>
  profile.filled > 0 && isMostly(profile, "word", "prose", "flag");

/** How many rows that ask for a reason have words in a column; 0 where other rows have some too. */
function shortfallsExplained(column: Column, short: readonly boolean[]): number {
  const filled = column.profile.contents.flatMap(({ kind }, at) =>
    kind === "word" || kind === "prose" ? [at] : [],
  );
  const own = filled.every((at) => short[at] === true) && filled.length < short.length;
  return own && isText(column) ? filled.length : 0;
}

/** The column of words in the most rows that ask for a reason, and in no other; none where two have as many. */
function reasonsIn(columns: readonly Column[], short: readonly boolean[]): Column | undefined {
  const told = columns
    .map((column) => ({ column, rows: shortfallsExplained(column, short) }))
    .filter(({ rows }) => rows > 0)
    .sort((one, two) => two.rows - one.rows);
  const [best, next] = told;
  return best && best.rows > (next?.rows ?? 0) ? best.column : undefined;
}

/** Whether at least half of what stands in a column of text matches. */
const isMade = (column: Column, pattern: RegExp): boolean =>
  isText(column) && matching(column, pattern) * 2 >= column.profile.filled;

/** Reasons, rules and evidence among the columns of prose. */
export function decideProse(
  columns: readonly Column[],
  known: ReadonlySet<string>,
  short: readonly boolean[],
): readonly Choice[] {
  const open = columns.filter((column) => column.unneeded === null);
  const taking = new Taking(known);
  for (const meaning of ["reason", "standard", "evidence", "definition"]) {
    taking.take(
      meaning,
      open.find((column) => column.likely === meaning),
      ["likely"],
    );
  }
  const find = (fits: (column: Column) => boolean): Column | undefined => open.find(fits);
  taking.take("reason", reasonsIn(open, short), ["content"]);
  taking.take(
    "standard",
    find((column) => isMade(column, RULE)),
    ["content"],
  );
  const worked = find((column) => countOf(column.profile, "prose") > 0 && isMade(column, WORKING));
  taking.take("evidence", worked, ["content"]);
  return taking.choices;
}

const FORMULA = /[=＝]/;
const OWN_FIGURE = /\d/;

/** Whether a cell holds a formula in words, without a figure but a hundred percent: what is meant, and no result. */
function isDefinition(text: string): boolean {
  return FORMULA.test(text) && !OWN_FIGURE.test(text.replace(/100%|[(（]?\d[)）、.]/g, ""));
}

/**
 * 指标说明 is the place for workings where a scorecard has no other; where formulas without figures stand in it, it only
 * says what is meant.
 */
export function isEvidence({ profile, leaf }: Column): boolean {
  if (leaf.block.bare !== "指标说明") return false;
  const filled = profile.texts.filter((text) => text !== "");
  return filled.filter(isDefinition).length * 2 <= filled.length || filled.length === 0;
}
