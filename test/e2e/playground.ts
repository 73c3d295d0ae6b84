/** Hands on the playground: the pane in its frame, the cells beside it, and the emulated Excel behind both. */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import type { Faults } from "../../emulator/faults";
import type { EmulatedFile } from "../../emulator/file";
import type { ProfileName } from "../../emulator/profiles";
import { everyLook } from "./looks";

/** How many pieces of work were begun in Excel, and how many of them ended. */
export interface Runs {
  begun: number;
  ended: number;
}

declare global {
  interface Window {
    jxzpEmulator: EmulatedFile;
    excelRuns: Runs;
  }
}

/** Counts `Excel.run` from the first one on: put into the page before anything of ours. */
function countRuns(): void {
  let lent: EmulatedFile | undefined;
  Object.defineProperty(window, "jxzpEmulator", {
    get: () => lent,
    set: (excel: EmulatedFile) => {
      const run = excel.Excel.run.bind(excel.Excel) as (...given: unknown[]) => Promise<unknown>;
      const runs: Runs = { begun: 0, ended: 0 };
      const counted = async (...given: unknown[]): Promise<unknown> => {
        runs.begun += 1;
        try {
          return await run(...given);
        } finally {
          runs.ended += 1;
        }
      };
      lent = { ...excel, Excel: { ...excel.Excel, run: counted as typeof excel.Excel.run } };
      window.excelRuns = runs;
    },
  });
}

/** A call of Excel's library that shall fail: `Values`, `Hyperlink`, `Add` … */
export interface FailingCall {
  readonly call: string;
  readonly nth: number;
  readonly code: string;
  readonly times?: number;
}

/** Milliseconds within which a state must come. */
const PATIENCE = 15_000;

export class Playground {
  /** Whether the pane follows the system's theme, in an Excel that tells none. */
  private isPlain = false;

  private constructor(
    readonly page: Page,
    readonly troubles: string[],
  ) {}

  static async open(
    browser: Browser,
    url: string,
    profile: ProfileName = "ltsc2021",
    options: BrowserContextOptions = {},
  ): Promise<Playground> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 760 }, ...options });
    // tsx names the functions that are sent into the page, with a helper that the page does not have.
    await context.addInitScript("globalThis.__name = (one) => one");
    await context.addInitScript(countRuns);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !/^(blob|data):/.test(asked)) troubles.push(`request to ${asked}`);
    });
    page.setDefaultTimeout(PATIENCE);
    const opened = new Playground(page, troubles);
    await page.goto(`${url}/playground.html`);
    await opened.button("开始校验").waitFor();
    if (profile !== "ltsc2021") await opened.anew(() => page.selectOption("#profile", profile));
    return opened;
  }

  get pane(): ReturnType<Page["frameLocator"]> {
    return this.page.frameLocator("#pane");
  }

  get frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("taskpane.html"));
    assert(frame, "the pane has no frame");
    return frame;
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  async heading(text: string | RegExp): Promise<void> {
    await this.pane.getByRole("heading", { level: 1 }).filter({ hasText: text }).waitFor();
  }

  async says(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  /** Holds that something is seen without scrolling. */
  async inSight(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    const cut = await wanted.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.max(0, -top, bottom - document.documentElement.clientHeight);
    });
    assert(cut < 1, `${await wanted.innerText()} is ${cut} px out of sight`);
  }

  /** Waits until nothing is being done: what is busy keeps its buttons off. */
  async idle(name: string | RegExp): Promise<void> {
    await this.button(name).and(this.pane.locator(":enabled")).first().waitFor();
  }

  async fault(faults: Partial<Faults>): Promise<void> {
    await this.page.evaluate((given) => Object.assign(window.jxzpEmulator.faults, given), faults);
  }

  /** Lets a trip, 0 being the next, be lost on its way out or back. */
  async lose(trip: number, hang: Faults["hang"]): Promise<void> {
    await this.page.evaluate(
      ([at, how]) => {
        const { faults } = window.jxzpEmulator;
        faults.beforeTrip = { trip: at, happen: () => void (faults.hang = how) };
      },
      [trip, hang] as const,
    );
  }

  /** Lets the nth call of a name in one batch fail with a code, in as many batches as are given. */
  async failCall({ call, nth, code, times = 1 }: FailingCall): Promise<void> {
    await this.page.evaluate(
      ([name, which, failure, often]) => {
        const { engine, faults } = window.jxzpEmulator;
        const send = engine.send.bind(engine);
        let left = often;
        engine.send = (batch, flags) => {
          const named = batch.Actions.flatMap((action, index) =>
            (action.Name || batch.ObjectPaths[action.ObjectPathId]?.Name) === name ? [index] : [],
          );
          const action = named[which - 1];
          if (action !== undefined && left > 0) {
            left -= 1;
            faults.failAt = { trip: 0, action, code: failure };
          }
          return send(batch, flags);
        };
      },
      [call, nth, code, times] as const,
    );
  }

  /** What a cell shows. */
  cell(sheet: string, at: string): Promise<string> {
    return this.page.evaluate(([name, cell]) => window.jxzpEmulator.engine.simulate.textOf(name, cell), [
      sheet,
      at,
    ] as const);
  }

  /** Opens the pane over the sample or a file, in an Excel that tells no theme, so that the system's is followed. */
  static async plain(
    browser: Browser,
    url: string,
    bytes?: Buffer,
    patience: number = PATIENCE,
  ): Promise<Playground> {
    const ground = await Playground.open(browser, url);
    ground.page.setDefaultTimeout(patience);
    if (bytes) await ground.openFile("工作簿.xlsx", bytes);
    ground.isPlain = true;
    await ground.followSystemTheme();
    return ground;
  }

  /** Opens a file and waits for the pane over it. */
  async openFile(name: string, bytes: Buffer): Promise<void> {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await this.anew(() => this.page.setInputFiles("#file", { name, mimeType, buffer: bytes }));
    if (this.isPlain) await this.followSystemTheme();
  }

  /** Does something that opens the workbook again, and waits for the new pane over it. */
  private async anew(work: () => Promise<unknown>): Promise<void> {
    const before = this.frame.url();
    await work();
    await this.page.waitForFunction((old) => {
      const inner = document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow;
      return inner?.location.href !== old && inner?.document.querySelector("[data-next]");
    }, before);
  }

  private async followSystemTheme(): Promise<void> {
    await this.fault({ noTheme: true });
    await this.frame.goto(`${this.frame.url()}&no-theme`);
    await this.pane.locator("[data-next]:enabled").waitFor();
  }

  async download(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.click("#download")]);
    return readFileSync(await download.path());
  }

  /** Holds the present state in every look: axe, no scrolling sideways, pictures. */
  async looks(state: string): Promise<void> {
    await everyLook({ page: this.page, frame: this.frame, picture: this.page.locator("#pane") }, state);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    assert.deepEqual(this.troubles, [], "troubles of the page");
  }
}
