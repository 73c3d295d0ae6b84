/** What jsdom lacks and Fluent or the windowed list ask for. Import before anything that renders. */
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";

// The whole pane is drawn many times over in a page without a screen: a busy machine must not decide.
jest.setTimeout(30_000);

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const ROW_HEIGHT = 80;

/** Readies `window` for rendering; call once before the tests of a file. */
export function readyPage(): void {
  const define = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
  };
  define(globalThis, "ResizeObserver", SilentObserver);
  define(globalThis, "TextEncoder", TextEncoder);
  define(globalThis, "TextDecoder", TextDecoder);
  define(globalThis, "CSS", { escape: (text: string) => text.replace(/(["\\])/g, "\\$1") });
  define(window, "scrollTo", () => undefined);
  define(window, "matchMedia", (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  // A page without layout: every row of the list is as high as the next.
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => ROW_HEIGHT });
}
