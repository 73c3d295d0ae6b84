/** Changes that are broken down: `比上年减少T。其中：A减少n，B增加m`, each with its direction. */
import type { Figure } from "../lexing/figure";
import { directionOf } from "../heads/roles";
import type { Passage } from "../text/passages";
import { minus, plus } from "../verdict/equations";
import { serious, type Claim } from "./claim";
import { markersOf, type Marker } from "./markers";
import { before, between, isQuantity } from "./scene";
import { AND_SO_ON, NOT_ALL } from "./words";

/** How far behind its whole a list of changes begins. */
const NEAR = 40;

/** The change that a list breaks down: the last figure before it that is no rate. */
function wholeOf({ passage, start }: Marker): Figure | null {
  const whole = before(passage, start).find((one) => one.kind !== "rate");
  const fits = whole && directionOf(whole) !== null && !whole.hedged && start - whole.end < NEAR;
  return fits ? whole : null;
}

/** The changes of a list; none where one of its figures is anything else. */
function changesIn({ passage, end, reach, depth }: Marker, whole: Figure): readonly Figure[] {
  const figures = between(passage, end, reach).filter((one) => one.depth === depth && one.kind !== "rate");
  const clean = figures.every(
    (one) =>
      !isQuantity(one) && one.dimension === whole.dimension && !one.hedged && directionOf(one) !== null,
  );
  return clean ? figures : [];
}

function claimOf(marker: Marker): readonly Claim[] {
  const { passage, start, reach } = marker;
  const whole = wholeOf(marker);
  const changes = whole ? changesIn(marker, whole) : [];
  const last = changes[changes.length - 1];
  const words = passage.text.slice(Math.max(0, start - 4), reach);
  if (!whole || !last || changes.length < 2 || NOT_ALL.test(words) || AND_SO_ON.test(words)) return [];
  const direction = directionOf(whole);
  const terms = changes.map((one) => (directionOf(one) === direction ? plus(one) : minus(one)));
  return [
    {
      kind: "parts",
      passage,
      start: whole.start,
      end: last.end,
      readings: [serious({ kind: "sum", total: whole, terms })],
      explicit: whole.sentence === last.sentence,
      derived: whole,
      confusions: [],
      soft: !marker.exhaustive,
      needsSlip: false,
    },
  ];
}

/** Claims of changes that are broken down. */
export const signedClaims = (passage: Passage): readonly Claim[] => markersOf(passage).flatMap(claimOf);
