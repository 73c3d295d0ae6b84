/** The page behind the ribbon buttons: no pane, no React; it ends when its button's work is done. */
import {
  excelHost,
  registerCommand,
  showDialog,
  supportsApi,
  type ExcelHost,
  type ExcelNamespace,
  type OfficeNamespace,
} from "../hosts/excel";
import { localTime } from "../language/local-time";
import { clearMarks, messageOf, scoreWorkbook, type Message } from "./one-click";

interface Page {
  readonly jxzpBoot?: string;
  readonly Office?: OfficeNamespace;
  readonly Excel?: ExcelNamespace;
}

const page = window as unknown as Page;

/** The window with the sentence; it reads it from its own address. */
async function tell(office: OfficeNamespace, message: Message): Promise<void> {
  if (message === null) return;
  await showDialog(office, new URL(`message.html#${encodeURIComponent(message)}`, location.href).href);
}

function begin(office: OfficeNamespace, excel: ExcelNamespace): void {
  const open = (): ExcelHost => excelHost(excel, { supports: supportsApi(office) });
  const failed = (error: unknown): Promise<void> => tell(office, messageOf(error));
  const run = (work: () => Promise<Message>) => async (): Promise<void> => tell(office, await work());
  registerCommand(
    office,
    "scoreWorkbook",
    run(() => scoreWorkbook(open(), localTime(new Date()))),
    failed,
  );
  registerCommand(
    office,
    "clearMarks",
    run(() => clearMarks(open())),
    failed,
  );
}

function beginWhenReady(): void {
  if (page.jxzpBoot === "ready" && page.Office && page.Excel) begin(page.Office, page.Excel);
}

if (page.jxzpBoot === "ready") beginWhenReady();
else document.addEventListener("jxzp-boot", beginWhenReady);
