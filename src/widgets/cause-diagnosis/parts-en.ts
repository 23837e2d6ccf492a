export * from './parts.ts';
export { wordsEn as words } from './parts/words-en.ts';
