/** Microsoft's own client library, from the installed package only, driving our engine through its native bridge. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { Engine } from "../../../emulator/engine/engine";
import { supports } from "../../../emulator/profiles";
import type { Batch } from "../../../emulator/engine/wire";

export type ClientFile = "excel-win32-16.01.debug.js" | "excel-web-16.00.debug.js";

export interface LoadedClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

interface Bridge {
  onMessageFromHost?: (json: string) => void;
  sendMessageToHost(json: string): void;
}

const folder = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const scripts = new Map<ClientFile, vm.Script>();

function scriptOf(file: ClientFile): vm.Script {
  const script =
    scripts.get(file) ?? new vm.Script(readFileSync(join(folder, file), "utf8"), { filename: file });
  scripts.set(file, script);
  return script;
}

function bridgeTo(engine: () => Engine): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (json) => {
      const { id, flags, message } = JSON.parse(json) as Message;
      void engine()
        .send(message.body, flags)
        .then((body) => {
          bridge.onMessageFromHost?.(
            JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }),
          );
        });
    },
  };
  return bridge;
}

/**
 * Loads the library into a context of its own, once for many tests: `engine` gives the engine of the moment, whose
 * profile answers when the library asks for requirement sets.
 */
export function loadMicrosoftClient(engine: () => Engine, file: ClientFile): LoadedClient {
  const requirements = {
    isSetSupported: (name: string, version?: string) =>
      // Flags of the wire protocol, which the library asks for by the same way.
      name === "RichApiRuntimeFlag" || supports(engine().profile, name, String(version ?? "1.1")),
  };
  const page: Record<string, unknown> = {
    console: { log: () => undefined, error: () => undefined, warn: () => undefined },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "" },
    document: {},
    Office: { context: { requirements } },
    _richApiNativeBridge: bridgeTo(engine),
  };
  page.window = page;
  page.self = page;
  vm.createContext(page);
  scriptOf(file).runInContext(page);
  return page as unknown as LoadedClient;
}
