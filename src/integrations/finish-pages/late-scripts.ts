const plainScript = /<script>([\s\S]*?)<\/script>/g;
const moduleFile = /<script type="module" src="([^"]+)"><\/script>/g;

/** Astro's inline scripts that wake islands: the custom element itself and the rule behind `client:seen`. */
const isIslandRuntime = (code: string): boolean =>
  code.includes('"astro-island"') || code.includes('new Event("astro:seen")');

/** A page without the scripts that can wait, and those scripts. */
export interface Relieved {
  html: string;
  /** Addresses of the page's own script files. */
  files: string[];
  /** The code that wakes islands; empty where the page has none. */
  runtime: string;
}

/**
 * Takes out of a page every script that can wait until everything else has arrived: the page's own files, and the code that
 * wakes islands, five kilobytes which Astro repeats inline in every page with a widget.
 */
export const takeLateScripts = (html: string): Relieved => {
  const files: string[] = [];
  const pieces: string[] = [];
  const rest = html
    .replace(moduleFile, (_, file: string) => {
      files.push(file);
      return '';
    })
    .replace(plainScript, (whole, code: string) => {
      if (!isIslandRuntime(code)) return whole;
      pieces.push(code);
      return '';
    });
  return { html: rest, files, runtime: pieces.join('\n') };
};

/**
 * Fetches the code that wakes islands when the first of them comes near the screen. Every byte stands in each page: what to do
 * when it does not arrive is `asleep` of client/failed-widget.ts, which gets the means to fetch it again.
 * The address changes with each try: browsers remember that an address has failed.
 */
const watchIslands = (url: string): string =>
  `const w=q=>import(${JSON.stringify(`${url}?`)}+q).catch(()=>asleep(w)),` +
  `o=new IntersectionObserver(s=>{s.some(e=>e.isIntersecting)&&(o.disconnect(),w(1))},{rootMargin:"400px"});` +
  `document.querySelectorAll("astro-island>*").forEach(i=>o.observe(i))`;

/** Puts one small script at the end of a page that fetches the others once the page has loaded. */
export const addLateLoader = (html: string, files: readonly string[], runtimeUrl?: string): string => {
  const steps = [
    ...files.map((file) => `import(${JSON.stringify(file)})`),
    ...(runtimeUrl ? [watchIslands(runtimeUrl)] : []),
  ];
  if (steps.length === 0) return html;
  return html.replace(
    '</body>',
    `<script>addEventListener("load",()=>setTimeout(()=>{${steps.join(';')}}))</script></body>`,
  );
};
