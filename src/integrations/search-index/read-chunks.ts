/** A chunk of a full-text index: the first word in it, and the name of its file. */
export type Chunk = [from: string, file: string];

interface Reader {
  bytes: Uint8Array;
  at: number;
}

const text = new TextDecoder();
const simpleValues = new Map<number, unknown>([
  [20, false],
  [21, true],
]);

const readLength = (reader: Reader, info: number): number => {
  if (info < 24) return info;
  const size = 2 ** (info - 24);
  let length = 0;
  for (let i = 0; i < size; i += 1) length = length * 256 + (reader.bytes[reader.at++] ?? 0);
  return length;
};

/** Reads one CBOR value (RFC 8949) of the few kinds that Pagefind's metadata is made of. */
const readValue = (reader: Reader): unknown => {
  const head = reader.bytes[reader.at++];
  if (head === undefined) throw new Error('Pagefind’s metadata ends in the middle of a value.');
  const [kind, info] = [head >> 5, head & 31];
  if (kind === 4 && info === 31) {
    const values: unknown[] = [];
    while (reader.bytes[reader.at] !== 0xff) values.push(readValue(reader));
    reader.at += 1;
    return values;
  }
  if (kind === 7) {
    reader.at += info > 24 ? 2 ** (info - 24) : 0;
    return simpleValues.get(info);
  }
  const length = readLength(reader, info);
  if (kind === 0) return length;
  if (kind === 4) return Array.from({ length }, () => readValue(reader));
  if (kind !== 3) throw new Error(`Pagefind’s metadata holds a value of an unexpected kind, ${kind}.`);
  reader.at += length;
  return text.decode(reader.bytes.subarray(reader.at - length, reader.at));
};

const isChunkRow = (row: unknown): row is [string, string, string] =>
  Array.isArray(row) && row.length === 3 && row.every((part) => typeof part === 'string');

/**
 * The chunks of an index, in the order of their words, out of Pagefind's unpacked metadata
 * (`[version, pages, [[first word, last word, file]…], …]`). Throws when a new Pagefind arranges it differently.
 */
export const readChunks = (meta: Uint8Array): Chunk[] => {
  const signature = 'pagefind_dcd'.length;
  const fields = readValue({ bytes: meta.subarray(signature), at: 0 });
  const rows: unknown = Array.isArray(fields) ? fields[2] : undefined;
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isChunkRow)) {
    throw new Error(
      'Pagefind’s metadata lists no chunks where they are expected. Was Pagefind updated? See read-chunks.ts.',
    );
  }
  return rows.map(([from, , file]) => [from, file]);
};
