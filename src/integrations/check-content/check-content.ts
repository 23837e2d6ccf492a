import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findLessonTags } from '../lesson-tags/find-lesson-tags.ts';
import { checkCourse } from './check-course.ts';
import { checkLinks } from './check-links.ts';
import { formatProblems, refuseOnly, type Problem } from './problem.ts';
import { readCourse } from './read-course.ts';

/** Where the content stands, if it is not in `content` beside `src`. */
export interface CheckContentOptions {
  /** Path of the content folder, absolute or from the project's root. */
  folder?: string;
}

/**
 * Refuses to build wrong content, with every problem listed at once, and checks the links of what was built.
 * It must be the first integration: this hook comes before Astro reads the collections and would stop at the first
 * wrong file. In `dev` problems are printed, again after every
 * change, and the server goes on.
 */
export const checkContent = ({ folder = 'content' }: CheckContentOptions = {}): AstroIntegration => {
  let site: string | undefined;
  let base = '/';
  let contentFolder = '';
  let sourceFolder = '';
  const findProblems = (): Problem[] =>
    checkCourse(readCourse(contentFolder), new Set(findLessonTags(sourceFolder).keys()));
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        contentFolder = fileURLToPath(new URL(folder.replace(/\/?$/, '/'), config.root));
        sourceFolder = fileURLToPath(config.srcDir);
        if (command !== 'build') return;
        const problems = findProblems();
        const refused = refuseOnly(problems);
        if (refused.length > 0)
          throw new ContentError(`The content cannot be built.\n\n${formatProblems(refused)}`);
        if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
      },
      'astro:config:done': ({ config }) => {
        ({ site, base } = config);
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (): void => {
          const problems = findProblems();
          if (problems.length === 0) logger.info('The content is sound.');
          else logger.warn(`\n${formatProblems(problems)}`);
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(contentFolder)) return;
          clearTimeout(timer);
          timer = setTimeout(tell, quietMs);
        });
        tell();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const problems = await checkLinks(fileURLToPath(dir), { base, site });
        if (problems.length > 0) {
          throw new ContentError(`The site has links that lead nowhere.\n\n${formatProblems(problems, '')}`);
        }
        logger.info('Every internal link leads somewhere.');
      },
    },
  };
};

/** Saving several files counts as one change. */
const quietMs = 300;

/** Content that an author has to correct; the message says it all, so there is no trace of our own code. */
class ContentError extends Error {
  override name = 'ContentError';

  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
