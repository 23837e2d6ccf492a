/** Of two records with a date each the newer; of two just as new the one whose text sorts last. */
export const takeNewer = <T extends { at: string }>(a: T, b: T): T => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
};

/** Joins two records key by key with `join`; no key is lost. */
export const mergeRecords = <T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Record<string, T> => {
  const joined = Object.entries(a).map(([key, one]) => {
    const other = Object.hasOwn(b, key) ? b[key] : undefined;
    return [key, other === undefined ? one : join(one, other)] as const;
  });
  return { ...b, ...Object.fromEntries(joined) };
};
