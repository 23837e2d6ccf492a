import type { APIRoute } from 'astro';
import { packNames } from '../../domain/search/names-file.ts';
import { getCatalogue } from '../../site/catalogue.ts';

/** The names of everything in the course, both languages in one file; search fetches it when it is opened. */
export const GET: APIRoute = async () => {
  const { modules, lessons, topics, terms, tools } = await getCatalogue();
  return Response.json(packNames({ modules, lessons, topics, terms, tools }));
};
