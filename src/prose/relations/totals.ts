/** Parts before their total: `A n；B n；…共计 T`. */
import type { Figure } from "../lexing/figure";
import type { Passage } from "../text/passages";
import { plus } from "../verdict/equations";
import { excusing, serious, type Claim } from "./claim";
import { before, isPlain } from "./scene";
import { AND_SO_ON, TOTAL_WORDS } from "./words";

function claimOf(passage: Passage, total: Figure): readonly Claim[] {
  const fits = (one: Figure): boolean =>
    one.dimension === total.dimension && isPlain(one) && one.depth === total.depth;
  const all = before(passage, total.start).filter(fits);
  const parts = all.filter((one) => one.sentence === total.sentence);
  const words = passage.text.slice(parts[parts.length - 1]?.start ?? 0, total.end);
  if (parts.length < 2 || parts.some((one) => one.hedged) || AND_SO_ON.test(words)) return [];
  // A total inside the list or a breakdown before it leaves open which of the figures it adds up.
  const mixed = /其中|分别|:/.test(words) || parts.some((one) => TOTAL_WORDS.test(one.lead));
  const suffixes = all.map((_, index) => all.slice(0, index + 1)).filter((some) => some.length > 1);
  const oneLess = parts.length > 2 ? [parts.slice(0, -1)] : [];
  const readings = [...suffixes, ...oneLess].map((some) =>
    excusing({ kind: "sum", total, terms: some.map(plus) }),
  );
  const last = parts[parts.length - 1];
  return [
    {
      kind: "total",
      passage,
      start: last?.start ?? total.start,
      end: total.end,
      readings: [serious({ kind: "sum", total, terms: parts.map(plus) }), ...readings],
      explicit: !mixed,
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
