/**
 * The command line: arguments in, exit code out. All work is done in the files beside this one; each is loaded when its
 * command is given.
 */
import { isMainThread } from "node:worker_threads";
import { Command } from "commander";
import { CLI_WORDS } from "../words/cli";
import { CLI_READING } from "../words/cli-reading";
import { localTime } from "../language/local-time";
import type { AssessCommand } from "./assess";
import { collect, countOf } from "./arguments";
import { addBatch, addSummary } from "./main-bureau";
import { addDraft, addRead, addReport } from "./main-reading";
import type { ExplainCommand } from "./explain";
import type { GiveBackCommand } from "./restore";
import { useNativeCodec } from "./native-codec";
import { endWithReader } from "./reader";
import type { RuleCommand } from "./rule";
import { REPORT_WORDS } from "../words/report";
import type { TemplateCommand } from "./template";
import { complain, say } from "./screen";
import { inChinese, runProgram } from "./usage";

/** What a command takes that reads files and may write copies of them. */
const overFiles = (command: Command): Command =>
  command
    .argument("<文件...>", CLI_WORDS.assessFiles)
    .option("--out <文件夹>", CLI_WORDS.out)
    .option("--pack <规则包>", CLI_WORDS.pack)
    .option("--previous <路径>", CLI_WORDS.previous, collect)
    .option("--answer <答复>", CLI_READING.answer, collect)
    .option("--layout <表样>", CLI_READING.layoutFile, collect)
    .option("--dry-run", CLI_WORDS.dryRun)
    .option("--replace-formulas", CLI_WORDS.replaceFormulas)
    .option("--force", CLI_WORDS.force)
    .option("--jobs <个数>", CLI_WORDS.jobs, countOf)
    .option("--all", CLI_WORDS.all);

function addAssess(program: Command): void {
  overFiles(program.command("assess").description(CLI_WORDS.assess))
    .option("--json", CLI_WORDS.json)
    .option("--report <报告>", REPORT_WORDS.withReport)
    .action(async (files: string[], command: AssessCommand) => {
      const { assessFiles } = await import("./assess");
      process.exitCode = await assessFiles(files, command, localTime(new Date()), say);
    });
}

function addGiveBack(program: Command): void {
  program
    .command("restore")
    .description(CLI_WORDS.restore)
    .argument("<文件>", CLI_WORDS.workbookFile)
    .option("--out <文件>", CLI_WORDS.target)
    .option("--force", CLI_WORDS.force)
    .action(async (file: string, command: GiveBackCommand) => {
      const { giveBack } = await import("./restore");
      process.exitCode = await giveBack(file, "restore", command, say);
    });
  program
    .command("clear")
    .description(CLI_WORDS.clear)
    .argument("<文件>", CLI_WORDS.workbookFile)
    .option("--everything", CLI_WORDS.clearEverything)
    .option("--out <文件>", CLI_WORDS.targetOfClear)
    .option("--force", CLI_WORDS.force)
    .action(async (file: string, command: GiveBackCommand & { readonly everything?: boolean }) => {
      const { giveBack } = await import("./restore");
      process.exitCode = await giveBack(
        file,
        command.everything ? "clear-everything" : "clear",
        command,
        say,
      );
    });
}

function addFix(program: Command): void {
  overFiles(program.command("fix").description(CLI_WORDS.fix)).action(
    async (files: string[], command: AssessCommand) => {
      const { fixFiles } = await import("./assess");
      process.exitCode = await fixFiles(files, command, localTime(new Date()), say);
    },
  );
}

function addExplain(program: Command): void {
  program
    .command("explain")
    .description(CLI_WORDS.explain)
    .argument("<文件>", CLI_WORDS.workbookFile)
    .argument("<内容>", CLI_WORDS.explainQuery)
    .option("--pack <规则包>", CLI_WORDS.pack)
    .option("--previous <路径>", CLI_WORDS.previous, collect)
    .action(async (file: string, query: string, command: ExplainCommand) => {
      const { explainOne } = await import("./explain");
      process.exitCode = await explainOne(file, query, say, command);
    });
}

function addRule(program: Command): void {
  program
    .command("rule")
    .description(CLI_WORDS.rule)
    .argument("<规则>", CLI_WORDS.ruleText)
    .requiredOption("--points <分值>", CLI_WORDS.rulePoints)
    .requiredOption("--value <完成值>", CLI_WORDS.ruleValue)
    .option("--steps <口径>", CLI_WORDS.ruleSteps)
    .option("--json", CLI_WORDS.json)
    .action(async (text: string, command: RuleCommand) => {
      const { tryOneRule } = await import("./rule");
      process.exitCode = tryOneRule(text, command, say);
    });
}

function addPacks(program: Command): void {
  program
    .command("packs")
    .description(CLI_WORDS.packs)
    .action(async () => {
      const { listPacks } = await import("./packs");
      listPacks(say);
    });
}

function addTemplate(program: Command): void {
  program
    .command("template")
    .description(CLI_WORDS.template)
    .requiredOption("--form <表种...>", CLI_WORDS.templateForm)
    .requiredOption("--pack <规则包>", CLI_WORDS.pack)
    .requiredOption("--year <年度>", CLI_WORDS.templateYear)
    .requiredOption("--out <文件>", CLI_WORDS.templateOut)
    .option("--into <文件>", CLI_WORDS.templateInto)
    .option("--force", CLI_WORDS.force)
    .action(async (command: TemplateCommand) => {
      const { writeTemplate } = await import("./template");
      process.exitCode = await writeTemplate(command, say);
    });
}

/** Reads the arguments and does what they ask for. */
function start(): void {
  endWithReader();
  const program = inChinese(new Command("jxzp").description(CLI_WORDS.description));
  addAssess(program);
  addReport(program);
  addRead(program);
  addBatch(program);
  addSummary(program);
  addGiveBack(program);
  addFix(program);
  addExplain(program);
  addRule(program);
  addTemplate(program);
  addPacks(program);
  addDraft(program);
  runProgram(program, say).catch((error: unknown) => {
    complain(error);
    process.exitCode = 2;
  });
}

useNativeCodec();
if (isMainThread) start();
else void import("./worker-pool").then(({ serveAsWorker }) => serveAsWorker());
