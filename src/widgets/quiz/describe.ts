import type { AnswerRecord } from '../../domain/quiz/answer-record.ts';
import { scoreResponse } from '../../domain/quiz/kinds.ts';
import type { Question, QuestionOf } from '../../domain/quiz/question.ts';
import { count, fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from './strings.ts';

/** A number with its unit: `15 万元`, `30 days`. */
export const describeNumber = (value: number, { unit }: QuestionOf<'number'>, locale: Locale): string =>
  count(locale, value, strings[locale].amounts[unit], { n: formatNumber(value, 4) });

/** How a question went, in one sentence. */
export const describeResult = (record: AnswerRecord, question: Question, locale: Locale): string => {
  const words = strings[locale];
  if (question.kind === 'say') {
    const { right } = scoreResponse(question, record.response);
    return fill(words.rated, { n: right.length, total: question.checks.length });
  }
  if (record.result === 'right') return record.tries === 1 ? words.rightFirst : words.rightLater;
  if (record.explained) return record.result === 'partly' ? words.missedPartly : words.missed;
  return record.result === 'partly' ? words.notYetPartly : words.notYet;
};

/** An answer to an earlier revision in words, as far as its options still exist. */
export const describeEarlier = (record: AnswerRecord, question: Question, locale: Locale): string[] => {
  const words = strings[locale];
  const { response } = record;
  const nameOf = (parts: readonly { id: string; text: string }[], id: string) =>
    parts.find((part) => part.id === id)?.text ?? words.earlierGone;
  if (record.kind === 'number' && typeof response === 'string') return [response];
  if (record.kind === 'say' && typeof response === 'object' && 'text' in response) {
    return [typeof response.text === 'string' && response.text !== '' ? response.text : words.earlierNone];
  }
  if (record.kind !== question.kind) return [words.earlierGone];
  if (question.kind === 'match') {
    return Object.entries(response).map(([left, right]) => {
      const lefts = question.pairs.map((pair) => ({ id: pair.id, text: pair.left }));
      const rights = question.pairs.map((pair) => ({ id: pair.id, text: pair.right }));
      return `${nameOf(lefts, left)} → ${nameOf(rights, right as string)}`;
    });
  }
  const parts = question.kind === 'order' ? question.items : 'options' in question ? question.options : [];
  const ids =
    typeof response === 'string' ? [response] : Array.isArray(response) ? (response as string[]) : [];
  return ids.map((id) => nameOf(parts, id));
};
