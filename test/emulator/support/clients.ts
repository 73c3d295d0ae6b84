/** The three clients that must behave alike: ours, and Microsoft's for Windows and for the web. */
import { emulate, type EmulateOptions, type EmulatedExcel } from "../../../src/emulator/emulate";
import type { Engine } from "../../../src/emulator/engine/engine";
import { loadMicrosoftClient, type ClientFile, type LoadedClient } from "./microsoft-client";

export interface ClientUnderTest extends LoadedClient {
  readonly emulated: EmulatedExcel;
}

/** Opens a workbook in a client. */
export type OpenClient = (options: EmulateOptions) => Promise<ClientUnderTest>;

function ours(): OpenClient {
  return async (options) => {
    const emulated = await emulate(options);
    const client = { Excel: emulated.Excel, OfficeExtension: emulated.OfficeExtension };
    return { ...(client as unknown as LoadedClient), emulated };
  };
}

function microsofts(file: ClientFile): OpenClient {
  let current: Engine | null = null;
  let loaded: LoadedClient | null = null;
  return async (options) => {
    const emulated = await emulate(options);
    current = emulated.engine;
    loaded ??= loadMicrosoftClient(() => current as Engine, file);
    return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, emulated };
  };
}

export const CLIENTS: readonly (readonly [string, OpenClient])[] = [
  ["the emulator's client", ours()],
  ["Microsoft's client for Windows", microsofts("excel-win32-16.01.debug.js")],
  ["Microsoft's client for the web", microsofts("excel-web-16.00.debug.js")],
];
