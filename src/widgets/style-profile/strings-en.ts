import type { Strings } from './strings-type.ts';

/** English words of the style profile's card. */
export const en = {
  tool: 'Style profile',
  noScript:
    'Answering here needs JavaScript; the whole form with its scoring key stands at the end of the tool’s page, to be done with a pencil.',
  lead: '24 items, four or five minutes. You see where you stand on two axes, how far that may be off, and what to say to which customer.',
  instruction: {
    own: 'Think of your real collecting in the last three months, not your ideal self. 1 = not at all like me … 6 = exactly like me. There are no right answers.',
    other:
      'Think of their collecting as you saw and heard it in the last three months, not as you wish it were. 1 = not at all like them … 6 = exactly like them. Leave out what you have not seen. There are no right answers.',
  },
  unvalidated: 'An unvalidated self-assessment, not a personality diagnosis.',
  low: 'not at all',
  high: 'exactly',
  first: {
    own: 'On a collection call I state the amount and the date I want it within the first minute.',
    other: 'On a collection call they state the amount and the date they want it within the first minute.',
  },
  keptHere: 'Your answers stay on this device.',
  start: 'Start',
  goOn: 'Go on: {n} answered',
  toResult: 'See the result',
  toMatrix: 'The lines first',
  toExample: 'See a worked example',
  undo: 'Undo',
  otherLead:
    'A colleague would like your view of how they collect. The link carries no name, and you need not leave yours.',
  toOwn: 'I came to answer about myself',
  sentBack: 'Send it back',
  loading: 'Opening…',
  notLoaded: 'This part could not be fetched. Check the connection and try again.',
  toFullPage: 'On the full page you can keep this as your style',
} satisfies Strings;
