/** The commands for whoever assesses the workbooks of many units. */
import type { Command } from "commander";
import { localTime } from "../language/local-time";
import { CLI_WORDS } from "../words/cli";
import { BATCH_WORDS } from "../words/overview";
import { collect, countOf } from "./arguments";
import type { BatchCommand } from "./batch";
import { say, sayBeside } from "./screen";
import type { SummaryCommand } from "./summary";

/** `jxzp batch`. */
export function addBatch(program: Command): void {
  program
    .command("batch")
    .description(BATCH_WORDS.batch)
    .argument("<路径...>", BATCH_WORDS.inputs)
    .requiredOption("--out <文件夹>", BATCH_WORDS.out)
    .option("--units <名单>", BATCH_WORDS.units)
    .option("--pack <规则包>", CLI_WORDS.pack)
    .option("--previous <路径>", CLI_WORDS.previous, collect)
    .option("--jobs <个数>", CLI_WORDS.jobs, countOf)
    .option("--force", BATCH_WORDS.force)
    .action(async (inputs: string[], command: BatchCommand) => {
      const { runBatch } = await import("./batch");
      let stopped = false;
      process.once("SIGINT", () => (stopped = true));
      const talk = { say, beside: sayBeside, isStopped: () => stopped };
      process.exitCode = await runBatch(inputs, command, localTime(new Date()), talk);
    });
}

/** `jxzp summary`. */
export function addSummary(program: Command): void {
  program
    .command("summary")
    .description(BATCH_WORDS.summary)
    .argument("<文件...>", BATCH_WORDS.summaryInputs)
    .requiredOption("--out <文件夹>", BATCH_WORDS.out)
    .option("--units <名单>", BATCH_WORDS.units)
    .option("--force", BATCH_WORDS.force)
    .action(async (paths: string[], command: SummaryCommand) => {
      const { summarise } = await import("./summary");
      process.exitCode = await summarise(paths, command, say);
    });
}
