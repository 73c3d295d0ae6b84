/** docs/mutations.md from the catalogue of mutations: what is made, what must be said, and which figures nothing binds. */
import type { Base } from "../../test/mutations/bases";
import { mutationsOf } from "../../test/mutations/catalogue";
import { cellOf } from "../../test/mutations/cells";
import { cellName, expectedBy, type Mutation } from "../../test/mutations/mutation";

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const plain = (text: string): string => text.replace(/\|/g, "\\|").replace(/\s+/g, " ");

interface Outcome {
  readonly mutation: Mutation;
  /** Ids due, one entry a finding. */
  readonly due: readonly string[];
}

const outcomesOf = (base: Base): readonly Outcome[] =>
  mutationsOf(base).map((mutation) => ({
    mutation,
    due: expectedBy(base, mutation).map(({ ids }) => ids.join("/")),
  }));

function kinds(outcomes: readonly Outcome[]): string {
  const names = [...new Set(outcomes.map(({ mutation }) => mutation.kind))];
  const rows = names.map((kind) => {
    const own = outcomes.filter(({ mutation }) => mutation.kind === kind);
    const ids = [...new Set(own.flatMap(({ due }) => due))].sort();
    const breaches = own.filter(({ due }) => due.length > 0).length;
    return [kind, String(own.length), String(breaches), ids.join("、")];
  });
  return table(["做法", "次数", "打破关系", "应提出的校验项（斜线为任一）"], rows);
}

const innocents = (outcomes: readonly Outcome[]): string => {
  const names = [...new Set(outcomes.map(({ mutation }) => mutation.kind))];
  return table(
    ["做法", "次数"],
    names.map((kind) => [kind, String(outcomes.filter(({ mutation }) => mutation.kind === kind).length)]),
  );
};

/** Checks of a figure alone: a figure that only these bind stands in no relation to another. */
const ALONE = ["M-18", "M-19", "M-20", "M-23", "S-06", "S-07", "T-16"];

/** Figures whose slips break no relation with another figure, one line a cell. */
function unbound(base: Base, outcomes: readonly Outcome[]): readonly (readonly string[])[] {
  return base.figures.flatMap(([address]) => {
    const own = outcomes.filter(
      ({ mutation }) =>
        mutation.expects.kind === "oracle" && mutation.cells.length === 1 && mutation.cells[0] === address,
    );
    const ids = [...new Set(own.flatMap(({ due }) => due))];
    if (own.length === 0 || ids.some((id) => !ALONE.includes(id))) return [];
    const text = plain(cellOf(base.workbook, address).text.trim());
    return [[cellName(base.workbook, address), text, ids.sort().join("、") || "—"]];
  });
}

function baseSection(base: Base): string {
  const rows = unbound(base, outcomesOf(base));
  if (rows.length === 0) return "";
  return [`### ${base.name}`, table(["单元格", "数字", "只受这些校验项约束"], rows)].join("\n\n");
}

/** The text of docs/mutations.md. */
export function mutationsDocument(bases: readonly Base[]): string {
  const outcomes = bases.flatMap(outcomesOf);
  const innocent = outcomes.filter(({ mutation }) => mutation.expects.kind === "innocent");
  const slips = outcomes.filter(({ mutation }) => mutation.expects.kind !== "innocent");
  const breaches = slips.filter(({ due }) => due.length > 0);
  return [
    "# 差错目录",
    "本文由 `npm run mutations` 生成，请勿手改。",
    "对三份已知正确（或已知结论）的表逐格制造差错，看校验是否在正确的单元格提出正确的问题；再作不改变内容的调整，看校验是否不作声。" +
      "应提出什么，由 `test/mutations/relations` 按勾稽关系另行推算，不用校验项本身的代码；文字与结构的差错逐条写明。",
    `共 ${outcomes.length} 项：差错 ${slips.length} 项，其中 ${breaches.length} 项打破目录所列的关系，必须提出；` +
      `其余 ${slips.length - breaches.length} 项不打破任何关系（见文末），不作猜测，也不得提出；不改变内容的调整 ${innocent.length} 项，不得改变任何问题。` +
      "全部结果由 `npm run bench:mutations` 核对，`npm test` 核对其中一部分。",
    "## 差错",
    kinds(slips),
    "## 不改变内容的调整",
    innocents(innocent),
    "## 不受关系约束的数字",
    "下列数字与表内其他数字没有目录所列的关系：写错而仍在合理范围内，只看本表无从发现。" +
      "其余数字即使某一种写法恰好不打破关系（例如把完成值改大而仍未超额30%），也至少有一种差错会被提出。",
    ...bases.map(baseSection).filter((section) => section !== ""),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
