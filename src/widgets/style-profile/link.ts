import type { Answer } from '../../domain/assessment/form.ts';
import type { AxisSums } from '../../domain/assessment/score-sums.ts';
import {
  findCode,
  inviteLink,
  makeProfileLink,
  makeViewLink,
  styleShare,
  type StyleLink,
} from '../../domain/assessment/style-share.ts';
import type { Locale } from '../../domain/locale.ts';
import { decodeShared, encodeShared, type Shared } from '../../domain/share/share-codec.ts';

/** Reads a page's fragment. */
export const readLink = (fragment: string): Shared<StyleLink> => decodeShared(styleShare, fragment);

/** Reads what somebody pasted: a message, an address or a bare code. */
export const readPasted = (text: string): Shared<StyleLink> => decodeShared(styleShare, findCode(text));

/** The code that asks a colleague for their view. */
export const writeInvite = (): string => encodeShared(styleShare, inviteLink) ?? '';

/** The code that brings a colleague's view back. */
export const writeView = (language: Locale, answers: readonly Answer[]): string =>
  encodeShared(styleShare, makeViewLink(language, answers)) ?? '';

/** The code that shows a result. */
export const writeProfileLink = (language: Locale, sums: AxisSums): string =>
  encodeShared(styleShare, makeProfileLink(language, sums)) ?? '';

/** The full address of a code. */
export const toAddress = (toolUrl: string, code: string): string =>
  new URL(`${toolUrl}#${code}`, location.href).href;
