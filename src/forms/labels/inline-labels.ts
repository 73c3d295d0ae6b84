/** Cells that hold labels, colons and contents together (`填报单位：某局     填报时间：…`), and what counts as a label. */
import { bareLabel, isBlankText } from "../../language/text";
import type { Block } from "../../workbook/locate";
import { exactMeanings, startedTable } from "./columns";
import { anySingleFact, INLINE_LABELS, isGoalBlock, isTotalLabel, singleFact } from "./row-labels";

/** The characters of a label, with spaces or a bracketed remark between them: `部门（单位）名称`. */
const spaced = (label: string): string => Array.from(label).join("\\s*(?:[（(][^（()）]{1,4}[）)]\\s*)?");
const INLINE = new RegExp(
  `(^|[\\s;；,，])(${INLINE_LABELS.map(spaced).join("|")})(?:\\s*[（(][^）)]*[）)])?\\s*[:：]`,
  "g",
);

/** Labels of what we do not read that may follow in the same cell: `填报时间：　单位：万元`. */
const NEXT_LABEL =
  /(?:^|[\s;；,，(（])(?:(?:金额|货币|计量)?单位|表号|编号|联系人|审核人?|复核人?|经办人|制表人|分管领导|财务负责人|邮政?编码?|地址|传真|职务)\s*[:：]/;

/** A date that follows a unit's name without any label: `编报单位：某局    2023年2月20日`. */
const BARE_DATE = /\s\d{4}\s*[年.]\s*\d{1,2}/;

/** Where the content of a label ends before the end of its cell. */
const stopOf = (name: string, rest: string): RegExpExecArray | null => {
  const date = name === "head.unit" ? BARE_DATE.exec(rest) : null;
  const label = NEXT_LABEL.exec(rest);
  return date && (!label || date.index < label.index) ? date : label;
};

/** Whether a block prints the unit of money and nothing else: `（单位：万元）`. */
const isUnitOfMoney = ({ squeezed }: Block): boolean =>
  /^\(?(?:金额|货币|计量)?单位:(?:人民币)?[百千万]*元\)?$/.test(squeezed);

/** One label and its content inside a cell. */
export interface InlinePart {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly isLast: boolean;
}

const LONGEST_LINE = 200;

/** A cell that is one label, a colon and its content: `评价等级：优`. */
function onlyPart(block: Block): readonly InlinePart[] {
  const at = block.text.search(/[:：]/);
  if (at < 2 || at > 24) return [];
  const label = bareLabel(block.text.slice(0, at));
  const name = anySingleFact(label);
  const content = block.text.slice(at + 1);
  if (!name || isBlankText(content)) return [];
  const text = content.trim();
  const from = at + 1 + content.indexOf(text);
  return [
    {
      name,
      label,
      before: block.text.slice(0, from),
      text,
      after: block.text.slice(from + text.length),
      isLast: true,
    },
  ];
}

/** The parts of a cell that holds `label: content` once or several times. */
export function inlineParts(block: Block): readonly InlinePart[] {
  if (!/[:：]/.test(block.text)) return [];
  const parts = block.text.length > LONGEST_LINE ? [] : lineParts(block);
  return parts.length > 0 ? parts : onlyPart(block);
}

function lineParts(block: Block): readonly InlinePart[] {
  const found = [...block.text.matchAll(INLINE)];
  return found.flatMap((match, index) => {
    const label = bareLabel(match[2] ?? "");
    const name = singleFact(label);
    if (!name) return [];
    const start = match.index + match[0].length;
    const rest = block.text.slice(start, found[index + 1]?.index ?? block.text.length);
    const stop = stopOf(name, rest);
    const content = stop ? rest.slice(0, stop.index) : rest;
    const lead = content.length - content.trimStart().length;
    const text = content.trim();
    const from = isBlankText(content) ? start : start + lead;
    return [
      {
        name,
        label,
        before: block.text.slice(0, from),
        text,
        after: block.text.slice(from + text.length),
        isLast: index === found.length - 1 && stop === null,
      },
    ];
  });
}

const OTHER_LABEL = /(?:电话|负责人|类别|属性|类型|性质|代码|基本情况)$/;

/** Whether a block is a label and not the content of another one. */
export function isLabelBlock(block: Block): boolean {
  const { bare } = block;
  if (bare === "") return false;
  return (
    singleFact(bare) !== null ||
    isTotalLabel(bare) ||
    isGoalBlock(bare) ||
    startedTable(bare) !== null ||
    exactMeanings(bare).length > 0 ||
    (bare.length <= 12 && OTHER_LABEL.test(bare)) ||
    isUnitOfMoney(block) ||
    inlineParts(block).length > 0
  );
}
