export * from './parts.ts';
export { wordsZh as words } from './parts/words-zh.ts';
