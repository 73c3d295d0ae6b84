import fc from "fast-check";
import { decimal } from "../../src/language/numbers";
import { readRule, sayRule } from "../../src/regulation/rule";
import { OTHER_FORMS, SCORECARD } from "../regulation/rule/printed-rules";
import { FAMILIES } from "../regulation/rule/rule-families";

const ALL = [...SCORECARD, ...OTHER_FORMS, ...FAMILIES];
const printed = fc.constantFrom(...ALL);

/** Other characters that people and programs put in the place of one. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  "%": ["％", "﹪"],
  "≤": ["≦", "<=", "＜＝", "⩽"],
  "≥": ["≧", ">=", "＞＝", "⩾"],
  "≧": ["≥"],
  "<": ["＜", "﹤"],
  ">": ["＞", "﹥"],
  "＜": ["<"],
  "＞": [">"],
  "，": [",", "﹐"],
  ",": ["，"],
  "；": [";", "﹔"],
  ";": ["；"],
  "。": ["｡"],
  "（": ["("],
  "）": [")"],
  "(": ["（"],
  ")": ["）"],
  "×": ["*", "＊", "✕"],
  "*": ["×"],
  "/": ["÷", "／"],
  "-": ["－", "—", "–", "~", "～"],
  "“": ["「", '"'],
  "”": ["」", '"'],
};
const DIGITS = "０１２３４５６７８９";

function varied(character: string, choice: number): string {
  if (/\d/.test(character)) return choice % 2 === 0 ? character : (DIGITS[Number(character)] ?? character);
  const others = [character, ...(VARIANTS[character] ?? [])];
  return others[choice % others.length] ?? character;
}

const CONDITIONS = [
  "结果≥80%",
  "≥90%",
  "完成率90%以上",
  "80%-90%",
  "80%（含）-90%",
  "≤100%",
  "大于100%",
  "低于60%的",
  "=0",
  "100%",
  "控制率在100%以内",
  "60%≤完成率<80%",
  "投诉3次以内",
  "10个工作日",
  "制度健全的",
  "部分整改",
  "①目标明确",
  "2.目标细化",
  "没有该项目的部门",
  "每超过一个百分点",
  "每低于5%",
  "每发现一项问题",
  "缺一项",
  "每逾期1天",
  "否则",
];
const EARNINGS = [
  "得5分",
  "计满分",
  "不得分",
  "得3分",
  "得0.5-1分",
  "扣1分",
  "扣0.5分",
  "得分值的60%",
  "酌情扣分",
  "按比例得分",
  "按完成率÷80%×分值计算得分",
];

const SPACES = ["", "", "", " ", "　", "\u00a0", "\n", "\u200b"];

/** A space between two figures, or behind a point, parts two numbers; anywhere else it means nothing. */
function mayTakeSpace(before: string, after: string): boolean {
  return !(/[\d.]/.test(before) && /[\d.]/.test(after)) && !(before === "." || after === ".");
}

function shown(text: string, points: string): string {
  const { rule, unread } = readRule(text, { points: decimal(points) });
  return rule ? sayRule(rule) : `unread ${unread.join()}`;
}

describe("reading a rule", () => {
  it("does not depend on widths and kinds of punctuation", () => {
    fc.assert(
      fc.property(
        printed,
        fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }),
        ({ text, points }, choices) => {
          // A dash in an expression is a minus, in a range it is not: only the signs of a range may vary.
          const plain = /得分=|\(1-/.test(text);
          const other = Array.from(text, (character, index) =>
            plain && character === "-" ? character : varied(character, choices[index % choices.length] ?? 0),
          ).join("");
          expect(shown(other, points)).toBe(shown(text, points));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("does not depend on spaces and line breaks between the characters", () => {
    fc.assert(
      fc.property(
        printed,
        fc.array(fc.nat(SPACES.length - 1), { minLength: 5, maxLength: 80 }),
        ({ text, points }, choices) => {
          const characters = Array.from(text);
          const other = characters
            .map((character, index) => {
              const space = SPACES[choices[index % choices.length] ?? 0] ?? "";
              return mayTakeSpace(character, characters[index + 1] ?? "")
                ? `${character}${space}`
                : character;
            })
            .join("");
          expect(shown(other, points)).toBe(shown(text, points));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("never throws and never half-reads what it is given", () => {
    const pieces = fc.constantFrom(
      ..."结果完成率≤≥<>=%0123456789.分得计扣每超过低于一个百分点项，；。、（）-×/否则满不以上下为止".split(
        "",
      ),
      "每发现",
      "扣完为止",
      "得3分",
      "100%",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { rule, unread } = readRule(parts.join(""), { points: decimal("5") });
        expect(rule !== null && unread.length > 0).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same rule when the rule said back is read, whatever clauses are put together", () => {
    const clause = fc
      .tuple(fc.constantFrom(...CONDITIONS), fc.constantFrom(...EARNINGS))
      .map((parts) => parts.join("，"));
    const text = fc
      .tuple(
        fc.array(clause, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("", "，扣完为止", "，最高得4分", "，最多扣3分"),
      )
      .map(([clauses, limit]) => `${clauses.join("；")}${limit}。`);
    fc.assert(
      fc.property(text, (one) => {
        const { rule } = readRule(one, { points: decimal("5") });
        if (!rule) return;
        expect([one, readRule(sayRule(rule), { points: decimal("5") }).rule]).toEqual([one, rule]);
      }),
      { numRuns: 3000 },
    );
  });
});
