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

/** Takes from the tags of islands what only a log would read: a number of their own, and the name of their component. */
export const slimIslands = (html: string): string =>
  html.replace(/<astro-island[^>]*>/g, (tag) =>
    tag
      .replace(/ uid="[^"]*"/, '')
      .replace(/ opts="{&quot;name&quot;:&quot;\w+&quot;,&quot;value&quot;:true}"/, ' opts="{}"'),
  );
