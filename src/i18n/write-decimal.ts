/**
 * Writes a number with thousands signs and at least and at most so many decimals: `1,234.5`.
 *
 * Both our languages write numbers so, and a test holds this to `Intl.NumberFormat`, whose first formatter costs a
 * slow phone a tenth of a second while a widget wakes.
 *
 * @param most at most 20; rounding is that of `toFixed`, so round first where halves matter
 * @example writeDecimal(1234.5, 2, 2) // '1,234.50'
 */
export const writeDecimal = (value: number, least: number, most: number): string => {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(most).split('.');
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? '-' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept && `.${kept}`);
};
