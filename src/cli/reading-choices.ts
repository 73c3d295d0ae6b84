/** What the command line takes about readings: answers (`--answer`) and 表样 (`--layout`). */
import { basename } from "node:path";
import {
  answerSaid,
  assessWorkbook,
  findForms,
  readingsOf,
  sampleFits,
  sampleFromText,
  withAnswer,
  type AssessOptions,
  type LayoutSample,
  type ReadingAnswer,
  type Report,
} from "../assessment";
import type { Workbook } from "../workbook/grid";
import { CLI_READING } from "../words/cli-reading";
import { SAMPLE_PROBLEMS } from "../words/reading";
import { readBytes } from "./files";
import { AskedWrongly, problemOf, type FileProblem } from "./problem";

export interface ReadingCommand {
  /** `自评表!F6=得分`, as typed. */
  readonly answer?: readonly string[];
  /** Files of 表样. */
  readonly layout?: readonly string[];
}

export interface ReadSamples {
  readonly samples: readonly LayoutSample[];
  readonly failures: readonly { readonly file: string; readonly problem: FileProblem }[];
}

/** The 表样 that were read by this thread: every file of a call is held against the same. */
const KNOWN = new Map<string, ReadSamples>();

/** The files of 表样, read once a thread. Never throws. */
export function samplesIn(paths: readonly string[] = []): ReadSamples {
  const key = JSON.stringify(paths);
  const known = KNOWN.get(key) ?? readSamples(paths);
  KNOWN.set(key, known);
  return known;
}

function readSamples(paths: readonly string[]): ReadSamples {
  const read = paths.map((file) => {
    try {
      return { file, sample: sampleIn(file) };
    } catch (error) {
      return { file, problem: problemOf(error) };
    }
  });
  return {
    samples: read.flatMap(({ sample }) => (sample ? [sample] : [])),
    failures: read.flatMap(({ file, problem }) => (problem ? [{ file, problem }] : [])),
  };
}

function sampleIn(file: string): LayoutSample {
  const sample = sampleFromText(new TextDecoder().decode(readBytes(file)));
  if (sample) return sample;
  const name = basename(file);
  throw new AskedWrongly({
    code: "not-a-layout",
    what: SAMPLE_PROBLEMS.noSample(name),
    remedy: SAMPLE_PROBLEMS.noSampleRemedy,
  });
}

export interface AssessedAsSaid {
  readonly report: Report;
  /** What holds of the columns now: what was kept with the workbook, and what was said in this call. */
  readonly answers: readonly ReadingAnswer[];
  readonly samples: readonly LayoutSample[];
  /** Names of 表样 that fit no form of the workbook. */
  readonly unfit: readonly string[];
}

/**
 * Assesses a workbook by what was said of its columns, in this call before what is kept with it.
 * @throws AskedWrongly when an answer fits no column, or none of its meanings.
 */
export function assessAsSaid(
  workbook: Workbook,
  options: AssessOptions,
  said: readonly string[] = [],
  loaded: readonly LayoutSample[] = [],
): AssessedAsSaid {
  const maps = said.length + loaded.length > 0 ? readingsOf(findForms(workbook, options)) : [];
  const fitting = loaded.filter((sample) => sampleFits(sample, maps));
  const answers = said.reduce(
    (known, text) => withAnswer(known, understood(text, maps)),
    options.answers ?? [],
  );
  const samples = [...fitting, ...(options.samples ?? [])];
  return {
    report: assessWorkbook(workbook, { ...options, answers, samples }),
    answers,
    samples,
    unfit: loaded.filter((sample) => !fitting.includes(sample)).map(({ name }) => name),
  };
}

function understood(text: string, maps: ReturnType<typeof readingsOf>): ReadingAnswer {
  const said = answerSaid(text, maps);
  if (said.kind === "answer") return said.answer;
  throw new AskedWrongly({
    code: "wrong-answer",
    what: whyWrong(text, said),
    remedy: CLI_READING.checkAnswer,
  });
}

function whyWrong(text: string, said: Exclude<ReturnType<typeof answerSaid>, { kind: "answer" }>): string {
  switch (said.kind) {
    case "no-sense":
      return CLI_READING.noSense(text);
    case "no-column":
      return CLI_READING.noColumn(said.place, said.heads);
    case "no-meaning":
      return CLI_READING.noMeaning(said.head, said.word, said.labels);
  }
}
