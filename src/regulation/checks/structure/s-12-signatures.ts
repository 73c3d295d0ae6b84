/** S-12: the form is signed before it is handed in. Published copies leave the names out, so this is a hint. */
import { filingCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn } from "../../facts";
import { listed } from "./form-words";

const FOOT = [
  ["foot.preparer", "填表人"],
  ["foot.phone", "联系电话"],
  ["foot.head", "单位负责人签字"],
] as const;

export const SIGNATURES = filingCheck({
  id: "S-12",
  severity: "info",
  title: "填表人、联系电话、单位负责人签字应填写",
  source: "form",
  find: ({ filing }) => {
    const evaluations = filing.forms.filter((form) => form.id !== "targets");
    const blank = evaluations.flatMap((form) =>
      FOOT.filter(([name]) => isBlankFact(factOf(form, name))).map(([name, label]) => ({
        fact: nameIn(form, name),
        label,
      })),
    );
    const labels = FOOT.map(([, label]) => label).filter((label) => blank.some((one) => one.label === label));
    if (labels.length === 0) return [];
    return [{ facts: blank.map((one) => one.fact), message: `${listed(labels)}栏未填写。` }];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data", texts: { "foot.phone": null } }]],
  valid: [
    [
      { id: "basic-data", texts: { "foot.preparer": "财务股", "foot.phone": "0700-1234567" } },
      { id: "scorecard" },
    ],
  ],
};
