/** A whole number from 0 to 2³² − 1 that is always the same for the same text (FNV-1a over UTF-16 units). */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
