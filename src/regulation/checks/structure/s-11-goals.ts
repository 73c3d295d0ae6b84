/** S-11: the yearly goal and what became of it are both written, and are not the same words. */
import { oneLine, squeeze } from "../../../language/text";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn, textOf, type FormFacts } from "../../facts";
import type { FactName } from "../../fact-name";

const GOALS = [
  ["goal.expected", "预期目标"],
  ["goal.actual", "实际完成情况"],
] as const;

const bareWords = (form: FormFacts, name: FactName): string =>
  squeeze(textOf(factOf(form, name))).replace(/[^\p{L}\p{N}]/gu, "");

/** A figure in the place of words, such as an amount that slipped down from the funding block. */
function isBareFigure(form: FormFacts, name: FactName): boolean {
  const text = bareWords(form, name);
  return /\p{N}/u.test(text) && !/\p{L}/u.test(text);
}

function figuresAsGoals(form: FormFacts): Found | null {
  const figures = GOALS.filter(([name]) => isBareFigure(form, name));
  const [first] = figures;
  if (!first) return null;
  const said = figures.map(([name, label]) => `“${label}”只有“${oneLine(textOf(factOf(form, name)))}”`);
  return {
    facts: figures.map(([name]) => nameIn(form, name)),
    reported: oneLine(textOf(factOf(form, first[0]))),
    message: `年度总体目标${said.join("、")}，应写明目标和完成情况。`,
  };
}

function goalProblems(form: FormFacts): readonly Found[] {
  const blank = GOALS.filter(([name]) => isBlankFact(factOf(form, name)));
  const facts = GOALS.map(([name]) => nameIn(form, name));
  if (blank.length > 0) {
    const labels = blank.map(([, label]) => `“${label}”`).join("、");
    return [
      {
        facts: blank.map(([name]) => nameIn(form, name)),
        message: `年度总体目标${labels}未填写，应写明目标和完成情况。`,
      },
    ];
  }
  const figures = figuresAsGoals(form);
  if (figures) return [figures];
  const [expected, actual] = GOALS.map(([name]) => bareWords(form, name));
  if (!expected || expected !== actual) return [];
  return [
    {
      facts: [...facts].reverse(),
      message: "年度总体目标“预期目标”与“实际完成情况”内容雷同，应写明完成情况。",
    },
  ];
}

export const GOALS_WRITTEN = formCheck({
  id: "S-11",
  severity: "warning",
  title: "年度总体目标应填写预期目标和实际完成情况",
  source: "mof-2020-10",
  rank: ["texts", 1],
  on: ["self-evaluation", "project"],
  find: (form) => (form.complete ? goalProblems(form) : []),
});

export const EXAMPLES: Examples = {
  invalid: [
    [{ id: "self-evaluation", texts: { "goal.actual": null } }],
    [{ id: "project", texts: { "goal.expected": "386.2", "goal.actual": "完成3项" } }],
  ],
  valid: [[{ id: "self-evaluation" }]],
};
