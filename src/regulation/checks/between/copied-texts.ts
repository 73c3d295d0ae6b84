/** Long texts that several units wrote alike, gathered by the units that share them. Knows texts, no sentence. */
import { findCopies, lettersOf } from "../../../language/copies";
import type { Likeness } from "../../../language/likeness";
import { UnitNames } from "../../../language/unit-name";
import type { FilingAmong } from "../between-filings";
import { textOf, type FormFacts, type FormId } from "../../facts";
import { writtenTexts } from "../written-texts";

/** Two texts of which nine tenths are equal. */
const ALIKE = 90;
/** Shorter texts are equal by chance or by custom: a target, a line of policy. A paragraph is not. */
const SHORTEST = 80;
/** Wording that more than half of so many units use was given to them, and none took it from another. */
const FEWEST_FOR_COMMON = 6;

const FORMS: readonly FormId[] = ["basic-data", "self-evaluation", "project", "scorecard"];

interface LongText {
  readonly filing: number;
  readonly fact: string;
  readonly label: string;
  readonly letters: string;
}

/** Texts that are copies of each other; each is alike to at least one of the others. */
export interface CopiedText {
  readonly texts: readonly LongText[];
  /** The lowest likeness by which they were put together; null where all are equal letter by letter. */
  readonly lowest: Likeness | null;
}

/** What the form prints itself: notes, and how a row is defined and scored. */
function printedOn(form: FormFacts): string {
  const rows = form.indicators.flatMap((row) => [textOf(row.definition), textOf(row.standard)]);
  return [...form.notes.map((note) => note.text), ...rows].map(lettersOf).join("\n");
}

function longTexts({ filing: { forms } }: FilingAmong, filing: number): readonly LongText[] {
  return forms
    .filter(({ id }) => FORMS.includes(id))
    .flatMap((form) => {
      const printed = printedOn(form);
      return writtenTexts(form)
        .map(({ fact, label, text }) => ({ filing, fact, label, letters: lettersOf(text) }))
        .filter(({ letters }) => letters.length >= SHORTEST && !printed.includes(letters));
    });
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
function unitsAmong(texts: readonly LongText[], filings: readonly FilingAmong[]): number {
  const units = new UnitNames();
  for (const filing of new Set(texts.map((text) => text.filing))) units.add(filings[filing]?.name ?? "");
  return units.size;
}

/** Every text of at least eighty letters that two or more units have at least nine tenths alike. */
export function copiedTexts(filings: readonly FilingAmong[]): readonly CopiedText[] {
  const byLetters = new Map<string, LongText[]>();
  for (const text of filings.flatMap(longTexts)) {
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
