const styleBlock = /<style>([\s\S]*?)<\/style>/g;

/**
 * Puts all style blocks of a page into its first: the policy then names one hash instead of one for each block,
 * and a hash is the one thing in a page that does not compress. Blocks with attributes stay as they are.
 */
export const joinStyles = (html: string): string => {
  const all = Array.from(html.matchAll(styleBlock), ([, css = '']) => css).join('');
  let isFirst = true;
  return html.replace(styleBlock, () => {
    const block = isFirst ? `<style>${all}</style>` : '';
    isFirst = false;
    return block;
  });
};

/**
 * Takes from islands what only a log would read, a number of their own and the name of their component, and what tells one
 * that wakes while the page still arrives that all of it is there: ours wake later.
 */
export const slimIslands = (html: string): string =>
  html.replaceAll('<!--astro:end-->', '').replace(/<astro-island[^>]*>/g, (tag) =>
    tag
      .replace(/ uid="[^"]*"/, '')
      .replace(/ await-children(="")?/, '')
      .replace(/ opts="{&quot;name&quot;:&quot;\w+&quot;,&quot;value&quot;:true}"/, ' opts="{}"'),
  );

const block =
  '(?:p|h[1-6]|[uod]l|li|d[td]|div|section|article|aside|nav|header|footer|main|figure|table|t(?:head|body|[rhd]))';
const gap = new RegExp(`(</?${block}(?:\\s[^>]*)?>)\\s*\\n\\s*(?=</?${block}[\\s>])`, 'g');

/** Takes out the line breaks between paragraphs, rows and other blocks, where they mean nothing. */
export const closeGaps = (html: string): string => html.replace(gap, '$1');
