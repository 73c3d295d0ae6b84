/** A formula as tokens. Knows the writing of formulas, not their meaning. */

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly area: string }
  | { readonly kind: "sign"; readonly value: string };

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Token | null])[] = [
  [/^\s+/, () => null],
  [
    /^(?:(?:'((?:[^']|'')+)'|([\w\u4E00-\u9FFF.]+))!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])/,
    (match) => ({
      kind: "reference",
      sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null,
      area: (match[3] ?? "").replace(/\$/g, ""),
    }),
  ],
  [/^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/, (match) => ({ kind: "number", value: Number(match[0]) })],
  [/^"((?:[^"]|"")*)"/, (match) => ({ kind: "text", value: (match[1] ?? "").replace(/""/g, '"') })],
  [/^[A-Za-z_][\w.]*/, (match) => ({ kind: "name", value: match[0].toUpperCase() })],
  [/^(?:<=|>=|<>|[-+*/^&=<>%(),])/, (match) => ({ kind: "sign", value: match[0] })],
];

/** The tokens of a formula without its `=`, or null where a character is not understood. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = formula;
  while (rest !== "") {
    const hit = PATTERNS.map(([pattern, make]) => ({ match: pattern.exec(rest), make })).find(
      ({ match }) => match,
    );
    if (!hit?.match) return null;
    const token = hit.make(hit.match);
    if (token) tokens.push(token);
    rest = rest.slice(hit.match[0].length);
  }
  return tokens;
}
