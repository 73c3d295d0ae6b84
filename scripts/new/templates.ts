/** What a new check, rate or pack looks like before anything of it is known. */
import { FAMILIES, type Family } from "./registry";

export interface NewFile {
  readonly file: string;
  readonly text: string;
  /** The name of what it exports. */
  readonly constant: string;
  /** What a person still has to do, in order. */
  readonly left: readonly string[];
}

const constantOf = (words: string): string => words.toUpperCase().replaceAll("-", "_");

function familyOf(letter: string): Family {
  const family = (Object.keys(FAMILIES) as Family[]).find((one) => FAMILIES[one] === letter);
  if (!family)
    throw new Error(`no family of checks has the letter ${letter}: ${Object.values(FAMILIES).join(" ")}`);
  return family;
}

/** `m-28-spent-twice`. @throws Error when the name is none of a check */
export function checkFile(name: string): NewFile {
  const [, letter = "", number = "", words = ""] = /^([a-z])-(\d\d)-([a-z][a-z0-9-]*)$/.exec(name) ?? [];
  if (words === "")
    throw new Error("a check is named like m-28-spent-twice: letter of its family, number, words");
  const id = `${letter.toUpperCase()}-${number}`;
  const constant = constantOf(words);
  const file = `src/regulation/checks/${familyOf(letter.toUpperCase())}/${name}.ts`;
  const text = `/** ${id}: what must hold, in one sentence. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { factOf, nameIn, numberOf } from "../../facts";

export const ${constant} = formCheck({
  id: "${id}",
  severity: "warning",
  title: "应成立的关系",
  source: "review",
  on: ["self-evaluation"],
  find: (form) => {
    const value = numberOf(factOf(form, "fund.exec"));
    if (value === null) return [];
    return [{ facts: [nameIn(form, "fund.exec")], message: "一句话，写明单元格和数字。" }];
  },
});

export const EXAMPLES: Examples = {
  invalid: [],
  valid: [],
};
`;
  const left = [
    `${file}: severity, title, source, on, find; then rank (what a reviewer returns the form for), exact, doubts, consequenceOf where they apply`,
    "EXAMPLES in the same file: at least one form on which it speaks and a near miss on which it is silent",
    "test/support/small-slips.ts: one slip in a filled form from which it follows",
    `npm run regulation; npx jest test/regulation; a line in CHANGELOG.md`,
  ];
  return { file, text, constant, left };
}

/** `r19-arrears`. @throws Error when the name is none of a rate */
export function rateFile(name: string): NewFile {
  const [, number = "", words = ""] = /^r(\d\d)-([a-z][a-z0-9-]*)$/.exec(name) ?? [];
  if (words === "") throw new Error("a rate is named like r19-arrears: its number, then words");
  const constant = `R${number}`;
  const file = `src/regulation/rates/${words}.ts`;
  const text = `/** ${constant}: what it measures, and over what. */
import type { Rate } from "./rate";
import { quotient } from "./quotient";

export const ${constant}: Rate = {
  ...quotient,
  id: "${constant}",
  label: "某某率",
  indicator: /^某某率$/,
  synonyms: [],
  on: "basic-data",
  places: () => [{ printed: null, inputs: ["basic.final", "basic.budget"] }],
  better: "neither",
  source: "mof-2013-53",
};
`;
  const left = [
    `${file}: label, synonyms, indicator (its name on a scorecard), on, places, better, source`,
    "test/regulation/rates/rates.test.ts: one line of figures and what the rate is",
    "npm run regulation; a line in CHANGELOG.md",
  ];
  return { file, text, constant, left };
}

/** `hunan-changsha`. @throws Error when the name is none of a pack */
export function packFile(name: string): NewFile {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error("a pack is named like hunan-changsha");
  const constant = constantOf(name);
  const file = `src/regulation/packs/${name}.ts`;
  const text = `/** What the region prescribes where the form prints nothing: named sources only. */
import type { Pack } from "./pack";
import { fourGrades } from "./scales";

export const ${constant}: Pack = {
  id: "${name}",
  title: "某地部门整体支出绩效评价（部分指标）",
  province: null,
  complete: false,
  signs: [],
  executionPoints: null,
  levelWeights: null,
  grades: { bands: fourGrades(["优", "良", "中", "差"]), source: "mof-2020-10" },
  tiers: { reached: 0.8, partly: 0.6, source: "mof-2020-10" },
  rows: [],
  policies: {},
};
`;
  const left = [
    `${file}: title, province, signs (words that the forms of the region print), rows and weights, each with its source`,
    "src/regulation/packs/index.ts: its place, when it is to stand for its province (the first one does)",
    "npm run regulation; npx jest test/regulation/packs; a line in CHANGELOG.md",
  ];
  return { file, text, constant, left };
}
