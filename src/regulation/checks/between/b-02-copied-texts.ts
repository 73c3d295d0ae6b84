/** B-02: each unit writes its own self-evaluation. One finding for all texts that the same units share. */
import { ONE, decimal, ratio, showPercent, type Quantity } from "../../../language/numbers";
import { oneLine } from "../../../language/text";
import type { CheckAcross, FilingAmong, FoundAcross } from "../between-filings";
import { copiedTexts, type CopiedText } from "./copied-texts";

const MOST_UNITS = 4;
const MOST_FIELDS = 3;

/** The likeness of texts as a rate: twice what they share by all they have. */
function shareOf({ lowest }: CopiedText): Quantity {
  return lowest ? (ratio(decimal(2 * lowest.shared), decimal(lowest.total)) ?? ONE) : ONE;
}

/** What one of the units calls the text: the label of the cell in the first filing. */
function fieldOf(copied: CopiedText): string {
  const [first] = copied.texts;
  return `${first?.label ?? ""}相同${showPercent(shareOf(copied))}`;
}

function named(filings: readonly number[], among: readonly FilingAmong[]): string {
  const names = [...new Set(filings.map((filing) => `“${oneLine(among[filing]?.name ?? "")}”`))];
  return names.length > MOST_UNITS
    ? `${names.slice(0, MOST_UNITS).join("、")}等${names.length}个单位`
    : `${names.slice(0, -1).join("、")}与${names.at(-1) ?? ""}`;
}

const filingsOf = ({ texts }: CopiedText): readonly number[] =>
  [...new Set(texts.map(({ filing }) => filing))].sort((one, other) => one - other);

function finding(copied: readonly CopiedText[], among: readonly FilingAmong[]): FoundAcross {
  const [first] = copied;
  const filings = first ? filingsOf(first) : [];
  const fields = [...new Set(copied.map(fieldOf))];
  const more = fields.length > MOST_FIELDS ? `等${fields.length}处` : "";
  const shown = `${fields.slice(0, MOST_FIELDS).join("、")}${more}`;
  const texts = copied.flatMap((one) => one.texts);
  return {
    places: filings.map((filing) => ({
      filing,
      facts: texts.filter((text) => text.filing === filing).map(({ fact }) => fact),
    })),
    reported: shown,
    message: `${named(filings, among)}自评内容高度雷同：${shown}，疑似套用，请核实。`,
  };
}

export const COPIED_TEXTS: CheckAcross = {
  id: "B-02",
  severity: "warning",
  title: "各单位自评内容不雷同",
  source: "review",
  rank: ["repeated", 3],
  find: (among) => {
    const byUnits = new Map<string, CopiedText[]>();
    for (const copied of copiedTexts(among)) {
      const key = filingsOf(copied).join(" ");
      byUnits.set(key, [...(byUnits.get(key) ?? []), copied]);
    }
    return [...byUnits.values()].map((copied) => finding(copied, among));
  },
};
