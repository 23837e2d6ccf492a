const plainScript = /<script>([\s\S]*?)<\/script>/g;

/** Astro's inline scripts that wake islands: the custom element itself and the rule behind `client:visible`. */
const isIslandRuntime = (code: string): boolean =>
  code.includes('"astro-island"') || code.includes('new Event("astro:visible")');

/** A page without the code that wakes its islands, and that code. */
export interface Relieved {
  html: string;
  /** Empty where the page has no island. */
  code: string;
}

/** Takes the code that wakes islands out of a page. Astro repeats its five kilobytes inline in every page with a widget. */
export const takeIslandRuntime = (html: string): Relieved => {
  const pieces: string[] = [];
  const rest = html.replace(plainScript, (whole, code: string) => {
    if (!isIslandRuntime(code)) return whole;
    pieces.push(code);
    return '';
  });
  return { html: rest, code: pieces.join('\n') };
};

/** Watches, once the page has loaded, for the first island to come near the screen, and then fetches the code that wakes them. */
const loader = (url: string): string =>
  `addEventListener("load",()=>{const o=new IntersectionObserver(s=>{s.some(e=>e.isIntersecting)&&(o.disconnect(),import(${JSON.stringify(url)}))},{rootMargin:"400px"});for(const i of document.querySelectorAll("astro-island>*"))o.observe(i)})`;

/** Has that code fetched from its own file when a widget is about to be seen; islands sleep until then. */
export const addIslandLoader = (html: string, url: string): string =>
  html.replace('</body>', `<script>${loader(url)}</script></body>`);
