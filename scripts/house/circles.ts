import type { Arrow } from "./imports";

/** Groups of files that import each other in a ring (strongly connected, two files or more), each sorted by name. */
export function circles(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): number => {
    const own = index.size;
    index.set(file, own);
    low.set(file, own);
    open.push(file);
    for (const other of next.get(file) ?? []) {
      if (!index.has(other)) low.set(file, Math.min(low.get(file) ?? own, visit(other)));
      else if (open.includes(other)) low.set(file, Math.min(low.get(file) ?? own, index.get(other) ?? own));
    }
    const lowest = low.get(file) ?? own;
    if (lowest === own) {
      const ring = open.splice(open.indexOf(file));
      if (ring.length > 1) found.push(ring.sort());
    }
    return lowest;
  };
  for (const file of next.keys()) if (!index.has(file)) visit(file);
  return found;
}
