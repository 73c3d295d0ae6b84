/** What office.js and a sealed-off frame do to a page: routing is gone, storage and clipboard may be forbidden. */
import type { Faults } from "../faults";

/** The parts of a page that are touched. */
export interface TouchedPage {
  history: { pushState: unknown; replaceState: unknown };
  localStorage?: unknown;
  navigator: { clipboard?: unknown };
}

function forbidden(name: string): Error {
  const error = new Error(`${name} is not available.`);
  error.name = "SecurityError";
  return error;
}

/** Does to a page what loading office.js does, and what the faults ask for. */
export function touchPage(page: TouchedPage, faults: Faults): void {
  page.history.pushState = null;
  page.history.replaceState = null;
  if (faults.storageThrows) {
    Object.defineProperty(page, "localStorage", {
      configurable: true,
      get: () => {
        throw forbidden("localStorage");
      },
    });
  }
  if (faults.clipboardDenied) {
    const clipboard = { writeText: () => Promise.reject(forbidden("clipboard")) };
    Object.defineProperty(page.navigator, "clipboard", { configurable: true, value: clipboard });
  }
}

/** Sizes at which the pane must work: the narrow one of small screens, and an ordinary one. */
export const PANE_SIZES = [
  { width: 320, height: 378 },
  { width: 350, height: 650 },
] as const;
