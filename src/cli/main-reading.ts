/** The commands that read reports and forms, and draft: see main.ts. */
import type { Command } from "commander";
import { CLI_WORDS } from "../words/cli";
import { CLI_READING } from "../words/cli-reading";
import { REPORT_WORDS } from "../words/report";
import { collect } from "./arguments";
import type { DraftCommand } from "./draft";
import type { LayoutCommand } from "./layout";
import type { ReadCommand } from "./read";
import type { ReportCommand } from "./report";
import { say } from "./screen";

export function addReport(program: Command): void {
  program
    .command("report")
    .description(REPORT_WORDS.command)
    .argument("<文件...>", REPORT_WORDS.files)
    .option("--workbook <工作簿>", REPORT_WORDS.workbook)
    .option("--out <文件夹>", REPORT_WORDS.out)
    .option("--force", CLI_WORDS.force)
    .option("--json", CLI_WORDS.json)
    .option("--all", CLI_WORDS.all)
    .action(async (files: string[], command: ReportCommand) => {
      const { checkReports } = await import("./report");
      process.exitCode = await checkReports(files, command, say);
    });
}

export function addRead(program: Command): void {
  program
    .command("read")
    .description(CLI_READING.read)
    .argument("<文件...>", CLI_WORDS.assessFiles)
    .option("--answer <答复>", CLI_READING.answer, collect)
    .option("--layout <表样>", CLI_READING.layoutFile, collect)
    .option("--json", CLI_WORDS.json)
    .action(async (files: string[], command: ReadCommand) => {
      const { readFiles } = await import("./read");
      process.exitCode = await readFiles(files, command, say);
    });
  program
    .command("layout")
    .description(CLI_READING.layout)
    .argument("<文件...>", CLI_WORDS.assessFiles)
    .option("--answer <答复>", CLI_READING.answer, collect)
    .requiredOption("--out <文件>", CLI_READING.layoutOut)
    .action(async (files: string[], command: LayoutCommand) => {
      const { saveLayout } = await import("./layout");
      process.exitCode = await saveLayout(files, command, say);
    });
}

export function addDraft(program: Command): void {
  program
    .command("draft")
    .description(CLI_WORDS.draft)
    .argument("<文件...>", CLI_WORDS.assessFiles)
    .requiredOption("--outline <提纲>", CLI_WORDS.draftOutline)
    .requiredOption("--out <文件>", CLI_WORDS.draftOut)
    .option("--pack <规则包>", CLI_WORDS.pack)
    .option("--force", CLI_WORDS.force)
    .action(async (files: string[], command: DraftCommand) => {
      const { draftFiles } = await import("./draft");
      process.exitCode = await draftFiles(files, command, say);
    });
}
