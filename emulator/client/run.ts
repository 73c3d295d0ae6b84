/** `Excel.run`: one context for one piece of work, references given back at its end. */
import type { Engine } from "../engine/engine";
import { supports } from "../profiles";
import { NotModelled } from "../api-surface";
import { RequestContext, type ClientConfig } from "./context";
import { behind } from "./handles";
import { proxyOf } from "./proxy";
import { RichApiError } from "./rich-api-error";

type Work<T> = (context: RequestContext) => Promise<T>;

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly previousObjects?: unknown;
  readonly [other: string]: unknown;
}

/** Runs that wait for another one on the same context. */
const busy = new WeakMap<RequestContext, Promise<unknown>>();

function contextOf(first: unknown): RequestContext | null {
  const one: unknown = Array.isArray(first) ? first[0] : first;
  return one instanceof RequestContext ? one : (behind(one)?.context ?? null);
}

function checkOptions(options: RunOptions): void {
  for (const name of Object.keys(options)) {
    if (name !== "delayForCellEdit" && name !== "previousObjects")
      throw new NotModelled(`Excel.run({ ${name} })`);
  }
}

async function carryOut<T>(context: RequestContext, work: Work<T>, options: RunOptions): Promise<T> {
  context.running = true;
  context.delayForCellEdit = options.delayForCellEdit === true;
  try {
    const working: unknown = work(context);
    if (typeof (working as { then?: unknown } | null | undefined)?.then !== "function") {
      throw new RichApiError(
        "RunMustReturnPromise",
        'The batch function passed to the ".run" method didn\'t return a promise.',
      );
    }
    const result = await (working as Promise<T>);
    await context.sync();
    return result;
  } catch (error) {
    context.drop();
    throw error;
  } finally {
    context.running = false;
    context.release();
  }
}

/** Makes the `run` of an engine: `run(work)`, `run(options, work)`, `run(context or object, work)`. */
export function runOf(engine: Engine, config: ClientConfig) {
  return async function run<T>(...args: readonly unknown[]): Promise<T> {
    const work = args.at(-1);
    const first = args.length > 1 ? args[0] : undefined;
    if (typeof work !== "function") throw new RichApiError("InvalidArgument", "run needs a function.");
    const reused = contextOf(first);
    const options = reused || first === undefined ? {} : (first as RunOptions);
    checkOptions(options);
    const context =
      reused ?? contextOf(options.previousObjects) ?? new RequestContext(engine, config, proxyOf);
    const before = busy.get(context) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(() => carryOut<T>(context, work as Work<T>, options));
    busy.set(context, mine);
    return mine;
  };
}

/** What brought the making of workbooks. */
const CREATING_SET = "1.8";

/** What the namespace calls on the application, as far as it makes workbooks. */
interface Maker {
  readonly application: { createWorkbook(base64?: string): { open(): void } };
}

/**
 * Makes the `createWorkbook` of an engine: a copy of a file is opened in a window of its own, after the user has
 * finished typing. Not modelled: the way of its own that the call takes in Excel on the web.
 */
export function creatorOf(engine: Engine, config: ClientConfig) {
  return async (base64?: string): Promise<unknown> => {
    if (!supports(engine.profile, "ExcelApi", CREATING_SET))
      throw new RichApiError("ApiNotFound", "Excel.createWorkbook is not there.");
    const context = new RequestContext(engine, config, proxyOf);
    context.delayForCellEdit = true;
    (context.workbook as Maker).application.createWorkbook(base64).open();
    return context.sync();
  };
}
