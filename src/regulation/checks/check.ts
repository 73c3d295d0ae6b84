/** How a check is written: one file a check, data around one function. */
import type { CheckId } from "./ids";
import type { ReturnReason } from "./return-reasons";
import type { FilingFacts, FormFacts, FormId, OpenContent } from "../facts";
import type { Fix, FormOutcome, Severity, Violation } from "../outcome";
import type { Pack } from "../packs/pack";
import type { Policies } from "../packs/policy";
import type { SourceId } from "../sources";

/** Everything a check may look at. */
export interface CheckContext {
  readonly filing: FilingFacts;
  readonly pack: Pack;
  readonly policies: Policies;
  /** Rates, scores, total and grade of a form. */
  outcomeOf(form: FormFacts): FormOutcome;
}

/** A violation as a check reports it; id and severity are the check's unless given. */
export type Found = Pick<Violation, "facts" | "message"> &
  Partial<Pick<Violation, "reported" | "expected" | "fixes" | "severity" | "source" | "previousFacts">>;

/** A reason to return a form, and a place among the checks of that reason, from 1. */
export type Rank = readonly [ReturnReason, number];

interface Description {
  /** `R-02`, as in the catalogue. */
  readonly id: CheckId;
  readonly severity: Severity;
  /** What must hold, in a few official words: `在职人员控制率＝在职人数÷编制数`. */
  readonly title: string;
  readonly source: SourceId;
  /** What a reviewer returns a form for, and the place among the checks of that reason; none where nobody does. */
  readonly rank?: Rank;
  /** Whether its finding says that two figures are not the ones they should be; the others only call a figure odd. */
  readonly exact?: true;
  /** Whether its finding says that a figure is not what was meant: nothing that rests on it is certain. */
  readonly doubts?: true;
  /** What its finding says is missing; it is silent where that may stand under a head that nobody knows. */
  readonly missing?: OpenContent;
  /** Checks whose finding explains this one away when both speak of a common fact. */
  readonly consequenceOf?: readonly CheckId[];
}

/** What a check over the findings of the others may look at. */
export interface Review {
  readonly context: CheckContext;
  /** Everything that was found. */
  readonly all: readonly Violation[];
  /** What was found and is explained by no other finding. */
  readonly open: readonly Violation[];
  /** Whether a check is about an exact relation between figures. */
  readonly isExact: (check: CheckId) => boolean;
  /** Whether a check is about the score that a person gave a row. */
  readonly judgesScore: (check: CheckId) => boolean;
  /** What would be found if a form read as given; asked of all checks, or of those named only. */
  readonly findAgain: (form: FormFacts, only?: ReadonlySet<CheckId>) => readonly Violation[];
}

/** A cause, new or among what was found, and the findings that it explains. */
export interface Reviewed {
  readonly cause: Violation;
  readonly explains: readonly Violation[];
  /** Whether a certain fix of an explained finding is still certain. */
  readonly keeps: (fix: Fix) => boolean;
  /** Whether an explained finding holds whichever figure is the wrong one; the others are only a hint then. */
  readonly stands?: (violation: Violation) => boolean;
}

export interface Check extends Description {
  readonly find: (context: CheckContext) => readonly Violation[];
  /** Of a check over the findings of the others; asked when all others have spoken. */
  readonly review?: (review: Review) => readonly Reviewed[];
}

function complete(description: Description, found: readonly Found[]): readonly Violation[] {
  return found.map((one) => ({
    reported: null,
    expected: null,
    fixes: [],
    severity: description.severity,
    ...one,
    check: description.id,
  }));
}

/** A check over the whole filing, e.g. between forms. */
export function filingCheck(
  description: Description & { readonly find: (context: CheckContext) => readonly Found[] },
): Check {
  return { ...description, find: (context) => complete(description, description.find(context)) };
}

const mayStandOpen = ({ missing }: Description, { open }: FormFacts): boolean =>
  missing !== undefined && open?.includes(missing) === true;

/** A check over each form of the given kinds. */
export function formCheck(
  description: Description & {
    readonly on: readonly FormId[];
    readonly find: (form: FormFacts, context: CheckContext) => readonly Found[];
  },
): Check {
  const find = (context: CheckContext): readonly Violation[] =>
    context.filing.forms
      .filter((form) => description.on.includes(form.id) && !mayStandOpen(description, form))
      .flatMap((form) => complete(description, description.find(form, context)));
  return { ...description, find };
}

/** A check whose trigger is a trouble of the sheet that the recogniser noted; only the sentence is made here. */
export function readingCheck(
  description: Description & {
    readonly say: (
      words: Readonly<Record<string, string>>,
      form: FormFacts,
      at: { readonly facts: readonly string[]; readonly context: CheckContext },
    ) => Omit<Found, "facts">;
  },
): Check {
  const find = (context: CheckContext): readonly Violation[] =>
    context.filing.forms.flatMap((form) =>
      form.issues
        .filter((issue) => issue.check === description.id)
        .flatMap((issue) =>
          complete(description, [
            { facts: issue.at, ...description.say(issue.words, form, { facts: issue.at, context }) },
          ]),
        ),
    );
  return { ...description, find };
}

/** A check over the findings of the others: by itself it finds nothing on a form. */
export function reviewCheck(
  description: Description & { readonly review: (review: Review) => readonly Reviewed[] },
): Check {
  return { ...description, find: () => [] };
}
