/**
 * Draws the add-in's icon in every size that Office asks for, as PNG files in assets/. The picture is a form with
 * three lines and a check mark, drawn from shapes, so that each size is sharp. Run by `npm run icons`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

type Colour = readonly [number, number, number];
const GREEN: Colour = [15, 108, 73];
const WHITE: Colour = [255, 255, 255];
const GOLD: Colour = [255, 200, 61];
const SAMPLES = 4;

const inRoundedSquare = (x: number, y: number, radius: number): boolean => {
  const dx = Math.max(Math.abs(x - 0.5) - (0.5 - radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (0.5 - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
};

const inBar = (x: number, y: number, left: number, right: number, middle: number, half: number): boolean =>
  x >= left && x <= right && Math.abs(y - middle) <= half;

function nearSegment(
  x: number,
  y: number,
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
): boolean {
  const [ax, ay] = from;
  const length = (to[0] - ax) ** 2 + (to[1] - ay) ** 2;
  const along = Math.min(1, Math.max(0, ((x - ax) * (to[0] - ax) + (y - ay) * (to[1] - ay)) / length));
  return Math.hypot(x - (ax + along * (to[0] - ax)), y - (ay + along * (to[1] - ay))) <= width;
}

/** Colour at a point of the unit square, or null for nothing. */
function colourAt(x: number, y: number): Colour | null {
  if (!inRoundedSquare(x, y, 0.18)) return null;
  const check =
    nearSegment(x, y, [0.42, 0.66], [0.56, 0.8], 0.07) || nearSegment(x, y, [0.56, 0.8], [0.84, 0.46], 0.07);
  if (check) return GOLD;
  const lines =
    inBar(x, y, 0.18, 0.82, 0.24, 0.05) ||
    inBar(x, y, 0.18, 0.64, 0.42, 0.05) ||
    inBar(x, y, 0.18, 0.36, 0.6, 0.05);
  return lines ? WHITE : GREEN;
}

function pixel(column: number, row: number, size: number): readonly number[] {
  const total = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const colour = colourAt(x, y);
    if (!colour) continue;
    colour.forEach((part, index) => (total[index] = (total[index] ?? 0) + part));
    total[3] = (total[3] ?? 0) + 1;
  }
  const hits = total[3] ?? 0;
  if (hits === 0) return [0, 0, 0, 0];
  return [
    ...total.slice(0, 3).map((part) => Math.round(part / hits)),
    Math.round((255 * hits) / (SAMPLES * SAMPLES)),
  ];
}

const CRC_TABLE = Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, "latin1");
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])), 0);
  return Buffer.concat([head, data, tail]);
}

/** The icon as the bytes of a PNG file of `size` × `size` pixels. */
export function drawIcon(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (__, column) => pixel(column, row, size)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/^.*\/scripts/, "/scripts"))) {
  mkdirSync("assets", { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(join("assets", `icon-${size}.png`), drawIcon(size));
}
