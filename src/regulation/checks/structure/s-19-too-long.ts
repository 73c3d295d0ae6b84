/** S-19: a text keeps to the length that the form prints. Knows texts and labels only. */
import { squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { type FormFacts } from "../../facts";
import { writtenTexts } from "../written-texts";

const LIMIT =
  /(?:不超过|不得超过|限|控制在|不多于)(\d{2,4})个?(?:汉)?字(?:以内)?|(\d{2,4})个?字(?:以内|之内|以下)/;

/** The limit that a printed text sets, or null. */
function limitIn(text: string): number | null {
  const match = LIMIT.exec(squeeze(text));
  return match ? Number(match[1] ?? match[2]) : null;
}

/** The limit for a cell: in its own label, or in a note that names the label. */
function limitOf(form: FormFacts, label: string): number | null {
  const own = limitIn(label);
  if (own !== null) return own;
  const name = squeeze(label).replace(/\(.*$/, "");
  if (name.length < 4) return null;
  const clauses = form.notes.flatMap(({ text }) => squeeze(text).split(/[。;]/));
  const about = clauses.find((clause) => clause.includes(name) && limitIn(clause) !== null);
  return about === undefined ? null : limitIn(about);
}

/** A text longer than the form's own words allow. */
export const TOO_LONG = formCheck({
  id: "S-19",
  severity: "warning",
  title: "文字不超过表格规定的字数",
  source: "form",
  rank: ["texts", 4],
  on: ["self-evaluation", "project", "scorecard"],
  find: (form) =>
    writtenTexts(form).flatMap(({ fact, label, text }) => {
      const limit = limitOf(form, form.labels.get(fact) ?? label);
      const letters = Array.from(squeeze(text)).length;
      if (limit === null || letters <= limit) return [];
      return [
        {
          facts: [fact],
          reported: `${letters}字`,
          message: `此栏${letters}字，超过本表规定的${limit}字，请删减。`,
        },
      ];
    }),
});

const noted = (note: string, letters: number): Examples["valid"][number] => [
  {
    id: "self-evaluation",
    texts: { "explain.measures": "细".repeat(letters) },
    notes: [{ fact: "self.note[0]", text: note }],
  },
];
export const EXAMPLES: Examples = {
  invalid: [noted("1.改进措施不超过200字。", 201)],
  valid: [noted("1.改进措施不超过200字。", 200), noted("1.厉行节约保障措施不超过20字。", 2000)],
};
