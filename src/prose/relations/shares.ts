/** Shares: `A n，占P%` of the whole that governs the list, `占[item]的P%` of one that is named. */
import type { Figure } from "../lexing/figure";
import { itemOf } from "../heads/roles";
import type { Passage } from "../text/passages";
import { plus, type Equation } from "../verdict/equations";
import { decimal } from "../../language/numbers";
import { excusing, serious, type Claim } from "./claim";
import { before, between, clauseBefore, earlier, inSentence, isPlain, type Scene } from "./scene";

const SHARE =
  /^(.*)占(?:比|了|到)?(.{0,20}?)(?:的)?(?:比重|比例|百分比|比率|份额)?(?:的)?(?:为|达到?|约|近|是)?:?$/;
const NO_SHIFT = decimal(0);

const share = (rate: Figure, part: Figure, whole: readonly Figure[]): Equation => ({
  kind: "quotient",
  rate,
  shift: NO_SHIFT,
  numerator: [plus(part)],
  denominator: whole.map(plus),
});

/** The figure that is the part: the nearest before, with no other rate between. */
function partOf(passage: Passage, rate: Figure, words: string): Figure | null {
  const [near] = before(passage, rate.start);
  if (!near || near.sentence !== rate.sentence || !isPlain(near) || near.hedged) return null;
  const own = itemOf(words);
  return own === "" || itemOf(near.lead).includes(own) || own.includes(itemOf(near.lead) || "\n")
    ? near
    : null;
}

interface Wholes {
  readonly governing: Figure | null;
  readonly others: readonly Figure[];
  /** Whether a word says that it is the whole. */
  readonly said: boolean;
}

function wholesOf(scene: Scene, rate: Figure, part: Figure, name: string): Wholes {
  const passage = scene[rate.passage];
  if (!passage) return { governing: null, others: [], said: false };
  const fits = (one: Figure): boolean => one.dimension === part.dimension && isPlain(one) && one !== part;
  const here = inSentence(passage, rate).filter(fits);
  const back = [...before(passage, rate.start), ...earlier(scene, passage)].filter(fits);
  const others = [...here, ...back];
  const named = name === "" ? [] : back.filter((one) => itemOf(one.lead).includes(itemOf(name) || "\n"));
  if (name !== "" && !/^(?:总|全部|其|上述)/.test(name))
    return { governing: named[0] ?? null, others, said: true };
  const first = here.find((one) => one.end <= part.start && one.depth <= part.depth);
  const words = first ? passage.text.slice(first.end, part.start) : "";
  return {
    governing: named[0] ?? first ?? back[0] ?? null,
    others,
    said: /^[，:(]?(?:其中|分别|包括|由)|^[:(]/.test(words),
  };
}

/** Whether a figure is itself given as a share, so that the whole of all of them is not printed. */
function isShared(passage: Passage, figure: Figure): boolean {
  const [next] = between(passage, figure.end, figure.end + 20);
  return next?.kind === "rate" && figure.passage === passage.index && /占/.test(next.lead);
}

/** Whether a figure can be the whole of a part: not smaller unless it was named, and no share itself. */
function canGovern(
  passage: Passage,
  whole: Figure,
  part: Figure,
  { said, named }: Wholes & { readonly named: boolean },
): boolean {
  if (whole.hedged || (!named && whole.value.lt(part.value))) return false;
  return said || !isShared(passage, whole);
}

function claimOf(scene: Scene, passage: Passage, rate: Figure): readonly Claim[] {
  const match = SHARE.exec(clauseBefore(passage, rate.start));
  const [, words = "", name = ""] = match ?? [];
  if (!match || /\d/.test(name) || rate.hedged) return [];
  const part = partOf(passage, rate, words.replace(/[\d.,]+[万亿]?[一-龥]?$/, "").replace(/^.*[\d元]/, ""));
  if (!part) return [];
  const wholes = wholesOf(scene, rate, part, name);
  const { governing } = wholes;
  if (!governing || !canGovern(passage, governing, part, { ...wholes, named: name !== "" })) return [];
  return [shareClaim(passage, rate, part, governing, { ...wholes, named: name !== "" })];
}

/** The other figures of the sentence that stand beside a part. */
const siblingsOf = (passage: Passage, rate: Figure, part: Figure, whole: Figure): readonly Figure[] =>
  inSentence(passage, rate).filter(
    (one) => one.dimension === part.dimension && isPlain(one) && one.depth === part.depth && one !== whole,
  );

function shareClaim(
  passage: Passage,
  rate: Figure,
  part: Figure,
  governing: Figure,
  { others, said, named }: Wholes & { readonly named: boolean },
): Claim {
  const siblings = siblingsOf(passage, rate, part, governing);
  const readings = others.filter((one) => one !== governing).map((one) => excusing(share(rate, part, [one])));
  const near = governing.passage === passage.index && governing.sentence === rate.sentence;
  return {
    kind: "share",
    passage,
    start: part.start,
    end: rate.end,
    readings: [
      serious(share(rate, part, [governing])),
      ...readings,
      ...(siblings.length > 1 ? [excusing(share(rate, part, siblings))] : []),
      excusing(share(rate, part, [governing, ...siblings])),
    ],
    explicit: said && near,
    derived: rate,
    confusions: [],
    soft: false,
    needsSlip: !near || (named && !said),
  };
}

/** Claims of shares of a passage. */
export function shareClaims(scene: Scene, passage: Passage): readonly Claim[] {
  return passage.figures
    .filter((one) => one.kind === "rate")
    .flatMap((rate) => claimOf(scene, passage, rate));
}
