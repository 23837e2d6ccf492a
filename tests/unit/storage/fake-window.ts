import { vi } from 'vitest';

/** A browser's storage for tests: holds texts as own properties, as the real one lists them, and can be made to refuse. */
export interface FakeStorage {
  texts: Map<string, string>;
  /** What is refused: reading, or writing more than so many characters in all. */
  refuse: { reads: boolean; room: number };
}

/** Loads the storage module afresh in a window with the given texts. */
export const openStorage = async (
  before: Record<string, string> = {},
  refuse: Partial<FakeStorage['refuse']> = {},
) => {
  const fake: FakeStorage = {
    texts: new Map(Object.entries(before)),
    refuse: { reads: false, room: Infinity, ...refuse },
  };
  const { texts } = fake;
  const methods = {
    getItem: (key: string) => {
      if (fake.refuse.reads) throw new DOMException('no', 'SecurityError');
      return texts.get(key) ?? null;
    },
    setItem: (key: string, text: string) => {
      const others = [...texts].reduce((sum, [name, its]) => sum + (name === key ? 0 : its.length), 0);
      if (others + text.length > fake.refuse.room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key: string) => texts.delete(key),
  };
  const localStorage = new Proxy(methods, {
    ownKeys: () => [...texts.keys()],
    getOwnPropertyDescriptor: (_, key) => ({
      value: texts.get(String(key)),
      configurable: true,
      enumerable: true,
    }),
  });
  vi.resetModules();
  vi.stubGlobal('window', { localStorage });
  const [storage, damagedTexts] = await Promise.all([
    import('../../../src/platform/storage.ts'),
    import('../../../src/platform/damaged-texts.ts'),
  ]);
  return { fake, ...storage, ...damagedTexts };
};
