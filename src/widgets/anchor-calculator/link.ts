import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import { anchorShare } from '../../domain/negotiation/anchor-share.ts';
import { decodeShared, encodeShared, type Shared } from '../../domain/share/share-codec.ts';

export { findTrouble } from '../shared/tool/link-trouble.ts';

/** Reads the state of a calculator from a page's fragment. */
export const readLink = (fragment: string): Shared<AnchorInputs> => decodeShared(anchorShare, fragment);

/** Gives the state of a calculator as a fragment without `#`; numbers and choices only, nothing of a case. */
export const writeLink = (inputs: AnchorInputs): string | undefined => encodeShared(anchorShare, inputs);
