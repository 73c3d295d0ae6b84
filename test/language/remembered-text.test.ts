import { rememberedText } from "../../src/language/remembered-text";

/** A remembered function, and how often it was really worked out. */
function counted(): { readonly ask: (text: string) => string; readonly times: () => number } {
  let times = 0;
  const ask = rememberedText((text) => {
    times += 1;
    return `[${text}]`;
  });
  return { ask, times: () => times };
}

describe("what is remembered of texts", () => {
  it("is worked out once a text", () => {
    const { ask, times } = counted();
    expect([ask("总分"), ask("得分"), ask("总分")]).toEqual(["[总分]", "[得分]", "[总分]"]);
    expect(times()).toBe(2);
  });

  it.each([
    [200, 1],
    [201, 2],
  ])("of a text of %i characters asked twice is worked out %i times", (length, expected) => {
    const { ask, times } = counted();
    const text = "文".repeat(length);
    expect([ask(text), ask(text)]).toEqual([`[${text}]`, `[${text}]`]);
    expect(times()).toBe(expected);
  });

  it("is forgotten when there are too many texts, so that memory stays flat", () => {
    const { ask, times } = counted();
    for (let index = 0; index <= 2_000; index += 1) ask(String(index));
    expect(ask("2000")).toBe("[2000]");
    expect(times()).toBe(2_001);
    expect(ask("0")).toBe("[0]");
    expect(times()).toBe(2_002);
  });
});
