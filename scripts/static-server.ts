/** A folder over http on localhost: the smallest server that the built pages need. */
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file that an address asks for, or null when it lies outside the folder. */
export function fileOf(folder: string, address: string): string | null {
  const { pathname } = new URL(address, "http://localhost");
  const root = path.resolve(folder);
  const file = path.join(root, decodeURIComponent(pathname === "/" ? "/playground.html" : pathname));
  return file.startsWith(root + path.sep) ? file : null;
}

/** Serves a folder; port 0 takes a free one. */
export async function staticServer(
  folder: string,
  port: number,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const file = fileOf(folder, request.url ?? "/");
    void (file === null ? Promise.reject(new RangeError("outside")) : readFile(file)).then(
      (body) => {
        response.writeHead(200, { "content-type": TYPES[path.extname(file ?? "")] ?? "text/plain" });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
