import type { CheckId } from "../../../src/regulation/checks/ids";
import {
  acknowledge,
  assessWorkbook,
  isGivenFor,
  matchAcknowledgements,
  type Finding,
} from "../../../src/assessment";
import { workbookOf } from "../../support/grid";
import { HENGYANG_2022, HENGYANG_BASIC, HENGYANG_SELF } from "../../support/published/hengyang-2022";

const report = assessWorkbook(workbookOf(HENGYANG_2022));
const finding = report.findings.find((one) => one.id === "M-13");
const accepted = (one: Finding | undefined): ReturnType<typeof acknowledge>[] =>
  one ? [acknowledge(one, "年中追加人员经费", "2026-03-01")] : [];

describe("an acknowledged finding", () => {
  it("is known again in the same workbook", () => {
    const { byFinding, stale } = matchAcknowledgements(report, accepted(finding));
    expect(byFinding.get(finding?.key ?? "")?.reason).toBe("年中追加人员经费");
    expect(stale).toEqual([]);
  });

  it("is known again when the form was moved", () => {
    const moved = assessWorkbook(
      workbookOf([
        { ...HENGYANG_BASIC, name: "另名", rows: [[], [], ...HENGYANG_BASIC.rows], merges: [] },
        HENGYANG_SELF,
      ]),
    );
    expect(matchAcknowledgements(moved, accepted(finding)).byFinding.size).toBe(1);
  });

  it.each([
    ["its figure has changed", "7,600.00"],
    ["its cause has gone", "5,000.00"],
  ])("is reported as stale when %s", (_when, figure) => {
    const rows = HENGYANG_BASIC.rows.map((row) =>
      row[1] === "7,514.90" ? [row[0] ?? "", figure, ...row.slice(2)] : row,
    );
    const changed = assessWorkbook(workbookOf([{ ...HENGYANG_BASIC, rows }, HENGYANG_SELF]));
    const { byFinding, stale } = matchAcknowledgements(changed, accepted(finding));
    expect(byFinding.size).toBe(0);
    expect(stale.map((one) => one.check)).toEqual(["M-13"]);
  });
});

describe("a reason", () => {
  const [reason] = accepted(finding && { ...finding, facts: ["base.a", "base.b"] });
  it.each<[string, CheckId, string[], boolean]>([
    ["the same facts in another order", "M-13", ["base.b", "base.a"], true],
    ["fewer facts", "M-13", ["base.a"], false],
    ["another check", "M-14", ["base.a", "base.b"], false],
  ])("and a finding of %s (%s on %j) belong together, whatever the figure: %s", (_, id, facts, given) => {
    expect(reason && isGivenFor({ ...reason, reported: "别的数" }, { id, facts })).toBe(given);
  });
});
