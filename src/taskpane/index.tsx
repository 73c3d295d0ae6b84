/** Where the pane begins: once boot.js says that Office is ready, the pane is shown over the open workbook. */
import { createRoot } from "react-dom/client";
import { whenReady, type ExcelNamespace, type OfficeNamespace } from "../hosts/excel";
import { App } from "./components/App";
import { inExcel } from "./in-excel";

/** What boot.js and Office's library leave on the page. */
interface Page {
  readonly jxzpBoot?: string;
  readonly Office?: OfficeNamespace;
  readonly Excel?: ExcelNamespace;
}

const page = window as unknown as Page;

/** Shows one of the notes that stand in the page for the case that the pane cannot run. */
function showNote(id: string): void {
  for (const shown of ["boot-note", id]) document.getElementById(shown)?.removeAttribute("hidden");
}

async function begin(): Promise<void> {
  const { Office: office, Excel: excel } = page;
  const root = document.getElementById("pane");
  if (!office || !excel || !root) return showNote("boot-blocked");
  const { kind } = await whenReady(office);
  switch (kind) {
    case "excel":
      return createRoot(root).render(<App surroundings={inExcel(office, excel)} />);
    case "too-old":
      return showNote("boot-old");
    case "not-excel":
      return showNote("boot-outside");
    case "blocked":
      return showNote("boot-blocked");
  }
}

if (page.jxzpBoot === "ready") void begin();
else {
  const onBoot = (): void => {
    if (page.jxzpBoot !== "ready") return;
    document.removeEventListener("jxzp-boot", onBoot);
    void begin();
  };
  document.addEventListener("jxzp-boot", onBoot);
}
