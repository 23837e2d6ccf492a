import type { Localised } from '../../../domain/locale.ts';
import type { TypingCode } from '../../../domain/negotiation/type-input.ts';
import type { NoteCode } from '../use-anchor.ts';

interface TypingStrings {
  meant: string;
  errors: Readonly<Record<TypingCode, string>>;
  notes: Readonly<Record<NoteCode, string>>;
}

/** What a field says about a text it cannot take, and about a value that was converted or that a guard has stopped. */
export const typingStrings = {
  zh: {
    meant: '是不是 {n}？',
    errors: {
      empty: '这里要填一个数，例如 {example}。',
      'not-a-number': '看不出是多少。请填一个数，例如 {example}。',
      'bad-grouping': '逗号的位置不对，分不清是多少。请不用逗号再填一次。',
      'not-finite': '这个数太大，算不了。请填 {min} 到 {max}。',
      negative: '不能是负数。请填 {min} 到 {max}。',
      'too-small': '太小了。请填 {min} 到 {max}。',
      'too-large': '太大了。请填 {min} 到 {max}。',
      'looks-like-wan': '单位是{unit}，这个数太小。',
      'not-whole': '这里要填整数，{min} 到 {max}。',
    },
    notes: {
      'from-yuan': '这个数像是没按“万”填的，已换成{unit}。',
      'not-a-number': '',
      'at-least': '最少 {n}。',
      'at-most': '最多 {n}。',
      'ask-above-claim': '已改成 {n}：欠款最多要到总额，多一元都是没欠的。',
      'ask-below-floor': '已改成 {n}：开口不能低于自己的底线。',
      'target-above-claim': '已改成 {n}：目标不能超过欠款。',
      'target-below-floor': '已改成 {n}：目标不能低于自己的底线。',
      'floor-above-target': '已改成 {n}：底线不能高过目标。',
      'floor-above-ask': '已改成 {n}：底线不能高过要的数。',
      'offer-above-claim': '已改成 {n}：他先说的不会超过欠款。',
      'spread-order': '已改成 {n}：最低、最可能、最高要按顺序。',
    },
  },
  en: {
    meant: 'Did you mean {n}?',
    errors: {
      empty: 'This needs a number, for example {example}.',
      'not-a-number': 'That cannot be read as a number. Type one such as {example}.',
      'bad-grouping':
        'The commas are in odd places, so the number could be two things. Type it without commas.',
      'not-finite': 'That number is too large to work with. Type {min} to {max}.',
      negative: 'It cannot be negative. Type {min} to {max}.',
      'too-small': 'That is too small. Type {min} to {max}.',
      'too-large': 'That is too large. Type {min} to {max}.',
      'looks-like-wan': 'The unit is {unit}; this is too small.',
      'not-whole': 'This needs a whole number, {min} to {max}.',
    },
    notes: {
      'from-yuan': 'That looked like the full amount, so it was converted to the unit of {unit}.',
      'not-a-number': '',
      'at-least': 'At least {n}.',
      'at-most': 'At most {n}.',
      'ask-above-claim': 'Set to {n}: on a debt the ask stops at the claim; nobody owes more.',
      'ask-below-floor': 'Set to {n}: an opening does not go below your own floor.',
      'target-above-claim': 'Set to {n}: a target does not pass the claim.',
      'target-below-floor': 'Set to {n}: a target does not go below your own floor.',
      'floor-above-target': 'Set to {n}: a floor does not pass the target.',
      'floor-above-ask': 'Set to {n}: a floor does not pass the ask.',
      'offer-above-claim': 'Set to {n}: they will not offer more than they owe.',
      'spread-order': 'Set to {n}: lowest, likeliest and highest keep their order.',
    },
  },
} satisfies Localised<TypingStrings>;
