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

/** Level columns by the names in them: official names of groups, and one name for every row before the first figures. */
export function decideLevels(
  columns: readonly Column[],
  known: ReadonlySet<string>,
  before: number,
): readonly Choice[] {
  const open = columns.filter(
    (column) => column.unneeded === null && column.at < before && isMostly(column.profile, "word", "prose"),
  );
  const choices: Choice[] = [];
  const take = (meaning: string, found: Column | undefined, why: readonly Evidence[]): void => {
    if (known.has(meaning) || !found || choices.some(({ column }) => column === found)) return;
    choices.push(made(found, meaning, why));
  };
  take(
    "level1",
    open.find((column) => column.likely === "level1" || isNamed(column, LEVEL1)),
    ["content"],
  );
  const free = (): readonly Column[] =>
    open.filter((column) => !choices.some((one) => one.column === column));
  take(
    "level2",
    free().find((column) => column.likely === "level2" || isNamed(column, LEVEL2)),
    ["content"],
  );
  const named = free().filter(({ profile }) => {
    const rows = profile.contents.length;
    return profile.filled * 5 >= rows * 4 && profile.distinct * 5 >= profile.filled * 4;
  });
  take("level3", free().find((column) => column.likely === "level3") ?? named[0], ["content"]);
  return choices;
}

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

/** Rows that have words in a column, against the rows that ask for a reason. */
function explainsShortfalls(column: Column, short: readonly boolean[]): boolean {
  const filled = column.profile.contents.flatMap(({ kind }, at) =>
    kind === "word" || kind === "prose" ? [at] : [],
  );
  return filled.length > 0 && filled.length * 2 <= short.length && filled.every((at) => short[at] === true);
}

/** Reasons, rules and evidence among the columns of prose. */
export function decideProse(
  columns: readonly Column[],
  known: ReadonlySet<string>,
  short: readonly boolean[],
): readonly Choice[] {
  const open = columns.filter((column) => column.unneeded === null);
  const choices: Choice[] = [];
  const take = (meaning: string, found: Column | undefined, why: readonly Evidence[]): void => {
    if (known.has(meaning) || !found || choices.some(({ column }) => column === found)) return;
    choices.push(made(found, meaning, why));
  };
  const byWord = (meaning: string): Column | undefined => open.find((column) => column.likely === meaning);
  for (const meaning of ["reason", "standard", "evidence", "definition"])
    take(meaning, byWord(meaning), ["likely"]);
  take(
    "reason",
    open.find((column) => isText(column) && explainsShortfalls(column, short)),
    ["content"],
  );
  take(
    "standard",
    open.find((column) => isText(column) && matching(column, RULE) * 2 >= column.profile.filled),
    ["content"],
  );
  take(
    "evidence",
    open.find(
      (column) =>
        isText(column) &&
        countOf(column.profile, "prose") > 0 &&
        matching(column, WORKING) * 2 >= column.profile.filled,
    ),
    ["content"],
  );
  return choices;
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
