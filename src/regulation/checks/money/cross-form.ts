/** The same amount on two forms of a filing. Knows which forms pair up and how amounts are compared. */
import { filingCheck, type Check, type Found, type Rank } from "../check";
import { factOf, formsOf, nameIn, type FilingFacts, type FormFacts, type ValueFact } from "../../facts";
import { compareAmounts, compareSum } from "../../rates/printed";
import { figureOf, isDerived } from "../../result/subtotals";
import { cellsOf, printedBehind, showFigure } from "./amounts";
import { projectReadings } from "./project-total";
import type { FactName } from "../../fact-name";

export interface FormPair {
  readonly basic: FormFacts;
  readonly evaluation: FormFacts;
}

/** The basic-data form and the self-evaluation of a filing; none where either is missing or there are several. */
export function formPair(filing: FilingFacts): FormPair | null {
  const [basic, ...otherBasic] = formsOf(filing, "basic-data");
  const [evaluation, ...otherEvaluations] = formsOf(filing, "self-evaluation");
  if (!basic || !evaluation || otherBasic.length + otherEvaluations.length > 0) return null;
  return { basic, evaluation };
}

const behind = (form: FormFacts, name: FactName): readonly ValueFact[] =>
  printedBehind(form, name).map((printed) => printed.figure);

/** Whether two amounts are the same within rounding; an amount that was added up allows for each of its parts. */
function agree(pair: FormPair, basicName: FactName, evaluationName: FactName): boolean {
  const left = figureOf(pair.basic, basicName);
  const right = figureOf(pair.evaluation, evaluationName);
  if (!left || !right) return true;
  if (isDerived(pair.basic, basicName)) return sumAgrees(pair, basicName, right);
  if (isDerived(pair.evaluation, evaluationName)) {
    return compareSum(left, behind(pair.evaluation, evaluationName)) !== "wrong";
  }
  return compareAmounts(left, right) !== "wrong";
}

function sumAgrees({ basic }: FormPair, name: FactName, other: ValueFact): boolean {
  const readings =
    name === "project.final"
      ? projectReadings(basic, "final").map((reading) => reading.map((printed) => printed.figure))
      : [behind(basic, name)];
  return readings.some((figures) => compareSum(other, figures) !== "wrong");
}

interface SameAmount {
  readonly id: "M-08" | "M-09" | "M-10";
  readonly title: string;
  readonly rank: Rank;
  /** Short names on the basic-data form and on the self-evaluation. */
  readonly basic: FactName;
  readonly evaluation: FactName;
  /** What the amount is called on the basic-data form and on the self-evaluation. */
  readonly words: readonly [string, string];
}

function differences(filing: FilingFacts, { basic, evaluation, words }: SameAmount): readonly Found[] {
  const pair = formPair(filing);
  const left = pair && figureOf(pair.basic, basic);
  const right = pair && figureOf(pair.evaluation, evaluation);
  if (!pair || !left || !right || agree(pair, basic, evaluation)) return [];
  return [
    {
      facts: [...cellsOf(pair.basic, basic), ...cellsOf(pair.evaluation, evaluation)],
      reported: showFigure(left),
      expected: showFigure(right),
      message: `基础数据表${words[0]}决算${showFigure(left)}万元与自评表${words[1]}${showFigure(right)}万元不一致。`,
    },
  ];
}

/** Two printings of one amount that differ in the last place: one of them was rounded, or a digit slipped. */
function tails(filing: FilingFacts, { basic, evaluation, words }: SameAmount): readonly Found[] {
  const pair = formPair(filing);
  const left = pair && factOf(pair.basic, basic);
  const right = pair && factOf(pair.evaluation, evaluation);
  if (!pair || left?.kind !== "value" || right?.kind !== "value") return [];
  if (left.decimals !== right.decimals || compareAmounts(left, right) !== "rounding") return [];
  return [
    {
      severity: "info",
      facts: [nameIn(pair.basic, basic), nameIn(pair.evaluation, evaluation)],
      reported: showFigure(left),
      expected: showFigure(right),
      message: `基础数据表${words[0]}决算${showFigure(left)}万元与自评表${words[1]}${showFigure(right)}万元存在尾差，建议统一。`,
    },
  ];
}

/** A check that an amount of the basic-data form and one of the self-evaluation are the same. */
export function sameAmountCheck(same: SameAmount): Check {
  return filingCheck({
    id: same.id,
    severity: "error",
    title: same.title,
    source: "cross-form",
    rank: same.rank,
    exact: true,
    consequenceOf: ["M-19"],
    find: ({ filing }) => [...differences(filing, same), ...tails(filing, same)],
  });
}
