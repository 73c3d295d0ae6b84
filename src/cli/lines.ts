/** What is said of a file, gathered until its turn comes. */
import type { PrintLine } from "./print-line";

export class Lines {
  readonly said: string[] = [];

  /** @param silent says nothing at all, for who reads JSON. */
  constructor(private readonly silent: boolean) {}

  readonly say: PrintLine = (text) => {
    if (!this.silent) this.said.push(text);
  };
}
