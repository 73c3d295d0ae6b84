/** The errors of the client library: one class, told apart by code. */
import type { WireError } from "../engine/wire";

export interface DebugInfo {
  readonly code: string;
  readonly message: string;
  readonly errorLocation: string;
  readonly statement?: string;
  readonly surroundingStatements?: readonly string[];
  readonly fullStatements?: readonly string[];
  readonly innerError?: unknown;
}

export class RichApiError extends Error {
  override readonly name = "RichApi.Error";
  readonly traceMessages: readonly string[] = [];
  readonly data: unknown = undefined;
  readonly debugInfo: DebugInfo;

  constructor(
    readonly code: string,
    message: string,
    debug: Partial<DebugInfo> = {},
    readonly httpStatusCode = 400,
    readonly innerError: unknown = null,
  ) {
    super(message);
    this.debugInfo = { code, message, errorLocation: "", ...debug };
  }
}

/** Reading what was never loaded. */
export function notLoaded(className: string, name: string): RichApiError {
  return new RichApiError(
    "PropertyNotLoaded",
    `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    { errorLocation: className === "" ? name : `${className}.${name}` },
  );
}

/** Reading a result before the sync that brings it. */
export function valueNotLoaded(): RichApiError {
  return new RichApiError(
    "ValueNotLoaded",
    'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
    { errorLocation: "clientResult.value" },
  );
}

/** Using a proxy whose place the host no longer keeps. */
export function invalidPath(expression: string): RichApiError {
  return new RichApiError(
    "InvalidObjectPath",
    `The object path '${expression}' isn't working for what you're trying to do. If you're using the object across multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the "context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object's lifetime.`,
    { errorLocation: expression },
  );
}

/** Handing an object of one context to a call of another. */
export function foreignContext(): RichApiError {
  return new RichApiError(
    "InvalidRequestContext",
    "Cannot use the object across different request contexts.",
  );
}

/** The error of a failed batch. */
export function failedBatch(
  error: WireError,
  statements: readonly string[],
  extended: boolean,
): RichApiError {
  const at = error.ActionIndex;
  const nearby = statements.slice(Math.max(0, at - 5), at + 6);
  return new RichApiError(
    error.Code,
    error.Message,
    {
      errorLocation: error.Location,
      statement: statements[at] ?? "",
      surroundingStatements: nearby,
      fullStatements: extended
        ? statements
        : ["Please enable config.extendedErrorLogging to see full statements."],
    },
    error.HttpStatusCode,
  );
}
