/** Long texts that several units wrote alike, gathered by the units that share them. Knows texts, no sentence. */
import { findCopies } from "../../../language/copies";
import type { Likeness } from "../../../language/likeness";
import { UnitNames } from "../../../language/unit-name";
import type { FilingAmong, LongText } from "../between-filings";

/** Two texts of which nine tenths are equal. */
const ALIKE = 90;
/** Wording that more than half of so many units use was given to them, and none took it from another. */
const FEWEST_FOR_COMMON = 6;

/** A long text with the filing it stands in. */
interface FiledText extends LongText {
  readonly filing: number;
}

/** Texts that are copies of each other; each is alike to at least one of the others. */
export interface CopiedText {
  readonly texts: readonly FiledText[];
  /** The lowest likeness by which they were put together; null where all are equal letter by letter. */
  readonly lowest: Likeness | null;
}

interface Group {
  readonly members: readonly number[];
  readonly lowest: Likeness | null;
}

const share = ({ shared, total }: Likeness): number => shared / total;

function lower(left: Likeness | null, right: Likeness | null): Likeness | null {
  if (!left || !right) return left ?? right;
  return share(right) < share(left) ? right : left;
}

/** Different texts joined by their likeness, each group with all its members. */
function groupsOf(letters: readonly string[]): readonly Group[] {
  const groups = letters.map((_, index): { members: number[]; lowest: Likeness | null } => ({
    members: [index],
    lowest: null,
  }));
  const groupOf = letters.map((_, index) => index);
  for (const { left, right, likeness } of findCopies(letters, ALIKE)) {
    const [first, second] = [groupOf[left] ?? left, groupOf[right] ?? right];
    const [one, other] = [groups[first], groups[second]];
    if (!one || !other) continue;
    one.lowest = lower(lower(one.lowest, other.lowest), likeness);
    if (one === other) continue;
    for (const member of other.members) {
      groupOf[member] = first;
      one.members.push(member);
    }
    other.members = [];
  }
  return groups.filter(({ members }) => members.length > 0);
}

/** How many units are among texts: names that are within each other are one unit. */
function unitsAmong(texts: readonly FiledText[], filings: readonly FilingAmong[]): number {
  const units = new UnitNames();
  for (const filing of new Set(texts.map((text) => text.filing))) units.add(filings[filing]?.name ?? "");
  return units.size;
}

/** Every text of at least eighty letters that two or more units have at least nine tenths alike. */
export function copiedTexts(filings: readonly FilingAmong[]): readonly CopiedText[] {
  const byLetters = new Map<string, FiledText[]>();
  for (const text of filings.flatMap(({ texts }, filing) => texts.map((text) => ({ ...text, filing })))) {
    const same = byLetters.get(text.letters);
    if (same) same.push(text);
    else byLetters.set(text.letters, [text]);
  }
  const different = [...byLetters.values()];
  const units = unitsAmong([...byLetters.values()].flat(), filings);
  return groupsOf([...byLetters.keys()])
    .map(({ members, lowest }) => ({ texts: members.flatMap((member) => different[member] ?? []), lowest }))
    .filter(({ texts }) => {
      const sharing = unitsAmong(texts, filings);
      return sharing > 1 && !(units >= FEWEST_FOR_COMMON && sharing * 2 > units);
    });
}
