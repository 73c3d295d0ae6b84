/**
 * What we keep in a workbook, in one custom XML part that every host reads and writes: the journal of our writes,
 * acknowledged findings, the choices made for this workbook and what persons said of its columns. This file holds its shape and its codec.
 */
import { fieldsOf, isText, readRun, soundOnes, type Losses } from "./journal";
import { readAnswer, readSample, type KeptAnswer, type KeptSample } from "./kept-reading";
import type { JournalRun } from "./write";

/** Namespace of our custom XML part; it stands on the root element, or Excel would not find the part again. */
export const STATE_NAMESPACE = "urn:jxzp:workbook-state:1";

/** A finding that a person accepted with a reason. */
export interface Acknowledgement {
  /** Check id, e.g. `T-02`. */
  readonly check: string;
  readonly facts: readonly string[];
  /** The reported figure at the time; when it differs later, the acknowledgement is stale. */
  readonly reported: string | null;
  readonly reason: string;
  /** Day of acknowledging, `2026-03-01`. */
  readonly on: string;
}

/** Where a copy came from that the command line wrote, so that it is known again as its own. */
export interface CopyRecord {
  /** Name of the file that it is a copy of. */
  readonly name: string;
  /** SHA-256 of that file, in hexadecimal digits. */
  readonly from: string;
  /** SHA-256 of the copy as it was written, taken while this field was empty. */
  readonly sum: string;
}

export interface WorkbookState {
  readonly journal: readonly JournalRun[];
  readonly acknowledgements: readonly Acknowledgement[];
  /** Pack chosen by the user for this workbook, or null. */
  readonly pack: string | null;
  /** Policies chosen by the user, by policy name. */
  readonly policies: Readonly<Record<string, string>>;
  /** What the user said a sheet is, by sheet name: a kind of form, or that it is to be left out. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Only in a copy that the command line wrote. */
  readonly copy?: CopyRecord;
  /** What persons said its columns are. */
  readonly answers: readonly KeptAnswer[];
  /** 表样 that were loaded for it. */
  readonly samples: readonly KeptSample[];
}

export const EMPTY_STATE: WorkbookState = {
  journal: [],
  acknowledgements: [],
  pack: null,
  policies: {},
  sheets: {},
  answers: [],
  samples: [],
};

/** A state part as it could be read. */
export interface DecodedState {
  readonly state: WorkbookState;
  /** Whether anything in the part could not be read; what was sound is in `state` all the same. */
  readonly damaged: boolean;
}

const ROOT = new RegExp(
  `<(?:\\w+:)?state\\b[^>]*\\sxmlns(?::\\w+)?="${STATE_NAMESPACE}"[^>]*>([^<]*)</(?:\\w+:)?state>`,
);
const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The XML of our part: the state as JSON, escaped, in one element of our namespace. */
export function encodeState(state: WorkbookState): string {
  const json = JSON.stringify(state)
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="${STATE_NAMESPACE}">${json}</state>`;
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
    (...match: string[]) => {
      const [, hex, digits, name = ""] = match;
      const code = hex ? parseInt(hex, 16) : digits ? Number(digits) : null;
      if (code === null) return CHARACTERS[name] ?? "";
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
    },
  );
}

function readAcknowledgement(data: unknown): Acknowledgement | null {
  const { check, facts, reported, reason, on } = fieldsOf(data);
  if (!isText(check) || !isText(reason) || !isText(on)) return null;
  if (reported !== null && !isText(reported)) return null;
  if (!Array.isArray(facts) || !facts.every(isText)) return null;
  return { check, facts, reported, reason, on };
}

/** The state of a workbook that is no longer the copy that was written. */
export function withoutCopyRecord(state: WorkbookState): WorkbookState {
  const { journal, acknowledgements, pack, policies, sheets, answers, samples } = state;
  return { journal, acknowledgements, pack, policies, sheets, answers, samples };
}

/** The record of a copy, or null when it is none; absent in parts of older versions. */
function readCopy(data: unknown): CopyRecord | null {
  const { name, from, sum } = fieldsOf(data);
  return isText(name) && isText(from) && isText(sum) ? { name, from, sum } : null;
}

/** Choices by name; what is no choice is left out and counted. Absent in parts of older versions. */
function readChoices(data: unknown, losses: Losses): Readonly<Record<string, string>> {
  const chosen = Object.entries(fieldsOf(data));
  const sound = chosen.filter((entry): entry is [string, string] => isText(entry[1]));
  losses.count += chosen.length - sound.length;
  return Object.fromEntries(sound);
}

function readState(data: unknown): DecodedState {
  const losses: Losses = { count: 0 };
  const { journal, acknowledgements, pack = null, policies, sheets, copy, answers, samples } = fieldsOf(data);
  const record = readCopy(copy);
  losses.count += pack === null || isText(pack) ? 0 : 1;
  losses.count += copy === undefined || record ? 0 : 1;
  const state: WorkbookState = {
    journal: soundOnes(journal, (run) => readRun(run, losses), losses),
    acknowledgements: soundOnes(acknowledgements, readAcknowledgement, losses),
    pack: isText(pack) ? pack : null,
    policies: readChoices(policies, losses),
    sheets: readChoices(sheets, losses),
    answers: soundOnes(answers, readAnswer, losses),
    samples: soundOnes(samples, (sample) => readSample(sample, losses), losses),
    // Last, as where it is put in: the same state is the same text.
    ...(record ? { copy: record } : {}),
  };
  return { state, damaged: losses.count > 0 || !Array.isArray(journal) };
}

/**
 * Reads the XML of our part. Never throws: what cannot be read is left out and `damaged` says so, for a figure that
 * can no longer be taken back is worse told late than not at all.
 */
export function decodeState(xml: string): DecodedState {
  const body = ROOT.exec(xml)?.[1];
  if (body === undefined) return { state: EMPTY_STATE, damaged: true };
  try {
    return readState(JSON.parse(unescaped(body)));
  } catch {
    return { state: EMPTY_STATE, damaged: true };
  }
}
