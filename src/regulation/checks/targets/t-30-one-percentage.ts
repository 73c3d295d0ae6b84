/** T-30: the targets of effects are set one by one. Knows facts only. */
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { cellOfRow, isKind, isSatisfaction } from "../scores/scored-rows";
import { quoted, readRows, type ReadRow } from "./rows";

const ENOUGH = 3;

interface Asked {
  readonly read: ReadRow;
  readonly percent: string;
}

function percentOf(read: ReadRow): readonly Asked[] {
  const { row, target } = read;
  if (!isKind(row, /效益|可持续/) || isSatisfaction(row)) return [];
  if (target.kind !== "number" || !target.measured.percent || target.measured.value.eq(1)) return [];
  return [{ read, percent: target.measured.value.toFixed() }];
}

/** Three or more effect rows, and all that ask for a percentage, ask for the same one below 100 %: a hint. */
export const ONE_PERCENTAGE = formCheck({
  id: "T-30",
  severity: "info",
  title: "效益指标值分别设定",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) => {
    const asked = readRows(form).flatMap(percentOf);
    const [first] = asked;
    if (!first || asked.length < ENOUGH || asked.some(({ percent }) => percent !== first.percent)) return [];
    return [
      {
        facts: asked.map(({ read }) => cellOfRow(form, read.row, "target")),
        reported: quoted(first.read.row.target),
        message: `${asked.length}个效益指标的指标值都是${quoted(first.read.row.target)}，请写明各自的计算口径。`,
      },
    ];
  },
});

const effects = (...targets: readonly string[]): Examples["valid"][number] => [
  {
    id: "project",
    rows: targets.map((target, index) => ({
      level1: "效益指标",
      level2: "社会效益指标",
      level3: `受益${index}率`,
      target,
    })),
  },
];
export const EXAMPLES: Examples = {
  invalid: [effects("≥95%", "≥95%", "≥95%")],
  valid: [effects("≥95%", "≥95%"), effects("≥95%", "≥95%", "≥90%"), effects("100%", "100%", "100%")],
};
