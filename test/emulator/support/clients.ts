/** The three clients that must behave alike: ours, and Microsoft's for Windows and for the web. */
import { emulate, type EmulateOptions, type EmulatedExcel } from "../../../emulator/emulate";
import type { Engine } from "../../../emulator/engine/engine";
import { emulateFile, type EmulatedFile, type EmulateFileOptions } from "../../../emulator/file";
import { loadMicrosoftClient, type ClientFile, type LoadedClient } from "./microsoft-client";

export interface ClientUnderTest<Emulated extends EmulatedExcel = EmulatedExcel> extends LoadedClient {
  readonly emulated: Emulated;
}

/** Opens a workbook in a client. */
export type OpenClient<Options = EmulateOptions, Emulated extends EmulatedExcel = EmulatedExcel> = (
  options: Options,
) => Promise<ClientUnderTest<Emulated>>;

/** The client of an emulated Excel, by one of the three libraries. */
type Attach = (emulated: EmulatedExcel) => LoadedClient;

const ours: Attach = ({ Excel, OfficeExtension }) => ({ Excel, OfficeExtension }) as unknown as LoadedClient;

function microsofts(file: ClientFile): Attach {
  let current: Engine | null = null;
  let loaded: LoadedClient | null = null;
  return ({ engine }) => {
    current = engine;
    loaded ??= loadMicrosoftClient(() => current as Engine, file);
    return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension };
  };
}

const ATTACHED: readonly (readonly [string, Attach])[] = [
  ["the emulator's client", ours],
  ["Microsoft's client for Windows", microsofts("excel-win32-16.01.debug.js")],
  ["Microsoft's client for the web", microsofts("excel-web-16.00.debug.js")],
];

/** Over workbooks that are plain data. */
export const CLIENTS: readonly (readonly [string, OpenClient])[] = ATTACHED.map(([name, attach]) => [
  name,
  async (options) => {
    const emulated = await emulate(options);
    return { ...attach(emulated), emulated };
  },
]);

/** Over workbook files. */
export const CLIENTS_OF_FILES: readonly (readonly [string, OpenClient<EmulateFileOptions, EmulatedFile>])[] =
  ATTACHED.map(([name, attach]) => [
    name,
    async (options) => {
      const emulated = await emulateFile(options);
      return { ...attach(emulated), emulated };
    },
  ]);
