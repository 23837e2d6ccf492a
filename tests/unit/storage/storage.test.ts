import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStorage } from './fake-window.ts';

const key = 'pif:cases:v1';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a damaged text', () => {
  it('is kept beside every other one of its store, each once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 }),
        async (damages) => {
          const { keepDamaged, listKeys, readText, readDamagedKey, $storageHealth } = await openStorage();
          for (const text of damages) keepDamaged(key, text);
          const aside = listKeys().filter((name) => readDamagedKey(name)?.of === key);
          expect(new Set(aside.map(readText))).toEqual(new Set(damages));
          expect(aside.length).toBe(new Set(damages).size);
          expect($storageHealth.get().damaged).toEqual([key]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes the first free place', async () => {
    const { fake, keepDamaged, removeText } = await openStorage();
    for (const text of ['one', 'two', 'three', 'two']) keepDamaged(key, text);
    expect([...fake.texts]).toEqual([
      [`${key}:damaged`, 'one'],
      [`${key}:damaged:2`, 'two'],
      [`${key}:damaged:3`, 'three'],
    ]);
    removeText(`${key}:damaged:2`);
    keepDamaged(key, 'four');
    expect(fake.texts.get(`${key}:damaged:2`)).toBe('four');
  });

  it('is found whether or not a page uses its store, and told until the last is gone', async () => {
    const { findDamaged, removeText, tellDamaged, $storageHealth } = await openStorage({
      'pif:answers:v1': '{}',
      'pif:progress:v1:damaged:2': 'earlier',
      [key]: '{"open": "x", "ca',
      other: '{',
    });
    findDamaged();
    expect($storageHealth.get().damaged).toEqual([key, 'pif:progress:v1']);
    for (const gone of [key, `${key}:damaged`, 'pif:progress:v1:damaged:2']) removeText(gone);
    tellDamaged();
    expect($storageHealth.get().damaged).toEqual([]);
  });
});

describe('a device', () => {
  it('that cannot be read is not used, and what is entered stays for the visit', async () => {
    const { readText, writeText, listKeys, $storageHealth } = await openStorage({}, { reads: true });
    expect($storageHealth.get().state).toBe('forbidden');
    writeText(key, '{}');
    expect(readText(key)).toBe('{}');
    expect(listKeys()).toEqual([key]);
  });

  it('without room says so until there is room, and then everything is written', async () => {
    const { fake, readText, writeText, $storageHealth } = await openStorage(
      { other: 'x'.repeat(20) },
      { room: 30 },
    );
    writeText('pif:answers:v1', 'a'.repeat(15));
    expect($storageHealth.get().state).toBe('full');
    writeText('pif:settings:v1', 'small');
    expect(fake.texts.get('pif:settings:v1')).toBe('small');
    expect($storageHealth.get().state).toBe('full');
    expect(readText('pif:answers:v1')).toBe('a'.repeat(15));
    fake.texts.delete('other');
    writeText('pif:settings:v1', 'small');
    expect(fake.texts.get('pif:answers:v1')).toBe('a'.repeat(15));
    expect($storageHealth.get().state).toBe('kept');
  });

  it('that is full from the start is used as soon as it has room', async () => {
    const { fake, writeText, $storageHealth } = await openStorage({}, { room: 0 });
    expect($storageHealth.get().state).toBe('full');
    fake.refuse.room = 100;
    writeText(key, '{}');
    expect($storageHealth.get().state).toBe('kept');
    expect(fake.texts.get(key)).toBe('{}');
  });
});
