import { findOpenCase } from '../domain/case/shelf.ts';
import type { Case } from '../domain/case/case.ts';
import { cases } from './cases.ts';
import { useStored } from './use-stored.ts';

/** The open case in a view, `undefined` on the server and while none is open. */
export const useOpenCase = (): Case | undefined => findOpenCase(useStored(cases));
