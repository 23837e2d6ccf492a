import { caseEn } from './case-en.ts';
import { apartEn, apartNextEn, whyEn } from './reasons-en.ts';
import { stepsEn } from './steps-en.ts';
import type { Words } from './words-type.ts';

/** English words of the report. */
export const wordsEn: Words = {
  colon: ': ',
  then: '; ',
  and: ', ',
  quoted: '“{text}”',
  points: { one: '{n} point', other: '{n} points' },

  clear: '{points} points, {lead} more than the next, from more than one sign, and not from hearsay alone.',
  mixed:
    'Each has something strong that was seen. Work them separately: put an amount to each, send each down its own route, and let neither wait for the other.',
  nothing: 'Tick what you know. If that is nothing, ring and ask: “Where is this payment stuck at present?”',
  cancelled: 'Conclude nothing yet. Ring and ask: “Where is this payment stuck at present?”',
  shortage: {
    'one-symptom': 'One sign alone settles nothing.',
    'only-heard': 'All of it is hearsay; no document has been seen.',
    thin: 'It adds up to {points}; it takes 3 points.',
    close: 'It leads the next by no more than {lead}.',
  },
  apartLead: 'To tell “{a}” from “{b}”:',
  look: 'Look at',
  ask: 'Ask',
  apart: apartEn,
  apartNext: apartNextEn,
  hardSeen:
    'A red flag of bad faith was seen: secure the evidence and see a lawyer within days about freezing assets and proof. The police only where there are signs of a crime, and never as pressure.',
  hardHeard:
    'A red flag has only been heard of: check the public registers first. Until then, neither say nor write “bad faith”.',

  picture: 'Fishbone',
  caption: 'The thickest bone is “{cause}”: {state}. Bones on our own side: {own}.',
  captionTied: 'Equally thick: {list}. Bones on our own side: {own}.',
  tiedBone: '“{cause}” ({state})',
  captionNone: 'No bone is thick yet. Bones on our own side: {own}.',
  lines:
    'Solid line: something seen. Dashed: only heard. Dotted: no sign, or more against than for. Each small rib is one sign.',
  ownShort: {
    'own-brand': 'Brand',
    'own-product': 'Product',
    'own-legacy': 'Legacy issues',
    'own-service': 'Service',
    'own-loose-credit': 'Loose credit',
    'own-process': 'Process',
    'own-skill': 'Collecting skill',
  },
  seenHeard: '{seen} seen, {heard} heard',
  onlySeen: '{seen} seen',
  onlyHeard: '{heard} only heard',
  against: 'more against',
  countAgainst: '{n} against',
  noSign: 'no sign',
  ownSeen: 'seen',
  ownHeard: 'only heard',
  ownNone: 'not ticked',
  table: 'See the data',
  heads: ['Bone', 'State', 'Points', 'Amount or invoice'],

  ranked: 'Five causes and the evidence for each',
  seenList: 'Seen: {list}.',
  heardList: 'Heard: {list}.',
  seenLine: 'Seen: {list}.',
  heardLine: 'Heard: {list}.',
  foundLine: '{list}.',
  codes: ' ({codes})',
  signsOf: 'Pointing to {cause}: {list}.',
  alsoLine: 'Also noted: {list}.',
  againstList: 'Against: {list}.',
  heardOne: ' (heard)',
  noEvidence: 'No sign.',
  noneOf: 'No sign of: {list}.',
  amounts: 'How much and which invoice each concerns (optional)',
  about: 'Concerns: {text}.',
  ours: 'Our side: {list}.',
  notCancelled:
    'Our fault does not cancel the debt: put ours right, and go on asking for the undisputed part.',
  stepsNote: 'Within 48 hours:',
  stepLine: '{name}: {step} Who: {doers}. Paper: {paper}.',
  apartLine: 'First tell “{a}” from “{b}”: look at {paper}; ask “{ask}”',

  next: 'What to do within 48 hours',
  nextIf: 'First tell those two apart. If it is “{cause}”, then within 48 hours:',
  nextHard: 'Act on the red flag first. For the rest, tell those two apart, and go on if it is “{cause}”.',
  who: 'Who',
  with: ', with {name}',
  doers: {
    sales: 'sales',
    ar: 'credit control',
    finance: 'finance manager',
    gm: 'managing director',
    legal: 'legal or lawyer',
    delivery: 'delivery and service',
  },
  paper: 'Paper',
  say: 'Say',
  steps: stepsEn,
  ownSay:
    'That one is ours and will be put right today. Please put the undisputed part in the next payment run.',

  onlyTrue: 'Name a policy, a date or a consequence only where it is true, lawful and will be done.',

  how: 'Where the points come from',
  scale:
    'Assumption: a strong sign 2, a weak one 1, hearsay half; evidence against is taken off. A cause is clear from 3 points, more than one sign, something seen among them, and 2 points ahead of the next. The numbers are ours; nobody has tested them.',
  sum: '{sum} = {points}',
  why: whyEn,

  inCase: caseEn,

  wholeText: 'The whole diagnosis',
  link: 'Link',
};
