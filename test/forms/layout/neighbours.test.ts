import { contentRight } from "../../../src/forms/layout/neighbours";
import type { FormOutline } from "../../../src/forms/layout/form-outline";
import { blockAt, viewOf } from "../../../src/workbook/locate";
import { workbookOf } from "../../support/grid";

/** Two forms side by side on one sheet; the left one ends with its column B. */
const [sheet] = workbookOf([
  {
    name: "表",
    rows: [
      ["单位名称", "某局", "项目名称"],
      ["主管部门", "联系人", "张某"],
      ["金额", "电话"],
    ],
  },
]).sheets;
if (!sheet) throw new RangeError("no sheet");
const view = viewOf(sheet);
const left: FormOutline = {
  view,
  id: "project",
  title: null,
  heads: [],
  area: { top: 0, left: 0, bottom: 2, right: 1 },
};

function contentOf(row: number, column: number) {
  const block = blockAt(view, { row, column });
  if (!block) throw new RangeError("no label");
  return contentRight(left, block, () => false);
}

describe("the content beside a label", () => {
  it("stands in the next cell of its own form", () => {
    expect(contentOf(0, 0)).toMatchObject({ row: 0, column: 1 });
  });

  it.each([
    ["a filled cell of the form beside it", 1],
    ["an empty cell beyond the form", 2],
  ])("is never %s", (_, row) => {
    expect(contentOf(row, 1)).toBeNull();
  });
});
