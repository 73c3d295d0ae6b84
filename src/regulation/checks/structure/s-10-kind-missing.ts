/**
 * S-10: output is measured by quantity, quality and time, and somebody's satisfaction is asked. A form that allows its
 * second-level rows to be deleted is asked for satisfaction only.
 */
import { squeeze } from "../../../language/text";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { nameIn, type FormFacts, type IndicatorRow } from "../../facts";
import { isFilled, isNamed } from "./indicator-rows";

const OUTPUT_KINDS = ["数量指标", "质量指标", "时效指标"];
const SATISFACTION = "满意度指标";

const isUsed = (row: IndicatorRow): boolean => isNamed(row) || isFilled(row.target);
const stem = (kind: string): string => kind.replace("指标", "");
const names = (row: IndicatorRow, kind: string): boolean =>
  squeeze(`${row.level1}${row.level2}`).includes(stem(kind));

interface Missing {
  readonly kind: string;
  readonly facts: readonly string[];
}

function missing(form: FormFacts, kind: string, beside: readonly IndicatorRow[]): Missing {
  const own = form.indicators.find((row) => names(row, kind)) ?? beside[0];
  return {
    facts: own ? [nameIn(form, `${own.name}.level2`), nameIn(form, `${own.name}.level3`)] : [],
    kind,
  };
}

function missingKinds(form: FormFacts): readonly Missing[] {
  const used = form.indicators.filter(isUsed);
  const output = used.filter((row) => squeeze(row.level1).includes("产出"));
  const hasKinds = output.some((row) => OUTPUT_KINDS.some((kind) => names(row, kind)));
  const mayDelete = form.notes.some((note) => /自行删除|可删除/.test(note.text));
  const outputKinds = hasKinds && !mayDelete ? OUTPUT_KINDS : [];
  // Without names of levels nothing can be said to be missing.
  const satisfaction = output.length > 0 ? [SATISFACTION] : [];
  return [
    ...outputKinds
      .filter((kind) => !output.some((row) => names(row, kind)))
      .map((kind) => missing(form, kind, output)),
    ...satisfaction
      .filter((kind) => !used.some((row) => names(row, kind)))
      .map((kind) => missing(form, kind, used.slice(-1))),
  ];
}

function together(lacking: readonly Missing[]): readonly Found[] {
  if (lacking.length === 0) return [];
  const kinds = lacking.map(({ kind }) => kind).join("、");
  return [
    {
      facts: [...new Set(lacking.flatMap(({ facts }) => facts))],
      message: `缺少${kinds}，请补充或说明不设置的原因。`,
    },
  ];
}

export const KIND_MISSING = formCheck({
  id: "S-10",
  severity: "warning",
  title: "产出指标应含数量、质量、时效指标，并设满意度指标",
  source: "review",
  rank: ["indicator-design", 6],
  on: ["self-evaluation", "project"],
  find: (form) => (form.complete ? together(missingKinds(form)) : []),
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "self-evaluation", rows: [{ level3: "甲" }] }]],
  valid: [
    [
      {
        id: "self-evaluation",
        rows: [
          { level1: "", level2: "", level3: "甲", weight: 5 },
          { level1: "", level2: "", level3: "甲", weight: 5 },
        ],
      },
    ],
  ],
};
