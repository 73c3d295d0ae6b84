import { checkProse } from "../../src/prose";
import { SENTENCES } from "./sentences";

const toldOf = (text: string): string | null => {
  const findings = checkProse(text).filter((one) => one.severity !== "hint");
  return findings.length === 0
    ? null
    : findings.map((one) => `${one.severity} ${one.reported} → ${one.expected}`).join("; ");
};

describe("a sentence's figures are held against each other", () => {
  it.each(SENTENCES.map(({ pattern, text, told }) => [pattern, text, told] as const))(
    "%s: %s",
    (_, text, told) => {
      expect(toldOf(text)).toBe(told);
    },
  );
});
