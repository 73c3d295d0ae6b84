import { projectKey } from "../../../src/regulation/checks/project-name";
import { formFacts } from "../../support/facts";

describe("a project's name for comparing", () => {
  it.each([
    ["2022年 修路", "修路"],
    ["2022年度修路", "修路"],
    ["修路（2022年）", "修路"],
    ["修路（一期）", "修路(一期)"],
    ["修2022公里路", "修2022公里路"],
    [null, ""],
  ])("of %s is %s", (name, key) => {
    expect(projectKey(formFacts({ id: "project", texts: { "head.project": name } }))).toBe(key);
  });
});
