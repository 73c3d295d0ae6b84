/** Local preferences over storages that work, that are forbidden and that are full. */
import { localPreferences } from "../../src/taskpane/preferences";

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    removeItem: (name) => void kept.delete(name),
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  };
}

describe("local preferences", () => {
  it("are kept apart by their prefix", () => {
    const one = storage();
    localPreferences(() => one, "a.").set("hint", "1");
    expect(localPreferences(() => one, "a.").get("hint")).toBe("1");
    expect(localPreferences(() => one, "b.").get("hint")).toBeNull();
  });

  it.each([
    [
      "forbidden",
      (): Storage => {
        throw new Error("SecurityError");
      },
    ],
    [
      "full",
      (): Storage => ({
        ...storage(),
        setItem: () => {
          throw new Error("QuotaExceededError");
        },
      }),
    ],
  ])("are remembered until the pane closes when storage is %s", (_why, storageOf) => {
    const preferences = localPreferences(storageOf, "");
    preferences.set("hint", "1");
    expect(preferences.get("hint")).toBe("1");
    expect(localPreferences(storageOf, "").get("hint")).toBeNull();
  });
});
