declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

/**
 * Called by the small script at the end of a page when the code that wakes widgets does not arrive (client/failed-widget.ts).
 *
 * @param wake - Fetches it again; each try needs another text in its address.
 */
// eslint-disable-next-line no-var -- only `var` makes a global
declare var asleep: (wake: (attempt: string) => void) => void;
