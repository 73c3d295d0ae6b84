/** What stands behind the proxies that callers hold. */
import type { Address } from "./address";
import type { RequestContext } from "./context";

export interface Handle {
  readonly context: RequestContext;
  readonly address: Address;
}

const handles = new WeakMap<object, Handle>();

/** Notes what stands behind a proxy. */
export function remember(proxy: object, handle: Handle): void {
  handles.set(proxy, handle);
}

/** What stands behind a proxy, or null for any other value. */
export function behind(value: unknown): Handle | null {
  return typeof value === "object" && value !== null ? (handles.get(value) ?? null) : null;
}
