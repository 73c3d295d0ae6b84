/** What a report states of its unit as a whole: an item with its role and year and a figure, a group's score, the grade. */
import type { Figure } from "../lexing/figure";
import type { Decimal } from "../../language/numbers";
import { groupScores } from "../relations/scores";
import { inSentence, isPlain, type Scene } from "../relations/scene";
import { unitOf } from "../outline/foreign-names";
import { isHeading, type Passage } from "../text/passages";
import { roleOf, type Role } from "./roles";

export interface FigureStatement {
  readonly kind: "figure";
  /** The words of its clause, without time. */
  readonly words: string;
  /** The item's name in the normal form of `itemKey`. */
  readonly item: string;
  readonly role: Role;
  readonly year: number | null;
  /** `元`, `人`, `个`, `分`, `%`. */
  readonly dimension: string;
  /** In its dimension's unit; a rate in per cent. */
  readonly value: Decimal;
  /** One step of the last printed digit. */
  readonly step: Decimal;
  readonly exact: boolean;
  /** Other amounts of the same sentence. */
  readonly beside: readonly Decimal[];
  readonly figure: Figure;
}

export interface GroupStatement {
  readonly kind: "group-score";
  /** `产出`, `产出及效益`. */
  readonly group: string;
  readonly value: Decimal;
  readonly figure: Figure;
}

/** The grade, and the unit and the year that the title names. */
export interface WordStatement {
  readonly kind: "words";
  readonly about: "grade" | "unit" | "year";
  readonly words: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

export type Statement = FigureStatement | GroupStatement | WordStatement;

const TIME =
  /(?:截[至止])?(?:(?:19|20)\d{2}年(?:度|末|底)?|\d{1,2}月(?:\d{1,2}日|底|末|份)?|本年度?|当年|今年|年末|年底|目前|我局|我单位|本局|本单位|我部门|本部门)/g;
const NOISE =
  /预算|决算|执行|支出|支付|收入|拨款|财政|经费|费用|费|资金|安排|批复|实际|使用|完成|核定|部门|整体|人员|人数|职工|总数|总额|金额|合计|总计|共计|因公|其中|共有|现有|实有|共|数|额|为|达到?|是|的|约|[“”"():,、\s-]/g;

/** The normal form under which an item's names are compared: `公务接待费预算`, `公务接待` → `公务接待`. */
export const itemKey = (words: string): string =>
  words
    .replace(/[（）]/g, "")
    .replace(TIME, "")
    .replace(/^\d{1,2}[.、]/, "")
    .replace(/境/g, "")
    .replace(NOISE, "")
    .replace(/公务用车|公车/g, "公车")
    .replace(/运行维护?/g, "运行")
    .replace(/购置及|购置和/g, "购置");

/** The words of a figure's clause, brackets included. */
function wordsOf(passage: Passage, figure: Figure, from: number): string {
  let index = figure.start;
  while (index > from && figure.start - index < 50 && !/[，。；:]/.test(passage.text.charAt(index - 1)))
    index -= 1;
  return passage.text.slice(index, figure.start);
}

function yearOf(passage: Passage, figure: Figure): number | null {
  const span = passage.sentences[figure.sentence];
  const years = [...passage.text.slice(span?.start ?? 0, figure.start).matchAll(/((?:19|20)\d{2})年/g)];
  const last = years[years.length - 1]?.[1];
  return last === undefined ? null : Number(last);
}

interface Carried {
  readonly item: string;
  readonly sentence: number;
  readonly dimension: string;
}

function statementOf(passage: Passage, figure: Figure, words: string, item: string): FigureStatement {
  const { dimension, value, step, exact } = figure;
  const beside = inSentence(passage, figure).filter((one) => one !== figure);
  return {
    kind: "figure",
    words: words.replace(TIME, "").replace(/^\d{1,2}[.、]/, ""),
    item,
    role: roleOf(words),
    year: yearOf(passage, figure),
    dimension,
    value,
    step,
    exact,
    beside: beside.map((one) => one.value),
    figure,
  };
}

/** A clause that names no item of its own (实际使用40.11万元) speaks of the item before it. */
const itemOf = (own: string, carried: Carried, figure: Figure): string =>
  own === "" && carried.sentence === figure.sentence && carried.dimension === figure.dimension
    ? carried.item
    : own;

function statementsIn(passage: Passage): readonly FigureStatement[] {
  let from = 0;
  let carried: Carried = { item: "", sentence: -1, dimension: "" };
  return passage.figures.flatMap((figure): readonly FigureStatement[] => {
    const words = wordsOf(passage, figure, from);
    from = figure.end;
    if (figure.hedged || figure.norm || (figure.kind !== "rate" && !isPlain(figure))) return [];
    const item = itemOf(itemKey(words), carried, figure);
    carried = { item, sentence: figure.sentence, dimension: figure.dimension };
    return [statementOf(passage, figure, words, item)];
  });
}

const GRADE =
  /(?:自评|评价|评定|考评|绩效)(?:自查)?(?:自评)?(?:结果|等级|结论|等次|级别)(?:等级|结果)?(?:评定|确定)?(?:为|是|:)["“]?(优秀|优|良好|良|中等|中|合格|较差|差)(?![一-龥])/g;

const gradesIn = (passage: Passage): readonly WordStatement[] =>
  [...passage.text.matchAll(GRADE)].map((match) => ({
    kind: "words",
    about: "grade",
    words: match[1] ?? "",
    passage,
    start: match.index,
    end: match.index + match[0].length,
  }));

const REPORT_YEAR = /((?:19|20)\d{2})年度?(?=[^，。]{0,20}(?:自评|绩效|支出))/;

const wordsIn = (about: "unit" | "year", words: string, passage: Passage, start: number): WordStatement => ({
  kind: "words",
  about,
  words,
  passage,
  start,
  end: start + words.length,
});

/** What the title says of the unit and the year; only the first lines can be a title. */
function titleOf(scene: Scene): readonly WordStatement[] {
  const [passage] = scene.slice(0, 4).filter(({ text }) => isHeading(text) && /报告$/.test(text));
  const year = passage ? REPORT_YEAR.exec(passage.text) : null;
  const unit = unitOf(scene);
  const named = unit === null ? undefined : scene.find((one) => one.text.includes(unit));
  return [
    ...(passage && year?.[1] ? [wordsIn("year", year[1], passage, year.index)] : []),
    ...(unit !== null && named ? [wordsIn("unit", unit, named, named.text.indexOf(unit))] : []),
  ];
}

/** Everything a text states that a table may state too. */
export function statementsOf(scene: Scene): readonly Statement[] {
  const prose = scene.filter((passage) => !passage.tabular);
  const groups = groupScores(scene).map(({ label, score }): GroupStatement => ({
    kind: "group-score",
    group: label,
    value: score.value,
    figure: score,
  }));
  return [...prose.flatMap(statementsIn), ...prose.flatMap(gradesIn), ...titleOf(scene), ...groups];
}
