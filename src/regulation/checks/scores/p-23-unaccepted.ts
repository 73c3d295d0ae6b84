/** P-23: what was not accepted is not yet done in full number. Knows facts only. */
import { bareLabel, squeeze } from "../../../language/text";
import { formCheck } from "../check";
import type { Examples } from "../examples";
import { numberOf, textOf, type FormFacts, type IndicatorRow } from "../../facts";
import { cellOfRow, isFullMark, markedGroups, nameOfRow } from "./scored-rows";

const UNACCEPTED =
  /^(?:尚未|还未|未|暂未|没有)(?:组织|进行|完成|通过|开展)*验收|^(?:未通过|正在|等待|待)验收|^未竣工/;
const ACCEPTANCE = /(?:竣工|工程|项目|质量)*(?:一次性?)?验收(?:合格|通过|优良)*率?$/;
const COUNT =
  /(?:新建|改建|建设|建成|修建|完成|购置|安装|新增)|(?:数量|个数|座数|台数|套数|面积|里程|长度|数)$/g;
const SHORTEST = 2;

/** The thing that was to be accepted: `瞭望塔验收合格率` → `瞭望塔`; `""` where the name has none. */
const objectOf = (row: IndicatorRow): string => bareLabel(squeeze(row.level3)).replace(ACCEPTANCE, "");

function isUnaccepted(row: IndicatorRow): boolean {
  if (!/验收/.test(row.level3) || !/质量/.test(squeeze(row.level2))) return false;
  const number = numberOf(row.actual);
  const text = squeeze(textOf(row.actual));
  return UNACCEPTED.test(text) || number?.eq(0) === true || /^0(?:\.0+)?%$/.test(text);
}

/** Quantity rows of the same object at full marks. */
function fullOf(form: FormFacts, object: string): readonly IndicatorRow[] {
  if (object.length < SHORTEST) return [];
  return markedGroups(form)
    .filter((group) => isFullMark(group) && /数量/.test(squeeze(group.row.level2)))
    .map(({ row }) => row)
    .filter((row) => {
      const counted = bareLabel(squeeze(row.level3)).replace(COUNT, "");
      return counted.length >= SHORTEST && (object.includes(counted) || counted.includes(object));
    });
}

/** A thing that was not accepted by its quality row, with its number at full marks. */
export const UNACCEPTED_FULL = formCheck({
  id: "P-23",
  severity: "warning",
  title: "未验收的产出不按完成计满分",
  source: "review",
  rank: ["rule-score", 11],
  on: ["self-evaluation", "project"],
  find: (form) =>
    form.indicators.filter(isUnaccepted).flatMap((row) =>
      fullOf(form, objectOf(row)).map((full) => ({
        facts: [cellOfRow(form, full, "score"), cellOfRow(form, row, "actual")],
        reported: nameOfRow(full),
        message: `“${nameOfRow(full)}”得满分，但“${nameOfRow(row)}”未通过验收，请核对完成数量。`,
      })),
    ),
});

const built = (level3: string, actual: string): Examples["valid"][number] => [
  {
    id: "project",
    rows: [
      {
        level1: "产出指标",
        level2: "数量指标",
        level3: "新建瞭望塔数量",
        target: "≥2座",
        actual: "2座",
        weight: 10,
        score: 10,
      },
      { level1: "产出指标", level2: "质量指标", level3, target: "100%", actual, weight: 10, score: 0 },
    ],
  },
];
export const EXAMPLES: Examples = {
  invalid: [built("瞭望塔验收合格率", "尚未验收"), built("瞭望塔验收合格率", "0%")],
  valid: [built("瞭望塔验收合格率", "100%"), built("隔离带验收合格率", "尚未验收")],
};
