import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { assessWorkbook, reportToJson } from "./src/assessment/index";
import { readWorkbook } from "./src/cli/workbook";
const out: string[] = [];
const files = [...readdirSync("/work/wt-reader/test/golden").flatMap((d) => { try { return readdirSync("/work/wt-reader/test/golden/"+d).filter(f=>/xls[xm]$/.test(f)).map(f=>"/work/wt-reader/test/golden/"+d+"/"+f)} catch { return [] } }), ...readdirSync("/work/shared/failing").filter(f=>f.endsWith(".xlsx")).sort().map(f=>"/work/shared/failing/"+f)];
for (const f of files) {
  const { workbook, choices } = await readWorkbook(readFileSync(f), f);
  const t0 = performance.now();
  const r = assessWorkbook(workbook, choices);
  out.push(`== ${f.replace(/.*\/(golden|failing)\//,"")} errors ${r.summary.errors} warnings ${r.summary.warnings} infos ${r.summary.infos} q ${(r as any).questions?.length ?? 0} unread ${(r as any).unread?.map((u:any)=>u.range.top+1+"-"+(u.range.bottom+1)).join(",") ?? ""}`);
  for (const x of r.findings) out.push(`  ${x.id} ${x.severity} ${x.cells.slice(0,3).map(c=>c.sheet+"!"+String.fromCharCode(65+c.column)+(c.row+1)).join(",")} ${x.reported ?? ""} -> ${x.expected ?? ""} ${x.causedBy?"(caused)":""} ${x.message.slice(0,100)}`);
  for (const q of (r as any).questions ?? []) out.push("  ? "+q.question);
}
writeFileSync(process.argv[2]!, out.join("\n")+"\n");
