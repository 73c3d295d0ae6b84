/** Packs for clean forms: those that fit every form that is wanted. */
import { formChoice, packsForAll } from "../../src/taskpane/view/form-choice";

const PACKS = {
  "basic-data": ["a", "b", "c"],
  "self-evaluation": ["a", "b"],
  project: ["b"],
  scorecard: ["c"],
} as const;
const packsFor = (form: keyof typeof PACKS) => PACKS[form].map((id) => ({ id, title: id }));
const ids = (forms: readonly (keyof typeof PACKS)[]) => packsForAll(forms, packsFor).map(({ id }) => id);

describe("packs that fit every wanted form", () => {
  it.each([
    [[], []],
    [["basic-data"], ["a", "b", "c"]],
    [
      ["basic-data", "self-evaluation"],
      ["a", "b"],
    ],
    [["basic-data", "self-evaluation", "project"], ["b"]],
    [["self-evaluation", "scorecard"], []],
  ] as const)("of %j are %j", (forms, packs) => {
    expect(ids(forms)).toEqual(packs);
  });

  it("says that forms without a common pack cannot be made in one go", () => {
    expect(formChoice(["self-evaluation", "scorecard"], null, "2025")).toEqual({
      kind: "unready",
      why: "所选的表没有共同适用的规则包，请分次插入。",
    });
  });
});
