import type { APIContext } from 'astro';
import { siteUrl } from '../../../../platform/urls.ts';
import { modelIn, readingIn } from '../../../../site/classifier-data.ts';
import { inBothLocales, localeOf } from '../../../../site/page-locale.ts';
import type { ClassifierData } from '../../../../widgets/debtor-classifier/data.ts';
import { words } from '../../../../widgets/debtor-classifier/words.ts';

export const getStaticPaths = inBothLocales;

/** The classifier's model and words in one language, fetched when the tool wakes. */
export const GET = async ({ params }: APIContext): Promise<Response> => {
  const locale = localeOf(params);
  const reading = Object.entries(await readingIn(locale)).map(([id, { title, url }]) => [
    id,
    { title, url: siteUrl(url) },
  ]);
  const data: ClassifierData = {
    model: modelIn(locale),
    reading: Object.fromEntries(reading) as ClassifierData['reading'],
    words: words[locale],
  };
  return Response.json(data);
};
