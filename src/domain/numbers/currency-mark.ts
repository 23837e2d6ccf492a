import { normaliseText } from './normalise-text.ts';

/** The ways people mark an amount in a currency, before it or after it, in normalised text. The dollar sign is shared. */
const marks: Readonly<Record<string, string>> = {
  GBP: '[£￡]|gbp|pounds?|英镑',
  USD: 'us\\$|\\$|usd|dollars?|美元',
  EUR: '€|eur|euros?|欧元',
  HKD: 'hk\\$|\\$|hkd|港币|港元',
  SGD: 's\\$|\\$|sgd|新加坡元|新元',
};
const whole = (mark: string): RegExp =>
  new RegExp(`^(?:(?:${mark}) ?)?(?<amount>[^ ].*?)(?: ?(?:${mark}))?$`, 'u');

/**
 * Takes the mark of a currency off an amount as somebody wrote or pasted it: `£34,310`, `GBP 34,310` and `34,310英镑` in GBP are
 * all `34,310`. Yuan is left alone, for its words of size belong to it (written-number.ts).
 *
 * @param currency ISO 4217
 */
export const takeCurrencyMark = (text: string, currency: string): string => {
  const mark = marks[currency];
  const cleaned = normaliseText(text);
  return (mark && whole(mark).exec(cleaned)?.groups?.['amount']) ?? cleaned;
};
