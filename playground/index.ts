/**
 * The playground: a workbook in an emulated Excel, and beside it the very same pane that runs in Excel, in a frame of
 * the same origin to which the emulator is lent.
 */
import { emulateFile, type EmulatedFile } from "../emulator/file";
import { PROFILES, type ProfileName } from "../emulator/profiles";
import { HostProblem } from "../src/hosts/host";
import { PLAYGROUND_WORDS as words } from "../src/words/pane-playground";
import { element, showWorkbook } from "./view";

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly excel: EmulatedFile;
  readonly stop: () => void;
}

/** Where boot.js of the pane looks for the Excel that is lent to it. */
const lent = window as unknown as { jxzpEmulator?: EmulatedFile };

/** Sheets get new ids at each opening, as in Excel. */
let openings = 0;
let file: OpenFile | null = null;

const say = (text: string): void => {
  element("note").textContent = text;
};

function profile(): ProfileName {
  const { value } = element<HTMLSelectElement>("profile");
  return (Object.keys(PROFILES) as ProfileName[]).find((name) => name === value) ?? "ltsc2021";
}

function sayProblem(error: unknown): void {
  say(error instanceof HostProblem ? error.what + error.remedy : words.failed);
}

async function open(bytes: Uint8Array, name: string): Promise<void> {
  say(words.opening);
  try {
    openings += 1;
    const excel = await emulateFile({ bytes, name, profile: profile(), opening: openings });
    file?.stop();
    file = { name, bytes, excel, ...showWorkbook(excel) };
    lent.jxzpEmulator = excel;
    element<HTMLIFrameElement>("pane").src = `taskpane.html?${openings}`;
    say(words.opened(name));
  } catch (error) {
    sayProblem(error);
  }
}

async function openSample(): Promise<void> {
  const answer = await fetch("sample.xlsx");
  if (!answer.ok) return say(words.missingSample);
  await open(new Uint8Array(await answer.arrayBuffer()), words.sampleName);
}

function offer(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

async function download(): Promise<void> {
  if (!file) return;
  try {
    const name = words.savedName(file.name);
    offer(await file.excel.save(), name);
    say(words.saved(name));
  } catch (error) {
    say(error instanceof HostProblem ? error.what + error.remedy : words.notSaved);
  }
}

element<HTMLInputElement>("file").onchange = (event) => {
  const chosen = (event.target as HTMLInputElement).files?.[0];
  if (chosen) void chosen.arrayBuffer().then((buffer) => open(new Uint8Array(buffer), chosen.name));
};
element<HTMLSelectElement>("profile").onchange = () => {
  if (file) void open(file.bytes, file.name);
};
element("download").onclick = () => void download();
void openSample().catch(() => say(words.missingSample));
