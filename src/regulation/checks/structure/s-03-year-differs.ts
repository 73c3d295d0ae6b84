/** S-03: the forms of a filing speak of one year, taken from titles and column heads only. Knows no other date. */
import { filingCheck } from "../check";
import type { Examples } from "../examples";
import { nameIn, type FormFacts } from "../../facts";
import { formName, listed } from "./form-words";

const yearsOf = (forms: readonly FormFacts[]): ReadonlySet<number> =>
  new Set(forms.flatMap((form) => (form.year === null ? [] : [form.year])));

export const YEAR_DIFFERS = filingCheck({
  id: "S-03",
  severity: "error",
  title: "各表所属年度应一致",
  source: "cross-form",
  rank: ["head", 2],
  find: ({ filing }) => {
    const dated = filing.forms.filter((form) => form.year !== null);
    if (yearsOf(dated).size < 2) return [];
    const parts = dated.map((form) => `${formName(form)}为${form.year}年度`);
    return [
      {
        facts: dated.map((form) => nameIn(form, "title")),
        reported: listed([...yearsOf(dated)].map(String)),
        message: `各表所属年度不一致：${parts.join("，")}，请统一。`,
      },
    ];
  },
});

export const EXAMPLES: Examples = {
  invalid: [[{ id: "basic-data" }, { id: "self-evaluation", year: 2023 }]],
  valid: [
    [
      { id: "basic-data", year: 2022 },
      { id: "self-evaluation", year: 2022 },
    ],
  ],
};
