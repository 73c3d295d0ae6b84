/** What is remembered on this machine. Where storage is forbidden or full, the pane works and forgets. */

/** Whether merged areas are left unread, which keeps Excel's list of what can be undone. */
export const SKIP_MERGES = "jxzp.skip-merges";

interface Preferences {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/** Preferences under a prefix that keeps pages of different origins of one host apart. */
export function localPreferences(storageOf: () => Storage, prefix: string): Preferences {
  const here = new Map<string, string>();
  return {
    get: (name) => {
      try {
        return storageOf().getItem(prefix + name) ?? here.get(name) ?? null;
      } catch {
        return here.get(name) ?? null;
      }
    },
    set: (name, value) => {
      here.set(name, value);
      try {
        storageOf().setItem(prefix + name, value);
      } catch {
        // Remembered until the pane is closed.
      }
    },
  };
}
