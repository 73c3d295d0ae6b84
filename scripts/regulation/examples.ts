/** The examples of the checks as a table: a form on which a check speaks, what it says, a form on which it is silent. */
import type { Example, FormExample, Typed } from "../../src/regulation/checks/examples";
import { INDICATOR_COLUMNS } from "../../src/regulation/facts-catalogue";
import type { FormFacts } from "../../src/regulation/facts";
import { labelOfFact } from "../../src/regulation/fact-labels";
import { FORM_WORDS } from "../../src/words/forms";
import { formFacts } from "../../test/support/facts";
import { checksWithExamples, findsIn } from "../../test/support/examples";

/** Longer lists of cells are cut: the example itself stands in the file of the check. */
const MOST_CELLS = 8;

const shown = (typed: Typed): string => (typed === null ? "（空）" : String(typed).trim());

function cellsOf(example: FormExample, form: FormFacts): readonly string[] {
  const singles = { ...example.figures, ...example.texts };
  const rows = (example.rows ?? []).map(({ level1, level2, level3, ...columns }) => {
    const cells = INDICATOR_COLUMNS.flatMap(({ name, label }) => {
      const typed = new Map<string, Typed | undefined>(Object.entries(columns)).get(name);
      return typed === undefined ? [] : [`${label} ${shown(typed)}`];
    });
    const name = [level1, level2, level3].filter((level) => level !== undefined).join("／");
    return `“${name}”${cells.join("、")}`;
  });
  const named = Object.entries(singles).map(
    ([name, typed]) => `${labelOfFact(form, `${form.key}.${name}`) || name} ${shown(typed ?? null)}`,
  );
  const year = example.year === undefined || example.year === null ? [] : [`${example.year}年度`];
  const all = [...year, ...named, ...rows];
  return all.length === 0 ? ["（无）"] : all;
}

function words(example: Example): string {
  return example
    .map((one) => {
      const cells = cellsOf(one, formFacts(one));
      const more = cells.length > MOST_CELLS ? `；等${cells.length}处` : "";
      return `${FORM_WORDS[one.id]}：${cells.slice(0, MOST_CELLS).join("；")}${more}`;
    })
    .join("　");
}

/** The table of examples, laid out by `table`. */
export async function examplesTable(
  table: (heads: readonly string[], rows: readonly (readonly string[])[]) => string,
): Promise<string> {
  const rows = (await checksWithExamples()).flatMap(([check, examples]) => {
    const [invalid] = examples?.invalid ?? [];
    const [valid] = examples?.valid ?? [];
    if (!invalid || !valid) return [];
    return [[`\`${check.id}\``, words(invalid), findsIn(check, invalid)[0]?.message ?? "", words(valid)]];
  });
  return table(["编号", "报出", "提示", "不报出"], rows);
}
