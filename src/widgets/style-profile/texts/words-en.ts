import type { Words } from '../words-type.ts';

/** English sentences of the style profile. */
export const words: Words = {
  gap: ' ',
  colon: ': ',
  comma: ', ',
  back: 'Back to the start',

  page: 'Page {page} of {pages}',
  answered: '{n} of 24 answered',
  keys: 'By keyboard: the arrows choose, or press 1 to 6.',
  previous: 'Back',
  next: 'Next',
  finish: 'See the result',
  secondForm:
    'You answered {n} items of the Chinese form. This is a second form in English: the two are never added up or compared.',
  missingTitle: 'A few more, then there is a result',
  missingLead: 'Each axis needs at least 10 answers; with fewer, any result would be a guess.',
  missing: {
    A: 'Assertiveness needs {n} more. Not answered:',
    R: 'Responsiveness needs {n} more. Not answered:',
  },
  toItem: 'Item {n}',
  leftOver: '{n} left open. There is a result without them; with them it is steadier:',

  resultTitle: 'Your result',
  sharedTitle: 'A result somebody shared',
  sharedLead:
    'This result came with the link; it is not yours. The link holds the totals of two axes, no name and no single answers.',
  exampleTitle: 'A worked example (fiction)',
  exampleLead:
    'Xiao Zhou, a fictional salesperson, answered all 24 items and saw this; “you” here is Xiao Zhou. It is kept nowhere, and your own answers stay as they are.',
  exampleOwn: 'Answer for yourself',
  badLink: 'This link is incomplete or was altered and cannot be used, so here is the example.',
  otherVersion: 'This link was made by another version and cannot be read, so here is the example.',
  label: {
    style:
      'Outside the error band on both axes: over the last three months your collecting leaned towards {a}.',
    openA:
      'Only responsiveness lies outside the error band, so assertiveness is undecided: between {a} and {b}.',
    openR:
      'Only assertiveness lies outside the error band, so responsiveness is undecided: between {a} and {b}.',
    balanced:
      'Both axes lie inside the error band: these answers support no label. That is called balanced, and it is no fault.',
  },
  mayDiffer: 'Another month, or another colleague’s view, may give another result.',
  notDiagnosis: 'This is not a personality diagnosis.',
  unvalidated:
    'Unvalidated: too few real answers exist to know how well these items work. 3.5 is the middle of the scale, not what other people score.',
  counted: 'Scored on the {language}, {a} items of assertiveness and {r} of responsiveness.',
  languages: { zh: 'Chinese form', en: 'English form' },
  flags: {
    'all-equal':
      'All 24 answers are the same. Half the items run the other way, so equal answers cancel out; a second try at a quiet moment would say more.',
    'mostly-high':
      'Most answers sit at the “exactly” end. Half the items run the other way, and both fitting so well is unusual; a few may be worth a second look.',
    'mostly-low':
      'Most answers sit at the “not at all” end. Half the items run the other way, and neither fitting is unusual; a few may be worth a second look.',
    fast: 'More than half the items took under two seconds. With one real call in mind, the answers will be nearer the truth.',
  },

  axisA: 'Assertiveness',
  axisR: 'Responsiveness',
  asks: 'asks',
  tells: 'tells',
  keepsIn: 'keeps in',
  shows: 'shows feeling',
  you: 'You',
  axesName: 'Where you stand on two axes',
  axesCaption:
    'The dot is the mean: assertiveness {a}, responsiveness {r}. The cross is the error, 0.35 each way (assumption). Inside the grey bands the side cannot be told.',
  barsName: 'How likely each corner is',
  barsTitle: 'How likely each corner is',
  barsCaption:
    'The four add up to 100%, with the axes treated as independent (an approximation). The tallest is {name}, {n}.',
  tied: 'The four add up to 100%, with the axes treated as independent (an approximation). More than one is tallest, at {n}.',
  table: 'See the data',
  measure: 'Figure',
  meanOf: '{axis}, mean',
  chanceOf: 'Chance of {name}',
  extremes: { most: '> 99%', least: '< 1%' },

  portraitsTitle: 'Does this sound like you?',
  portraitsOpen: 'Read all four',

  sums: 'The working, with your answers',
  reversed: 'Reversed items are turned round first: x′ = 7 − x. Then they are added up.',
  sumLine: '{axis}: {sum} ÷ {count} items = {mean}',
  chanceLine:
    'Chance that the true score is on the “{side}” side: {p} = Φ(({mean} − 3.5) ÷ 0.35) = Φ({z}) = {chance}',
  barLine: '{name} = {formula} = {sum} = {value}',
  labelLine:
    'An axis less than 0.35 away from 3.5 is undecided. Distance: assertiveness {a}, responsiveness {r}.',
  semLine:
    'The error 0.35 = 0.70 × √(1 − 0.75). Standard deviation 0.70 and reliability 0.75 are planning values; two hundred real forms would show whether they hold.',
  assumption: 'assumption',
  itemHeads: ['Item', 'You chose', 'Key', 'Counts'],
  none: 'open',

  matrixTitle: 'What to say to this customer',
  hypothesis:
    'First a guess at how they talk. It is a hypothesis, not a verdict: act lightly on it and revise it at every meeting.',
  cuesTitle: 'What to look and listen for',
  cues: [
    'How fast and how loud they speak',
    'Whether they mostly tell or mostly ask',
    'Small talk first, or straight to it',
    'Face and hands',
    'Wants a story, or a table',
    'Decides now, or will “look into it”',
  ],
  roleExplains:
    'Take at least two contacts before you guess. Role and rank (finance or the owner), language and mood explain much of what looks like style.',
  guessLegend: 'They talk more like',
  percentLabel: 'How sure are you?',
  percentShown: 'Leaning {name}, {n}%; {rest}% that it is something else.',
  percentLow: 'Less than half sure: treat it as not known, and rely on what never changes, below.',
  rowsLegend: 'Which row is you this time? There is no label, so all four are open',
  rowsForBlend: 'Your result lies between two, so both rows are shown; use the one that comes naturally.',
  pickDebtor: 'Choose a guess, and you see what to watch out for, what to do and what to say.',
  pickRow: 'Now choose a row for yourself.',
  pair: 'You: {own} → them: {debtor}',
  watch: 'Watch out',
  act: 'Do',
  line: 'Line',
  lineExample: 'Any brackets are for this customer’s own figures and name.',
  craft: 'Practitioner craft; it has not been tested as a table.',
  neverChanges: 'What never changes by style: the claim, the amount, the deadline, the written confirmation.',
  changes: 'What changes: pace, opening, amount of detail, who speaks first, channel.',
  copyLine: 'Copy this line',

  colleaguesTitle: 'A colleague’s view',
  colleaguesLead:
    'Ratings by others are the better-supported source, though most of that evidence comes from publishers of such forms. Ask two or three colleagues who have seen you collect. The link carries no name and none of your answers.',
  invite: 'Make an invitation',
  inviteLabel: 'Message for a colleague',
  inviteText:
    'Could you do me a favour? 24 items about how I collect, as you see it; four or five minutes, no names. At the end the page gives you a link to send back to me. {url}',
  paste: 'Link or code a colleague sent back',
  pasteHint: 'The whole message will do.',
  add: 'Add it',
  pasteFaults: {
    none: 'There is no code in this. Paste the whole message your colleague sent.',
    damaged: 'The code is incomplete or was changed. Ask your colleague to copy it again.',
    otherVersion: 'The code is from another version of this tool and cannot be read.',
    invite: 'This is the invitation, not a colleague’s answers.',
    profile: 'This is a shared result, not a colleague’s answers.',
    known: 'This one is here already.',
    tooMany: 'Three is the most. Remove one first.',
  },
  added: 'Added; there are {n} now.',
  colleagues: ['Colleague 1', 'Colleague 2', 'Colleague 3'],
  axisDiffers: {
    'A+': '{name} sees you tell more than you do yourself, by more than the error.',
    'A-': '{name} sees you ask more than you do yourself, by more than the error.',
    'R+': '{name} sees you show more feeling than you do yourself, by more than the error.',
    'R-': '{name} sees you keep more in than you do yourself, by more than the error.',
  },
  sameAsOwn: '{name} sees much the same as you; the difference is within the error.',
  otherLanguage:
    '{name} answered the {language}. Scores in two languages cannot be compared, so it does not stand beside your {own}.',
  ownFirst: 'It is here. Once your own {own} is answered, they are shown side by side.',
  differRule:
    'Where two crosses touch, take it as no difference (a rule of thumb). Each view stands alone; none are averaged.',
  remove: 'Remove {name}',
  removed: 'Removed: the view of {name}.',
  undo: 'Undo',

  receivedTitle: 'A colleague’s view has arrived',
  receivedText: '{language}, {n} items answered, no name.',
  receivedPlan:
    'Once added it stands beside your own form in the same language; nothing is averaged. Add only the ones you asked for.',
  receivedAdd: 'Add to my result',
  receivedSkip: 'Leave it',

  invitedTitle: 'This device holds answers about a colleague',
  invitedText:
    '{n} of 24 items are answered, and nothing says about whom. If this invitation comes from somebody else, start afresh: that clears them, and until you answer an item you can undo it.',
  invitedGoOn: 'Go on with those',
  invitedAfresh: 'Another colleague: start afresh',

  thanksTitle: 'Thank you, that is all',
  thanksText:
    'Send the link back to the colleague who asked. It holds the numbers you chose and the language, no name. Where a link will not open, send the code.',
  sendLink: 'Copy the link to send back',
  sendCode: 'Copy the code',
  codeLabel: 'Code',
  again: 'Clear, for another colleague',
  cleared: 'Cleared; you can undo that.',

  keepTitle: 'Keep as my style',
  keepLead:
    '“My style” belongs to you and to no customer, so it holds for all cases; other tools can offer you a line to match.',
  keep: 'Keep as my style',
  kept: 'Kept on {day}: {label}',
  keptNow: 'Kept, for all your cases.',
  noteInto: 'Note it in the case “{name}”',
  noteDone: 'Noted in the case “{name}”: what to watch, do and say, with no label on the customer.',
  noteNo: 'It was not noted. Please look at the case.',
  noCase: 'No case is open.',
  toCases: 'Open my case',
  makeCase: 'Make a case called “{name}”',
  caseName: 'Customer {letters}',

  copyLink: 'Copy link',
  linkLabel: 'Link to the result',
  linkNote: 'It carries the totals of both axes, no single answers and no name.',
  copyAll: 'Copy as text',
  allLabel: 'The whole text',
  print: 'Print',
  clear: 'Clear and start again',
  model:
    'A teaching form, not an assessment. Not for hiring, firing, pay or allocating accounts, and not for diagnosing a customer’s character.',
};
