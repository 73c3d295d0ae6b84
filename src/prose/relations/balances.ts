/** Wholes whose parts are known by name, without a word between them: 三公经费 and its three kinds. */
import type { Figure } from "../lexing/figure";
import { roleOf, type Role } from "../heads/roles";
import type { Passage } from "../text/passages";
import { plus } from "../verdict/equations";
import { serious, type Claim } from "./claim";
import { between, isPlain } from "./scene";

interface Balance {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
}

const BALANCES: readonly Balance[] = [
  { whole: /三公[”"]?经费/, parts: [/接待/, /公务用车|公车|车辆|用车/, /出国|出境/] },
];

/** The words of a figure's clause, brackets included. */
function words(passage: Passage, figure: Figure): string {
  let index = figure.start;
  while (index > 0 && figure.start - index < 50 && !/[，。；:]/.test(passage.text.charAt(index - 1)))
    index -= 1;
  return passage.text.slice(index, figure.start);
}

/** Whether a part is of its whole's role, or names none of its own. */
function keepsRole(passage: Passage, part: Figure, role: Role): boolean {
  const own = roleOf(words(passage, part));
  return own === role || own === "plain";
}

const BOUGHT = /购置/;
const RUN = /运行|运维/;

/** The first figure of a kind; where it is only what was bought or only what was run, the other half too. */
function wholeOrHalves(passage: Passage, fits: readonly Figure[]): readonly Figure[] {
  const [first] = fits;
  if (!first) return [];
  const [own, other] = BOUGHT.test(words(passage, first)) ? [BOUGHT, RUN] : [RUN, BOUGHT];
  const half = own.test(words(passage, first)) && !other.test(words(passage, first));
  const rest = half ? fits.find((one) => other.test(words(passage, one))) : undefined;
  return rest ? [first, rest] : [first];
}

function partsOf(passage: Passage, balance: Balance, whole: Figure, role: Role): readonly Figure[] {
  const after = between(passage, whole.end, passage.text.length);
  const next = after.find((one) => balance.whole.test(words(passage, one)) && roleOf(one.lead) === role);
  const until = next?.start ?? passage.text.length;
  const inReach = after.filter(
    (one) => one.end <= until && one.dimension === whole.dimension && one.depth === whole.depth,
  );
  return balance.parts.flatMap((pattern) => {
    const fits = inReach.filter(
      (one) => isPlain(one) && pattern.test(words(passage, one)) && keepsRole(passage, one, role),
    );
    return wholeOrHalves(passage, fits);
  });
}

function claimOf(passage: Passage, balance: Balance, whole: Figure): readonly Claim[] {
  const role = roleOf(words(passage, whole));
  if (role === "earlier" || role === "plain") return [];
  const parts = partsOf(passage, balance, whole, role);
  if (parts.length < balance.parts.length || parts.some((one) => one.hedged) || whole.hedged) return [];
  return [
    {
      kind: "balance",
      passage,
      start: whole.start,
      end: parts[parts.length - 1]?.end ?? whole.end,
      readings: [serious({ kind: "sum", total: whole, terms: parts.map(plus) })],
      explicit: false,
      derived: whole,
      confusions: [],
      soft: false,
      needsSlip: false,
    },
  ];
}

/** Claims of known wholes of a passage. */
export function balanceClaims(passage: Passage): readonly Claim[] {
  return BALANCES.flatMap((balance) =>
    passage.figures
      .filter((one) => one.kind === "amount" && isPlain(one) && balance.whole.test(words(passage, one)))
      .flatMap((whole) => claimOf(passage, balance, whole)),
  );
}
