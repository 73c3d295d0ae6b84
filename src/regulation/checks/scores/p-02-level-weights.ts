/** P-02: the weights of a level make what is prescribed for it. Knows facts, the form's note and the pack. */
import { decimal, HUNDRED, sum, type Decimal } from "../../../language/numbers";
import { formCheck, type CheckContext, type Found } from "../check";
import type { Examples } from "../examples";
import { nameIn, type FormFacts } from "../../facts";
import type { Severity } from "../../outcome";
import type { SourceId } from "../../sources";
import { readPrintedWeights } from "../../result/weights";
import { executionWeight } from "./execution";
import { level1Sums, sumUnder, type LevelSum } from "./level-points";
import { showPoints } from "./points";

/** What a level is prescribed, by the short form of its name. */
type Prescribed = ReadonlyMap<string, Decimal>;

const short = (name: string): string => name.replace(/指标$/, "");
const isSatisfied = (name: string): boolean => /满意度/.test(name);
const isEffect = (name: string): boolean => /^(?:效益|效果)$/.test(name);
const isExecution = (name: string): boolean => /执行/.test(name);

function printedWeights(form: FormFacts): Prescribed | null {
  for (const note of form.notes) {
    const weights = readPrintedWeights(note.text);
    if (weights) return new Map(weights.map(({ level1, points }) => [short(level1), points]));
  }
  return null;
}

function packWeights({ pack }: CheckContext): Prescribed | null {
  if (!pack.complete || !pack.levelWeights) return null;
  return new Map(pack.levelWeights.weights.map(({ level1, points }) => [short(level1), decimal(points)]));
}

/** A form without satisfaction may give its points to the effects. */
function isAllowed(
  level: LevelSum,
  points: Decimal,
  weights: Prescribed,
  levels: readonly LevelSum[],
): boolean {
  if (level.made.eq(points)) return true;
  if (!isEffect(short(level.name)) || levels.some((one) => isSatisfied(one.name))) return false;
  const satisfaction = [...weights].find(([name]) => isSatisfied(name))?.[1];
  return satisfaction !== undefined && level.made.eq(points.plus(satisfaction));
}

function found(level: LevelSum, points: Decimal, severity: Severity, source: SourceId): Found {
  const made = showPoints(level.made);
  return {
    severity,
    source,
    facts: [level.fact],
    reported: made,
    expected: showPoints(points),
    message: `${level.name}分值合计${made}分，应为${showPoints(points)}分。`,
  };
}

function against(weights: Prescribed, levels: readonly LevelSum[], source: SourceId): readonly Found[] {
  const severity = source === "form-note" ? "error" : "warning";
  return levels.flatMap((level) => {
    const points = weights.get(short(level.name));
    if (!points || isAllowed(level, points, weights, levels)) return [];
    return [found(level, points, severity, source)];
  });
}

/** Where the rows make a hundred, it is the points printed for the level that are wrong. */
function mislabelled(level: LevelSum, points: Decimal): Found {
  const made = showPoints(level.made);
  return {
    severity: "error",
    source: "form",
    facts: [level.fact],
    reported: showPoints(points),
    expected: made,
    message: `${level.name}标明${showPoints(points)}分，各指标分值合计为${made}分，请更正。`,
  };
}

/** Points printed in the names of levels: `产出指标（50分）`, `数量指标（20分）`. */
function againstLabels(
  form: FormFacts,
  levels: readonly (1 | 2)[],
  execution: Decimal | null,
): readonly Found[] {
  const made = level1Sums(form).map((level) => level.made);
  const rowsHold = sum([...made, ...(execution ? [execution] : [])]).eq(HUNDRED);
  return form.levels
    .filter((level) => levels.includes(level.level))
    .flatMap((level) => {
      const made = sumUnder(form, level);
      if (!made || made.made.eq(level.points)) return [];
      return [rowsHold ? mislabelled(made, level.points) : found(made, level.points, "error", "form")];
    });
}

/** The execution rate as a level of its own, where the weights name it. */
function executionLevel(form: FormFacts, weights: Prescribed, context: CheckContext): readonly LevelSum[] {
  const named = [...weights.keys()].find(isExecution);
  const weight = executionWeight(form, context);
  if (named === undefined || weight === null || weight.eq(0)) return [];
  return [{ name: named, made: weight, fact: nameIn(form, "fund.weight") }];
}

/** A form built of other levels than the pack's, or of one level only, follows another rule set. */
const isComparable = (levels: readonly LevelSum[], weights: Prescribed): boolean =>
  levels.length > 1 && levels.every((level) => weights.has(short(level.name)));

/**
 * The sums of the levels against the form's note and the points in the names of its levels, else the pack. What
 * the form prints makes an error, what only a pack prescribes a warning. Whole forms only.
 */
export const LEVEL_WEIGHTS = formCheck({
  id: "P-02",
  severity: "error",
  title: "一级指标分值合计符合规定",
  source: "form-note",
  rank: ["weights", 2],
  exact: true,
  on: ["self-evaluation", "project"],
  find: (form, context) => {
    if (!form.complete) return [];
    const levels = level1Sums(form);
    const printed = printedWeights(form);
    if (printed) {
      const all = [...executionLevel(form, printed, context), ...levels];
      const noted = against(printed, all, "form-note");
      const known = new Set(noted.flatMap((one) => one.facts));
      const labelled = againstLabels(form, [1, 2], executionWeight(form, context)).filter(
        (one) => !one.facts.some((fact) => known.has(fact)),
      );
      return [...noted, ...labelled];
    }
    if (form.levels.some((level) => level.level === 1))
      return againstLabels(form, [1, 2], executionWeight(form, context));
    if (form.open?.includes("figures")) return [];
    const pack = packWeights(context);
    const source = context.pack.levelWeights?.source;
    return pack && source && isComparable(levels, pack) ? against(pack, levels, source) : [];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      {
        id: "project",
        rows: [
          { level3: "任务", weight: 60 },
          { level1: "效益指标", level3: "任务", weight: 30 },
        ],
      },
    ],
  ],
  valid: [
    [
      {
        id: "project",
        figures: { "fund.weight": 10, "fund.score": 10 },
        rows: [{ level1: "产出指标", level3: "任务", weight: 90, score: 1 }],
      },
    ],
  ],
};
