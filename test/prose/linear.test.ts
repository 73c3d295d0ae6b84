/** Reading takes time in proportion to a text's length, however its figures are heaped up. */
import { checkProse } from "../../src/prose";

const repeat = (size: number, piece: (index: number) => string): string =>
  Array.from({ length: size }, (_, index) => piece(index % 90)).join("");

const SHAPES: readonly (readonly [string, (size: number) => string])[] = [
  [
    "shares of one whole",
    (size) => `总支出1000万元，其中：${repeat(size, (n) => `甲${n + 1}.10万元，占${n}.1%；`)}`,
  ],
  ["totals behind totals", (size) => repeat(size, (n) => `甲资金${n + 1}万元，共计${n + 7}万元，`)],
  ["breakdowns in breakdowns", (size) => repeat(size, (n) => `其中：甲${n + 1}万元，`)],
  ["brackets that never close", (size) => repeat(size, () => "支出3万元（其中")],
  ["quotations that never close", (size) => repeat(size, () => "3个：“")],
  ["rates of execution", (size) => repeat(size, (n) => `预算${n + 1}万元，支出${n}万元，执行率3%，`)],
];

function timeOf(text: string): number {
  const started = performance.now();
  checkProse(text);
  return performance.now() - started;
}

test.each(SHAPES)("%s", (_, shape) => {
  timeOf(shape(20));
  const [small, large] = [timeOf(shape(40)), timeOf(shape(320))];
  // Eight times the text; were it quadratic, sixty-four times the time. A moment more, for other work of the machine.
  expect(large).toBeLessThan(small * 24 + 200);
});

test("a report of two hundred pages is read in seconds", () => {
  const page = [
    "（一）预算执行情况。",
    "2023年全年预算数440.90万元，全年执行数432.91万元，执行率98.19%。",
    "支出总计800.00万元，其中：基本支出650.50万元，项目支出149.50万元。",
    "公务接待费支出8.00万元，比上年减少2.00万元，下降20.00%，主要是厉行节约。",
    "完成了各项重点工作任务，群众满意度进一步提高，有关情况按规定向社会公开，接受监督。".repeat(20),
  ].join("\n");
  const report = Array.from({ length: 200 }, () => page).join("\n");
  expect(report.length).toBeGreaterThan(180_000);
  expect(checkProse(report).filter(({ severity }) => severity !== "hint")).toEqual([]);
  expect(timeOf(report)).toBeLessThan(4000);
});
