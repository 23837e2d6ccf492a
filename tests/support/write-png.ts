import { crc32, deflateSync } from 'node:zlib';

const write = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const distance = (a: number, b: number): number =>
  [0, 8, 16].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

/**
 * A picture of screens as a small PNG: its 256 commonest colours, every other one as the nearest of them.
 *
 * @param pixels opaque, four bytes each (red, green, blue, anything), line after line
 */
export const writePng = (pixels: Uint8Array, width: number): Buffer => {
  const height = pixels.length / 4 / width;
  const colours = Array.from(
    { length: width * height },
    (_, at) => ((pixels[at * 4] ?? 0) << 16) | ((pixels[at * 4 + 1] ?? 0) << 8) | (pixels[at * 4 + 2] ?? 0),
  );
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = common.slice(0, 256);
  const places = new Map(
    common.map((colour) => {
      const distances = palette.map((one) => distance(one, colour));
      return [colour, distances.indexOf(Math.min(...distances))];
    }),
  );
  // Every line begins with its filter, 0 for none: what packs text best.
  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries())
    lines[at + Math.floor(at / width) + 1] = places.get(colour) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette.
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    write('IHDR', head),
    write('PLTE', Uint8Array.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))),
    write('IDAT', deflateSync(lines, { level: 9 })),
    write('IEND', new Uint8Array()),
  ]);
};
