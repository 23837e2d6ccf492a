import { hashText } from '../quiz/hash-text.ts';
import { findState } from './find-state.ts';
import type { ShareField } from './share-field.ts';
import type { ShareSchema } from './share-schema.ts';

/** The longest fragment, `#` not counted; it is ASCII, so characters are bytes. */
export const MOST_FRAGMENT_CHARACTERS = 2048;

/** Why a link's state cannot be used. */
export type UnreadableCode = 'too-long' | 'wrong-version' | 'damaged' | 'out-of-range';

/** What a fragment holds for this tool. */
export type Shared<S> =
  { type: 'shared'; state: S } | { type: 'none' } | { type: 'unreadable'; code: UnreadableCode };

type AnyField = ShareField<unknown>;

const unreadable = (code: UnreadableCode): { type: 'unreadable'; code: UnreadableCode } => ({
  type: 'unreadable',
  code,
});

const listFields = <S extends object>(schema: ShareSchema<S>): [string, AnyField][] =>
  Object.entries(schema.fields as Record<string, AnyField>);

/** A short sum over tool, version and payload: a cut or altered link is noticed. No protection against forgery; limits are. */
const checkSum = (tool: string, version: number, body: string): string =>
  hashText(`${tool}.${version}.${body}`).toString(36);

/**
 * Gives a state as a fragment without `#`: `s=1.<code>.<value>~<code>.<value>~<check sum>`.
 * What stands at its initial value is left out. `undefined` where it would be longer than a link may be.
 *
 * @example encodeShared(anchorShare, { ...exampleInputs, ask: 25 }) // 's=1.A.25~…'
 */
export function encodeShared<S extends object>(
  schema: ShareSchema<S>,
  state: NoInfer<S>,
): string | undefined {
  const parts = listFields(schema).flatMap(([key, field]) => {
    const text = field.write((state as Record<string, unknown>)[key]);
    return text === field.write(field.initial) ? [] : [`${field.code}.${text}`];
  });
  const body = parts.join('~');
  const fragment = `s=${schema.version}.${body}~${checkSum(schema.tool, schema.version, body)}`;
  return fragment.length > MOST_FRAGMENT_CHARACTERS ? undefined : fragment;
}

/**
 * Reads a page's fragment, with or without `#`. A heading's id or any other fragment gives `none`.
 * Only known fields within their limits come through, each once; nothing of the text becomes a key of an object.
 */
export function decodeShared<S extends object>(schema: ShareSchema<S>, fragment: string): Shared<S> {
  const text = findState(fragment);
  if (text === undefined) return { type: 'none' };
  if (text.length > MOST_FRAGMENT_CHARACTERS) return unreadable('too-long');
  const version = /^s=(\d{1,6})\./.exec(text)?.[1];
  if (version === undefined) return unreadable('damaged');
  if (Number(version) !== schema.version) return unreadable('wrong-version');
  const parts = /^s=\d+\.(?<body>[\w.~-]*)~(?<sum>[a-z0-9]+)$/.exec(text)?.groups;
  if (!parts) return unreadable('damaged');
  const { body = '', sum } = parts;
  if (sum !== checkSum(schema.tool, schema.version, body)) return unreadable('damaged');
  return readBody(schema, body);
}

function readBody<S extends object>(schema: ShareSchema<S>, body: string): Shared<S> {
  const fields = listFields(schema);
  const known = new Map(fields.map(([, field]) => [field.code, field]));
  const texts = new Map<string, string>();
  for (const part of body === '' ? [] : body.split('~')) {
    const dot = part.indexOf('.');
    const code = part.slice(0, Math.max(0, dot));
    if (!known.has(code) || texts.has(code)) return unreadable('damaged');
    texts.set(code, part.slice(dot + 1));
  }
  const values: [string, unknown][] = [];
  for (const [key, field] of fields) {
    const text = texts.get(field.code);
    const reading = text === undefined ? { type: 'read' as const, value: field.initial } : field.read(text);
    if (reading.type !== 'read') return unreadable(reading.type);
    values.push([key, reading.value]);
  }
  const state = Object.fromEntries(values) as S;
  return schema.isSound?.(state) === false ? unreadable('out-of-range') : { type: 'shared', state };
}
