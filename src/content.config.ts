import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { courseSchema } from './schemas/course.ts';
import { figureSchema } from './schemas/figures.ts';
import { termSchema } from './schemas/glossary.ts';
import { lessonFrontmatterSchema } from './schemas/lesson.ts';
import { quizSchema } from './schemas/quiz.ts';
import { sourceSchema } from './schemas/sources.ts';
import { toolPageSchema } from './schemas/tool-page.ts';
import { topicSchema } from './schemas/topics.ts';

const folderOf = ({ entry }: { entry: string }): string => entry.split('/')[0] ?? entry;
const withoutEnding = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '');

// Texts stay out of the store (`retainBody`): who reads one takes it from its file (site/lesson-text.ts).
export const collections = {
  course: defineCollection({
    loader: file('content/course.yaml', {
      parser: (text) => ({ course: parse(text) as Record<string, unknown> }),
    }),
    schema: courseSchema,
  }),
  topics: defineCollection({ loader: file('content/topics.yaml'), schema: topicSchema }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: termSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  figures: defineCollection({ loader: file('content/figures.yaml'), schema: figureSchema }),
  lessons: defineCollection({
    loader: glob({
      base: 'content/lessons',
      pattern: '*/{zh,en}.mdx',
      generateId: withoutEnding,
      retainBody: false,
    }),
    schema: lessonFrontmatterSchema,
  }),
  quizzes: defineCollection({
    loader: glob({ base: 'content/lessons', pattern: '*/quiz.yaml', generateId: folderOf }),
    schema: quizSchema,
  }),
  tools: defineCollection({
    loader: glob({
      base: 'content/tools',
      pattern: '*/{zh,en}.mdx',
      generateId: withoutEnding,
      retainBody: false,
    }),
    schema: toolPageSchema,
  }),
};
