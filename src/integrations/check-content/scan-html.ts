/** A link of a page, as written. */
export interface PageLink {
  href: string;
  /** Whether the link says that it leads to another language. */
  hasHreflang: boolean;
}

/** What other pages may point to, and what a page points to. */
export interface PageScan {
  ids: string[];
  links: PageLink[];
}

// Scripts, styles and comments are stepped over whole; an `id` counts on any element.
const interesting =
  /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<a\s((?:[^>"']|"[^"]*"|'[^']*')*)>|\sid=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const hrefPattern = /(?:^|\s)href=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/;
const idPattern = /(?:^|\s)id=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#38': '&',
  '#34': '"',
  '#39': "'",
};

/** Finds the ids and links of an HTML page by looking for them, without building a tree: thousands of pages take seconds. */
export const scanHtml = (html: string): PageScan => {
  const ids: string[] = [];
  const links = new Map<string, PageLink>();
  for (const [, , anchor, double, single, bare] of html.matchAll(interesting)) {
    if (anchor === undefined) {
      const id = double ?? single ?? bare;
      if (id) ids.push(decode(id));
      continue;
    }
    const id = pick(idPattern.exec(anchor));
    if (id) ids.push(decode(id));
    const href = pick(hrefPattern.exec(anchor));
    if (href === undefined) continue;
    const hasHreflang = /\shreflang=/.test(` ${anchor}`);
    links.set(`${href}${hasHreflang}`, { href: decode(href), hasHreflang });
  }
  return { ids, links: [...links.values()] };
};

const pick = (found: RegExpExecArray | null): string | undefined => found?.[1] ?? found?.[2] ?? found?.[3];

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole) : text;
