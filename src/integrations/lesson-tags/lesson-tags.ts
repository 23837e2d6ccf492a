import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findLessonTags } from './find-lesson-tags.ts';

const tagPattern = /<([A-Z]\w*)/g;

/** Adds an import for every tag of ours that a text uses; MDX hoists imports, so the end of the file keeps line numbers. */
export const importUsedTags = (source: string, files: ReadonlyMap<string, string>): string => {
  const used = new Set(Array.from(source.matchAll(tagPattern), ([, name = '']) => name));
  const imports = [...used].flatMap((name) => {
    const file = files.get(name);
    return file ? [`import ${name} from ${JSON.stringify(file)};`] : [];
  });
  return imports.length === 0 ? source : `${source}\n\n${imports.join('\n')}\n`;
};

/**
 * Lets lessons use tags without importing them.
 *
 * The usual way, handing every component to `<Content components={…}>`, would put the CSS of all widgets
 * into every lesson; an import in the text itself brings the CSS of just those that stand in it.
 */
export function lessonTags(): AstroIntegration {
  return {
    name: 'lesson-tags',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
        const folder = fileURLToPath(config.srcDir);
        let files = findLessonTags(folder);
        for (const part of ['components/lesson', 'widgets']) addWatchFile(new URL(part, config.srcDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lesson-tags',
                enforce: 'pre',
                buildStart() {
                  files = findLessonTags(folder);
                },
                transform: {
                  filter: { id: /\.mdx$/ },
                  handler: (source: string) => ({ code: importUsedTags(source, files), map: null }),
                },
              },
            ],
          },
        });
      },
    },
  };
}
