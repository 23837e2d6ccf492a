/** Undoes the percent signs some apps put into links; a text that is not properly escaped stays as it is. */
const unescapeText = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The part of a page's fragment, with or without `#`, that holds or was meant to hold a tool's state, whatever it is worth.
 *
 * @example findState('#rules') // undefined
 * @example findState('#%73%3D1.A.25~x') // 's=1.A.25~x'
 */
export const findState = (fragment: string): string | undefined =>
  unescapeText(fragment.startsWith('#') ? fragment.slice(1) : fragment)
    .split('&')
    .find((part) => part === 's' || part.startsWith('s='));
