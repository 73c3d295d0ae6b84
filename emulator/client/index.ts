/** The client half: an `Excel` and an `OfficeExtension` as a page would find them, over our engine. */
import type { Engine } from "../engine/engine";
import { ClientResult } from "./members";
import { RequestContext, type ClientConfig } from "./context";
import { proxyOf } from "./proxy";
import { RichApiError } from "./rich-api-error";
import { creatorOf, runOf } from "./run";

export interface EmulatedClient {
  readonly Excel: {
    readonly run: ReturnType<typeof runOf>;
    readonly createWorkbook: (base64?: string) => Promise<unknown>;
    readonly RequestContext: new () => RequestContext;
  };
  readonly OfficeExtension: {
    readonly Error: typeof RichApiError;
    readonly ClientResult: typeof ClientResult;
    readonly config: ClientConfig;
  };
}

/** A client of an engine. */
export function newClient(engine: Engine): EmulatedClient {
  const config: ClientConfig = { extendedErrorLogging: false, strict: false };
  class Context extends RequestContext {
    constructor() {
      super(engine, config, proxyOf);
    }
  }
  return {
    Excel: { run: runOf(engine, config), createWorkbook: creatorOf(engine, config), RequestContext: Context },
    OfficeExtension: { Error: RichApiError, ClientResult, config },
  };
}
