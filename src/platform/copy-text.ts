/** Puts text on the clipboard; `false` where the browser refuses (inside some apps it does). */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
