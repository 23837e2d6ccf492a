/** A figure stays on the line of its unit or month: “26 万元” is never cut in two. */
export const keepTogether = (text: string): string => text.replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00A0');
