/** Runs the tests of other files inside a test, so that what they try out can be counted. Judges nothing by itself. */

type Body = (...given: readonly unknown[]) => unknown;

/** Names of the functions that a test file registers itself by. */
const NAMES = ["describe", "it", "test", "beforeAll", "beforeEach", "afterAll", "afterEach"] as const;

/** Calls a body with each row of a table, as `it.each` does. */
const each =
  (register: (name: string, body: Body) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of table) {
      const given: readonly unknown[] = Array.isArray(row) ? row : [row];
      register(name, () => body(...given));
    }
  };

/**
 * Loads a test file and runs its tests one after the other. A test that fails is passed over: it fails in its own
 * place.
 */
export async function runTestsOf(load: () => Promise<unknown>): Promise<void> {
  const bodies: Body[] = [];
  const register = (_: string, body: Body): void => void bodies.push(body);
  const group = (_: string, body: Body): void => void body();
  const describe = Object.assign(group, { each: each(group) });
  const it = Object.assign(register, { each: each(register) });
  const before = (body: Body): void => register("", body);
  const after = (): void => undefined;
  const world = globalThis as Record<string, unknown>;
  const real = NAMES.map((name) => [name, world[name]] as const);
  const ours = { describe, it, test: it, beforeAll: before, beforeEach: before };
  Object.assign(world, { ...ours, afterAll: after, afterEach: after });
  try {
    await load();
  } finally {
    for (const [name, value] of real) world[name] = value;
  }
  for (const body of bodies) {
    try {
      await body();
    } catch {
      // Told where the test stands.
    }
  }
}
