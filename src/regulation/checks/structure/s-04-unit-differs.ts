/** S-04: the forms of a department name one unit. A short name inside the full one is the same unit. */
import { oneLine, squeeze } from "../../../language/text";
import { filingCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, textOf, type FormFacts, type FormId } from "../../facts";

/** A project is often carried out by another unit than the department. */
const DEPARTMENT_FORMS: readonly FormId[] = ["basic-data", "self-evaluation", "scorecard"];

/** The name for comparing: without 盖章, code numbers and punctuation. */
function bareName(form: FormFacts): string {
  return squeeze(textOf(factOf(form, "head.unit")))
    .replace(/\([^()]*\)/g, "")
    .replace(/^\d+[-—]?/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const isSame = (left: string, right: string): boolean => left.includes(right) || right.includes(left);

export const UNIT_DIFFERS = filingCheck({
  id: "S-04",
  severity: "warning",
  title: "各表单位名称应一致",
  source: "cross-form",
  rank: ["head", 3],
  find: ({ filing }) => {
    const named = filing.forms.filter((form) => DEPARTMENT_FORMS.includes(form.id) && bareName(form) !== "");
    const [first] = named;
    const other = named.find((form) => first && !isSame(bareName(first), bareName(form)));
    if (!first || !other) return [];
    const [left, right] = [first, other].map((form) => oneLine(textOf(factOf(form, "head.unit"))));
    return [
      {
        facts: [nameIn(other, "head.unit"), nameIn(first, "head.unit")],
        reported: right ?? null,
        expected: left ?? null,
        message: `单位名称前后不一致：“${left}”与“${right}”，如因机构改革更名请说明。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [
    [
      { id: "basic-data", texts: { "head.unit": "新晃县国土资源执法监察大队" } },
      { id: "self-evaluation", texts: { "head.unit": "新晃县自然资源行政执法大队" } },
    ],
  ],
  valid: [
    [
      { id: "basic-data", texts: { "head.unit": "衡阳县自然资源局" } },
      { id: "self-evaluation", texts: { "head.unit": "衡阳县 自然资源局（盖章）" } },
    ],
  ],
};
