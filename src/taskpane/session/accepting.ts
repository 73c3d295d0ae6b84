/** Accepts a finding with a reason: kept with the workbook, and written into the form where the person wants it. */
import { acknowledge, isGivenFor, matchAcknowledgements, type Finding, type Report } from "../../assessment";
import type { Acknowledgement, WorkbookState } from "../../workbook/state";
import { JUDGING } from "./parts";
import { ask, changing, keep, look, type Desk } from "./actions";

export interface Acceptance {
  readonly finding: Finding;
  readonly reason: string;
  /** Whether the reason shall stand in the form's own cell too. */
  readonly intoForm: boolean;
}

function withReason(kept: WorkbookState, { finding, reason }: Acceptance, on: string): Acknowledgement[] {
  return [
    ...kept.acknowledgements.filter((one) => !isGivenFor(one, finding)),
    acknowledge(finding, reason, on),
  ];
}

/** Writes the reason into its cell; false where no empty cell takes it. */
async function writeReason(desk: Desk, report: Report, { finding, reason }: Acceptance): Promise<boolean> {
  const { reasonPlan } = await JUDGING.bring();
  const plan = reasonPlan(report, finding, reason);
  if (!plan) return false;
  const applied = await ask(desk, "written", (host) => host.apply(plan, desk.now()));
  const count = applied.outcomes.filter(({ done }) => done).length;
  desk.tell({ kind: "acted", done: { kind: "written", report: applied, count }, view: null });
  return true;
}

/** A finding that its reason on the form has mended needs no reason beside it. */
function inForm(desk: Desk, report: Report, acceptance: Acceptance): Promise<void> {
  return changing(desk, "write", async (current) => {
    await writeReason(current, report, acceptance);
    const after = await look(current, null);
    const kept = current.known.read?.state;
    if (!kept) return;
    const acknowledgements = withReason(kept, acceptance, current.now().slice(0, 10));
    const own = acknowledgements.slice(-1);
    const stands = matchAcknowledgements(after, own).byFinding.size > 0;
    const others = kept.acknowledgements.filter((one) => !isGivenFor(one, acceptance.finding));
    if (!stands && others.length === kept.acknowledgements.length) return;
    await ask(current, "kept", (host) =>
      host.remember({ acknowledgements: stands ? acknowledgements : others }),
    );
    await look(current, null);
  });
}

/** Keeps the reason, and writes it into the form where that was asked for. */
export function accept(
  desk: Desk,
  report: Report,
  kept: WorkbookState,
  acceptance: Acceptance,
): Promise<void> {
  if (acceptance.intoForm) return inForm(desk, report, acceptance);
  const acknowledgements = withReason(kept, acceptance, desk.now().slice(0, 10));
  return keep(desk, "write", kept, { acknowledgements });
}

/** Forgets reasons that speak of nothing any more. */
export function forget(desk: Desk, kept: WorkbookState, gone: readonly Acknowledgement[]): Promise<void> {
  const acknowledgements = kept.acknowledgements.filter((one) => !gone.includes(one));
  return keep(desk, "write", kept, { acknowledgements });
}
