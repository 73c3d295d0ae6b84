/** Lets faults strike: trips that never return, batches that are refused as a whole, answers that are too large. */
import { standingFault, type Faults } from "../faults";
import type { Profile } from "../profiles";
import { HostError } from "./host-error";
import { errorAnswer, isRelease, isWriting } from "./run-batch";
import type { Answer, Batch } from "./wire";

/** What faults strike at. */
interface Struck {
  readonly faults: Faults;
  readonly profile: Profile;
}

/** How long something is on the wire. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** A trip that never returns, once. */
export function never(faults: Faults): Promise<Answer> {
  faults.hang = "none";
  return new Promise<Answer>(() => undefined);
}

/** Lets what was arranged for this trip happen, and moves later arrangements one trip nearer. */
export function strike(faults: Faults): void {
  const { beforeTrip } = faults;
  if (!beforeTrip) return;
  faults.beforeTrip = beforeTrip.trip > 0 ? { ...beforeTrip, trip: beforeTrip.trip - 1 } : null;
  if (beforeTrip.trip === 0) beforeTrip.happen();
}

/** The failure arranged for this trip, if any. */
export function takeFailure(faults: Faults): Faults["failAt"] {
  const { failAt } = faults;
  if (!failAt) return null;
  faults.failAt = failAt.trip > 0 ? { ...failAt, trip: failAt.trip - 1 } : null;
  return failAt.trip === 0 ? failAt : null;
}

/** Why a batch is refused as a whole, nothing of it done. */
export function refusal({ faults, profile }: Struck, batch: Batch): Answer | null {
  const refuse = (code: string): Answer => ({
    Results: [],
    Error: errorAnswer(new HostError(code), 0, profile.chineseMessages),
  });
  if (isRelease(batch)) return null;
  const standing = standingFault(faults, isWriting(batch));
  if (standing) return refuse(standing);
  if (faults.generalExceptionOnce) {
    faults.generalExceptionOnce = false;
    return refuse("GeneralException");
  }
  const isTooLarge = profile.payloadLimit !== null && bytesOf(batch) > profile.payloadLimit;
  return isTooLarge ? refuse("RequestPayloadSizeLimitExceeded") : null;
}

/** The error that takes the place of an answer over the limit; everything was done all the same. */
export function tooLarge({ profile }: Struck, answer: Answer): Answer | null {
  if (profile.payloadLimit === null || bytesOf(answer) <= profile.payloadLimit) return null;
  const error = new HostError("ResponsePayloadSizeLimitExceeded");
  return { Results: [], Error: errorAnswer(error, 0, profile.chineseMessages) };
}
