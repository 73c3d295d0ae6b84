/** Parts before their total: `A n；B n；…共计 T`. */
import type { Figure } from "../lexing/figure";
import type { Passage } from "../text/passages";
import { plus } from "../verdict/equations";
import { excusing, serious, type Claim, type ReadingOfClaim } from "./claim";
import { before, between, hasNoUnit, isPlain } from "./scene";
import { AND_SO_ON, TOTAL_WORDS } from "./words";

/** A sentence that only adds up the one before it. */
const CLOSES = /^(?:以上|上述|各项|[两三四五六七八九十]项)*(?:共计|合计|总计)(?:为|:)?$/;

interface Addends {
  /** The nearest first. */
  readonly parts: readonly Figure[];
  /** All figures before the total that it could add up, the nearest first. */
  readonly all: readonly Figure[];
  /** Whether the total stands in a sentence of its own. */
  readonly closes: boolean;
}

/** What a total adds up: the figures of its sentence, or of the one before where it only closes that. */
function addendsOf(passage: Passage, total: Figure): Addends {
  const fits = (one: Figure): boolean =>
    one.dimension === total.dimension && isPlain(one) && one.depth === total.depth;
  const all = before(passage, total.start).filter(fits);
  const own = all.filter((one) => one.sentence === total.sentence);
  const closes = own.length === 0 && CLOSES.test(total.lead);
  return { parts: closes ? all.filter((one) => one.sentence === total.sentence - 1) : own, all, closes };
}

/** Other figures that the total may add up: more of those before it, or all but the first. */
function otherReadings(total: Figure, { parts, all }: Addends): readonly ReadingOfClaim[] {
  const suffixes = all.map((_, index) => all.slice(0, index + 1)).filter((some) => some.length > 1);
  const oneLess = parts.length > 2 ? [parts.slice(0, -1)] : [];
  return [...suffixes, ...oneLess].map((some) => excusing({ kind: "sum", total, terms: some.map(plus) }));
}

/** Whether one of the addends is hedged, a number between has no unit, or the list goes on. */
function isUnsure(passage: Passage, total: Figure, parts: readonly Figure[], words: string): boolean {
  const from = passage.sentences[parts[parts.length - 1]?.sentence ?? 0]?.start ?? 0;
  return (
    parts.some((one) => one.hedged) ||
    between(passage, from, total.start).some(hasNoUnit) ||
    AND_SO_ON.test(words)
  );
}

function claimOf(passage: Passage, total: Figure): readonly Claim[] {
  const addends = addendsOf(passage, total);
  const { parts, closes } = addends;
  const start = parts[parts.length - 1]?.start ?? total.start;
  const words = passage.text.slice(start, total.end);
  if (parts.length < 2 || isUnsure(passage, total, parts, words)) return [];
  // A total inside the list or a breakdown before it leaves open which of the figures it adds up.
  const mixed = /其中|分别|:/.test(words) || parts.some((one) => TOTAL_WORDS.test(one.lead));
  return [
    {
      kind: "total",
      passage,
      start,
      end: total.end,
      readings: [serious({ kind: "sum", total, terms: parts.map(plus) }), ...otherReadings(total, addends)],
      explicit: !mixed && !closes,
      derived: total,
      confusions: [],
      soft: false,
      needsSlip: mixed || !/共计|合计|总计|合共|加总/.test(total.lead),
    },
  ];
}

/** Claims of totals behind their parts. */
export function totalClaims(passage: Passage): readonly Claim[] {
  return passage.figures
    .filter((one) => isPlain(one) && !one.hedged && TOTAL_WORDS.test(one.lead))
    .flatMap((total) => claimOf(passage, total));
}
