/** A page in light, dark and forced colours: axe, no scrolling sideways, and a picture to look at. */
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Frame, Locator, Page } from "playwright-core";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
export const SHOTS = path.join("out", "e2e");

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly message: string }[] }[];
}

/** Fluent's own focus guards are hidden and focusable by design. */
const isGuard = (id: string, html: string): boolean =>
  id === "aria-hidden-focus" && html.includes("data-tabster-dummy");

/**
 * What axe has against a frame, other frames inside it apart. Under forced colours the system puts its own in place of
 * the page's, of which axe knows nothing; there it leaves contrast alone.
 */
async function violations(frame: Frame, forced: boolean): Promise<readonly string[]> {
  if (!(await frame.evaluate("typeof axe === 'object'"))) await frame.evaluate(AXE);
  const rules = forced ? { "color-contrast": { enabled: false } } : {};
  const options = { iframes: false, resultTypes: ["violations"], rules };
  const found = await frame.evaluate<readonly Violation[]>(
    `axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isGuard(id, html))
      .map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}

/** Elements that reach over the right edge, where the frame can be scrolled sideways or cuts them off. */
function tooWide(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("body *")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > edge + 0.5;
    });
    return over.map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Colours and places stand still: nothing is on its way from one look to the next. */
async function settle(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
  });
}

export interface Looked {
  readonly page: Page;
  readonly frame: Frame;
  /** What the picture is of. */
  readonly picture: Locator;
}

/** Holds a state in every look, and takes a picture of each. */
export async function everyLook({ page, frame, picture }: Looked, state: string): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    await settle(frame);
    await picture.screenshot({ path: path.join(SHOTS, `${state}-${look}.png`), animations: "disabled" });
    assert.deepEqual(await violations(frame, look === "forced"), [], `axe: ${state} in ${look}`);
    assert.deepEqual(await tooWide(frame), [], `too wide: ${state} in ${look}`);
  }
}
