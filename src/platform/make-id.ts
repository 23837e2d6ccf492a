const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A new id of twelve letters and digits; two of them never meet on one learner's devices. */
export const makeId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % letters.length]).join('');
