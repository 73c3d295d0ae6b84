/** T-11: no indicator is counted twice. Knows facts only. */
import { bareLabel, likeness, squeeze } from "../../../language/text";
import { formCheck } from "../../check";
import type { FormFacts, IndicatorRow } from "../../facts";
import { cellOfRow, nameOfRow } from "../scores/scored-rows";

/** Found by trying the published forms: above it are repetitions, below it kindred tasks. */
const ALIKE = 0.65;
/** A name shorter than this is contained in others by chance. */
const SHORTEST = 4;

const NUMBERING = /^(?:★|指标\d+[:、.]?)+/;
const NUMERALS = /[\d一二三四五六七八九十]+/g;
const MEASURE =
  /(?:及时|按时|按期|准时|合格|达标|完成|开工|完工|竣工|覆盖|到位|成活|知晓|增长|优良|通过|发放|利用|有效)?(?:率|满意度|程度|及时性|规范性|准确性|数量?|人数|人次|次数|户数|面积|金额|成本|投资|时间|进度|质量)$/;

interface Name {
  readonly bare: string;
  readonly brackets: string;
  readonly measure: string;
}

function readName(row: IndicatorRow): Name {
  const whole = squeeze(row.level3).replace(NUMBERING, "");
  const bare = bareLabel(whole);
  const brackets = (whole.match(/\([^()]*\)?/g) ?? []).join("");
  return { bare, brackets, measure: MEASURE.exec(bare)?.[0] ?? "" };
}

/** Names that tell their difference: another bracket, another number in a series, another thing measured. */
function areToldApart(left: Name, right: Name): boolean {
  if (left.brackets !== "" && right.brackets !== "" && left.brackets !== right.brackets) return true;
  if (left.measure !== right.measure) return true;
  return left.bare !== right.bare && left.bare.replace(NUMERALS, "") === right.bare.replace(NUMERALS, "");
}

const contains = (longer: string, shorter: string): boolean =>
  shorter.length >= SHORTEST && longer.includes(shorter);

/** Whether two names mean one indicator: pairs of characters 0.65 alike, or one name within the other. */
function isSameIndicator(left: Name, right: Name): boolean {
  if (left.bare === "" || right.bare === "" || areToldApart(left, right)) return false;
  if (contains(left.bare, right.bare) || contains(right.bare, left.bare)) return true;
  return likeness(left.bare, right.bare) >= ALIKE;
}

function duplicates(form: FormFacts): readonly (readonly [IndicatorRow, IndicatorRow])[] {
  const rows = form.indicators
    .filter((row) => row.partOf === null)
    .map((row) => ({ row, name: readName(row) }));
  return rows.flatMap((first, index) =>
    rows
      .slice(index + 1)
      .filter((second) => isSameIndicator(first.name, second.name))
      .map((second) => [first.row, second.row] as const),
  );
}

/** Two rows of one form with the same or nearly the same third-level name. */
export const DUPLICATE_INDICATOR = formCheck({
  id: "T-11",
  severity: "warning",
  title: "三级指标不重复设置",
  source: "review",
  on: ["self-evaluation", "project"],
  find: (form) =>
    duplicates(form).map(([first, second]) => {
      const [one, other] = [nameOfRow(first), nameOfRow(second)];
      const names = one === other ? `“${one}”` : `“${one}”与“${other}”`;
      return {
        facts: [cellOfRow(form, second, "level3"), cellOfRow(form, first, "level3")],
        reported: other,
        message: `指标${names}重复设置（第${first.order}、${second.order}个指标），不应重复计分。`,
      };
    }),
});
