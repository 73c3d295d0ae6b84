/** Joins phrases to statements: under which condition what is earned. Knows no rule as a whole. */
import type { Earning, Statement } from "./statement";
import type { Limit } from "./limit-words";
import type { Phrase } from "./phrases";

export type { Statement } from "./statement";

interface Statements {
  readonly statements: readonly Statement[];
  readonly limits: readonly (Limit & { readonly from: number; readonly to: number })[];
  readonly definitions: readonly { readonly from: number; readonly to: number }[];
}

type Draft = { -readonly [Part in keyof Statement]: Statement[Part] };

function fresh(at: number, item: boolean): Draft {
  return {
    from: at,
    to: at,
    item,
    otherwise: false,
    words: "",
    after: "",
    interval: null,
    more: [],
    each: null,
    earning: null,
    awaits: false,
    earningFrom: at,
    spare: [],
  };
}

function isEmpty(draft: Draft): boolean {
  return draft.words === "" && !draft.interval && !draft.each && !draft.earning && !draft.otherwise;
}

interface Gathering {
  readonly statements: Statement[];
  readonly limits: (Limit & { from: number; to: number })[];
  readonly definitions: { from: number; to: number }[];
  draft: Draft;
}

function close(gathering: Gathering, at: number, item = false): void {
  if (!isEmpty(gathering.draft)) gathering.statements.push(gathering.draft);
  gathering.draft = fresh(at, item);
}

/** The statement that a new part of a condition belongs to: a statement that has earned something is closed. */
function open(gathering: Gathering, at: number): Draft {
  if (gathering.draft.earning) close(gathering, at);
  if (isEmpty(gathering.draft)) gathering.draft.from = at;
  return gathering.draft;
}

/** Whether points stand alone, so that a colon or a bracket behind them brings their condition. */
function earnsAlone({ earning, words, interval, each }: Draft): boolean {
  return earning?.kind === "award" && words.replace(/[),、]/g, "") === "" && !interval && !each;
}

function addWords(gathering: Gathering, phrase: Phrase & { kind: "words" }): void {
  if (phrase.words === "(" && earnsAlone(gathering.draft)) {
    gathering.draft.awaits = true;
    return;
  }
  const draft = open(gathering, phrase.from);
  if (draft.interval ?? draft.each) draft.after += phrase.words;
  else draft.words += phrase.words;
  draft.to = phrase.to;
}

function addInterval(gathering: Gathering, phrase: Phrase & { kind: "interval" }): void {
  const draft = gathering.draft.awaits ? gathering.draft : open(gathering, phrase.from);
  draft.awaits = false;
  if (draft.interval) {
    draft.more = [...draft.more, { words: draft.after, interval: phrase.interval }];
    draft.after = "";
  } else draft.interval = phrase.interval;
  draft.to = phrase.to;
}

function addEach(gathering: Gathering, phrase: Phrase & { kind: "each" }): void {
  const draft = open(gathering, phrase.from);
  if (draft.each) draft.spare = [...draft.spare, "两个计数条件"];
  draft.each = phrase.each;
  draft.to = phrase.to;
}

function addEarning(gathering: Gathering, earning: Earning, phrase: Phrase): void {
  const draft = open(gathering, phrase.from);
  draft.earning = earning;
  draft.earningFrom = phrase.from;
  draft.to = phrase.to;
}

function addLimit(gathering: Gathering, phrase: Phrase & { kind: "limit" }): void {
  if (phrase.limit.kind === "otherwise") {
    if (gathering.draft.earning) close(gathering, phrase.from);
    const draft = open(gathering, phrase.from);
    draft.otherwise = true;
    draft.to = phrase.to;
    return;
  }
  gathering.limits.push({ ...phrase.limit, from: phrase.from, to: phrase.to });
}

/** A comma parts two statements only where the first has earned something; inside a condition it is kept. */
function addStop(gathering: Gathering, phrase: Phrase & { kind: "stop" }): void {
  const { draft } = gathering;
  if (phrase.colon && earnsAlone(draft)) draft.awaits = true;
  else if (phrase.hard || draft.earning) close(gathering, phrase.to);
  else if (/[^,]$/.test(draft.words) && !draft.interval && !draft.each) draft.words += ",";
}

function add(gathering: Gathering, phrase: Phrase): void {
  switch (phrase.kind) {
    case "words":
      return addWords(gathering, phrase);
    case "interval":
      return addInterval(gathering, phrase);
    case "each":
      return addEach(gathering, phrase);
    case "award":
    case "deduct":
      return addEarning(
        gathering,
        { kind: phrase.kind, award: phrase.award, bare: phrase.bare, spares: phrase.spares },
        phrase,
      );
    case "reckoning":
      return addEarning(gathering, { kind: "reckoning", reckoning: phrase.reckoning }, phrase);
    case "limit":
      return addLimit(gathering, phrase);
    case "stop":
      return addStop(gathering, phrase);
    case "item":
      return close(gathering, phrase.to, true);
    case "definition":
      close(gathering, phrase.to);
      gathering.definitions.push({ from: phrase.from, to: phrase.to });
  }
}

/** Joins the phrases of a text to statements; nothing is dropped, parts that do not fit are kept as spare. */
export function statementsOf(phrases: readonly Phrase[]): Statements {
  const gathering: Gathering = { statements: [], limits: [], definitions: [], draft: fresh(0, false) };
  for (const phrase of phrases) add(gathering, phrase);
  close(gathering, 0);
  const { statements, limits, definitions } = gathering;
  return { statements, limits, definitions };
}
