/** S-11: the yearly goal and what became of it are both written, and are not the same words. */
import { squeeze } from "../../../language/text";
import { formCheck, type Found } from "../check";
import type { Examples } from "../examples";
import { factOf, isBlankFact, nameIn, textOf, type FormFacts } from "../../facts";
import type { FactName } from "../../fact-name";

const GOALS = [
  ["goal.expected", "预期目标"],
  ["goal.actual", "实际完成情况"],
] as const;

const FIGURE =
  /\d|[一二三四五六七八九十百千万两]+(?:个|项|次|场|处|座|台|户|人|名|亩|公里|条|份|批|期|倍|成|级)|全覆盖|零/;
/** Figures without words, such as an amount that slipped down from the funding block. */
const BARE_NUMBER = /^(?=\P{N}*\p{N})\P{L}+(?:元|万元)?$/u;

const bareWords = (form: FormFacts, name: FactName): string =>
  squeeze(textOf(factOf(form, name))).replace(/[^\p{L}\p{N}]/gu, "");

/** A goal of which nobody can say how far it was reached: a hint. */
function withoutFigures(form: FormFacts): readonly Found[] {
  const text = squeeze(textOf(factOf(form, "goal.expected")));
  if (text === "" || FIGURE.test(text)) return [];
  return [
    {
      severity: "info",
      facts: [nameIn(form, "goal.expected")],
      message: "年度总体目标没有数量、时间等具体内容，建议写明可衡量的目标。",
    },
  ];
}

/** A number where a goal belongs. */
function bareNumbers(form: FormFacts): readonly Found[] {
  const bare = GOALS.filter(([name]) => BARE_NUMBER.test(squeeze(textOf(factOf(form, name)))));
  if (bare.length === 0) return [];
  const labels = bare.map(([, label]) => `“${label}”`).join("、");
  return [
    {
      facts: bare.map(([name]) => nameIn(form, name)),
      reported: squeeze(textOf(factOf(form, bare[0]?.[0] ?? "goal.expected"))),
      message: `年度总体目标${labels}只有一个数字，应写明目标和完成情况。`,
    },
  ];
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
  const bare = bareNumbers(form);
  if (bare.length > 0) return bare;
  const [expected, actual] = GOALS.map(([name]) => bareWords(form, name));
  if (!expected || expected !== actual) return withoutFigures(form);
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
