/**
 * Asks the browser not to clear what is stored here when it runs short of room; `true` when it agrees.
 * Browsers may ask the person, decide by themselves or not know the question.
 */
export const askToKeep = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
};
