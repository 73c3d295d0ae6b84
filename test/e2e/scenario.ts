/** One thing that must hold in a real browser over the built pages. */
import type { Browser } from "playwright-core";

export interface Scenario {
  readonly name: string;
  readonly run: (browser: Browser, url: string) => Promise<void>;
  /** Whether it measures time, and so wants the machine for itself. */
  readonly alone?: boolean;
}
