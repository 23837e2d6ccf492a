/** Adds a style sheet to the page, once; ready when it has arrived, or when it is clear that it will not. */
export const loadStyles = (url: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
