import type { APIContext } from 'astro';
import { vignettesIn } from '../../../../site/classifier-data.ts';
import { inBothLocales, localeOf } from '../../../../site/page-locale.ts';

export const getStaticPaths = inBothLocales;

/** The vignettes of the classifier's training in one language. */
export const GET = ({ params }: APIContext): Response => Response.json(vignettesIn(localeOf(params)));
