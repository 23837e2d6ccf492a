/* What is fetched where a case can be read or written: the cases themselves come with it. */
export { CaseWatch } from './CaseWatch.tsx';
export { CaseWriter } from './CaseWriter.tsx';
