/**
 * Evaluates the formulas that bureau forms use: + - * / %, comparison, SUM, ROUND, IF, cell references.
 * Anything else is beyond it and says so; the cell then keeps the result it was loaded with.
 */
import { decimal, round } from "../../src/language/numbers";
import { tokensOf, type Token } from "./formula-tokens";
import { asNumber, Beyond, FormulaError, single, type Result } from "./formula-values";

/** Gives the values of an area of a sheet; null as the sheet means the formula's own. */
export type Lookup = (sheet: string | null, area: string) => readonly Result[];

interface Parser {
  readonly tokens: readonly Token[];
  at: number;
  readonly lookup: Lookup;
}

const signAt = (parser: Parser): string => {
  const token = parser.tokens[parser.at];
  return token?.kind === "sign" ? token.value : "";
};

function take(parser: Parser, sign: string): void {
  if (signAt(parser) !== sign) throw new Beyond();
  parser.at += 1;
}

type Values = readonly Result[];

const FUNCTIONS: Readonly<Record<string, (args: readonly (() => Values)[]) => Result>> = {
  SUM: (args) => args.flatMap((arg) => arg()).reduce<number>((total, value) => total + countable(value), 0),
  ROUND: (args) => {
    const [value, places] = args.map((arg) => asNumber(single(arg())));
    if (value === undefined || places === undefined || places < 0) throw new Beyond();
    return Number(round(decimal(value), places).toString());
  },
  IF: ([test, yes, no]) => {
    if (!test || !yes) throw new Beyond();
    const chosen = asNumber(single(test())) !== 0 ? yes : no;
    return chosen ? single(chosen()) : false;
  },
};

/** SUM passes over texts and blanks. */
const countable = (value: Result): number => (typeof value === "number" ? value : 0);

function callFunction(parser: Parser, name: string): Values {
  const call = FUNCTIONS[name];
  if (!call) throw new Beyond();
  take(parser, "(");
  const args: (() => Values)[] = [];
  for (let more = signAt(parser) !== ")"; more; more = signAt(parser) === ",") {
    if (args.length > 0) take(parser, ",");
    args.push(deferred(parser));
  }
  take(parser, ")");
  return [call(args)];
}

/** Evaluates the next argument now, but lets its error wait until somebody asks: IF must not fail on the other arm. */
function deferred(parser: Parser): () => Values {
  const start = parser.at;
  let depth = 0;
  for (; parser.at < parser.tokens.length; parser.at += 1) {
    const sign = signAt(parser);
    if (depth === 0 && (sign === "," || sign === ")")) break;
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  }
  const tokens = parser.tokens.slice(start, parser.at);
  return () => whole({ tokens, at: 0, lookup: parser.lookup });
}

function signed(parser: Parser, sign: string): Values {
  if (sign === "-") return [-asNumber(single(percent(parser)))];
  if (sign === "+") return percent(parser);
  if (sign !== "(") throw new Beyond();
  const inner = comparison(parser);
  take(parser, ")");
  return inner;
}

function primary(parser: Parser): Values {
  const token = parser.tokens[parser.at];
  parser.at += 1;
  switch (token?.kind) {
    case "number":
    case "text":
      return [token.value];
    case "reference":
      return parser.lookup(token.sheet, token.area);
    case "name":
      if (token.value === "TRUE" || token.value === "FALSE") return [token.value === "TRUE"];
      return callFunction(parser, token.value);
    case "sign":
      return signed(parser, token.value);
    case undefined:
      throw new Beyond();
  }
}

function percent(parser: Parser): Values {
  let values = primary(parser);
  for (; signAt(parser) === "%"; parser.at += 1) values = [asNumber(single(values)) / 100];
  return values;
}

function divide(left: number, right: number): number {
  if (right === 0) throw new FormulaError("#DIV/0!");
  return left / right;
}

function chain(
  next: (parser: Parser) => Values,
  signs: Record<string, (left: number, right: number) => number>,
) {
  return (parser: Parser): Values => {
    let values = next(parser);
    for (let apply = signs[signAt(parser)]; apply; apply = signs[signAt(parser)]) {
      parser.at += 1;
      values = [apply(asNumber(single(values)), asNumber(single(next(parser))))];
    }
    return values;
  };
}

const product = chain(percent, { "*": (left, right) => left * right, "/": divide });
const total = chain(product, { "+": (left, right) => left + right, "-": (left, right) => left - right });

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function comparison(parser: Parser): Values {
  const left = total(parser);
  const holds = COMPARE[signAt(parser)];
  if (!holds) return left;
  parser.at += 1;
  const [first, second] = [single(left) ?? 0, single(total(parser)) ?? 0];
  if (typeof first !== typeof second) throw new Beyond();
  return [holds(first < second ? -1 : first > second ? 1 : 0)];
}

function whole(parser: Parser): Values {
  const values = comparison(parser);
  if (parser.at !== parser.tokens.length) throw new Beyond();
  return values;
}

/**
 * The value of a formula.
 * @throws Beyond when it uses something that is not modelled.
 * @throws FormulaError with the error value that the cell would show.
 */
export function evaluate(formula: string, lookup: Lookup): Result {
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) throw new Beyond();
  return single(whole({ tokens, at: 0, lookup })) ?? 0;
}

/** The areas that a formula reads, or none when it is not understood. */
export function referencesOf(
  formula: string,
): readonly { readonly sheet: string | null; readonly area: string }[] {
  return (tokensOf(formula.slice(1)) ?? []).flatMap((token) => (token.kind === "reference" ? [token] : []));
}
