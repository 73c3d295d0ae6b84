/** How far a batch is: counted file by file, told now and then with its rate and the time left. */
import { BATCH_WORDS } from "../words/overview";
import type { PrintLine } from "./print-line";

/** Milliseconds between two lines. */
const PAUSE = 3000;

export class BatchProgress {
  done = 0;
  reused = 0;
  private readonly begun = Date.now();
  private told = this.begun;

  constructor(
    private readonly all: number,
    private readonly say: PrintLine,
  ) {}

  count(isReused: boolean): void {
    this.done += 1;
    if (isReused) this.reused += 1;
    const now = Date.now();
    if (now - this.told < PAUSE) return;
    this.told = now;
    const rate = (this.done / (now - this.begun)) * 1000;
    const left = BATCH_WORDS.left(Math.ceil((this.all - this.done) / rate));
    this.say(BATCH_WORDS.progress(this.done, this.all, rate.toFixed(1), left));
  }
}
