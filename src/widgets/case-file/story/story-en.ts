import { findEn } from './find-en.ts';
import type { StoryStrings } from './story-strings.ts';

/** The story in British English: full yuan, plain sentences. */
export const storyEn: StoryStrings = {
  locale: 'en',
  someone: 'this customer',
  days: { one: '{n} day', other: '{n} days' },
  invoices: { one: '{n} invoice', other: '{n} invoices' },
  steps: { one: '{n} step', other: '{n} steps' },
  debt: {
    undated: '{who} owes us {amount}.',
    past: '{who} owes us {amount}, due on {day} and now {days} late.',
    today: '{who} owes us {amount}, due today.',
    ahead: '{who} owes us {amount}, due on {day}, {days} from now.',
  },
  debtOnInvoices: {
    undated: '{who} owes us {amount} on {invoices}.',
    past: '{who} owes us {amount} on {invoices}; the earliest fell due on {day} and is now {days} late.',
    today: '{who} owes us {amount} on {invoices}; the earliest is due today.',
    ahead: '{who} owes us {amount} on {invoices}; the earliest is due on {day}, {days} from now.',
  },
  duePart: {
    clear: 'Of this, {amount} is due by now, so ask for it today.',
    disputed: 'Of this, {amount} is due by now.',
  },
  disputedPart: {
    ahead: '{disputed} is in dispute; the other {undisputed} is not.',
    due: '{disputed} is in dispute; the other {askable} is not, so ask for it today.',
    partly: 'Of the whole, {disputed} is in dispute; {askable} is due and undisputed, so ask for it today.',
    allOfDue:
      'Of the whole, {disputed} is in dispute, and with it all that is due: there is nothing to ask for outright today.',
  },
  disputedAll: 'They dispute the whole amount.',
  monthTarget: {
    undated: 'The month’s target for {who} is {amount}.',
    past: 'The month’s target for {who} was {amount} by {day}; that was {days} ago.',
    today: 'The month’s target for {who} is {amount}, and today is the last day.',
    ahead: 'The month’s target for {who} is {amount} by {day}, {days} from now.',
  },
  settled: 'By the figures in this case, {who} owes us nothing now.',
  cause: {
    shown: 'We think the money has not come because {cause}; what shows it is “{evidence}”.',
    bare: 'We think the money has not come because {cause}, though what shows it is not written down yet.',
  },
  causeOfPart: {
    disputed: {
      shown:
        'We think {disputed} has not come because of the dispute; what shows it is “{evidence}”. The other {undisputed} is outside it: what of that is overdue needs a reason of its own.',
      bare: 'We think {disputed} has not come because of the dispute, though what shows it is not written down yet. The other {undisputed} is outside it: what of that is overdue needs a reason of its own.',
    },
    undisputed: {
      shown:
        'We think the undisputed {undisputed} has not come because {cause}; what shows it is “{evidence}”. The disputed {disputed} is checked apart from it.',
      bare: 'We think the undisputed {undisputed} has not come because {cause}, though what shows it is not written down yet. The disputed {disputed} is checked apart from it.',
    },
  },
  causes: {
    process: 'papers or an approval are incomplete',
    dispute: 'something is in dispute',
    inability: 'they cannot pay',
    unwillingness: 'they do not want to pay',
    'bad-faith': 'they are acting in bad faith',
  },
  hardSign: 'A red flag of bad faith has been seen: the file goes to a lawyer within days.',
  situation: {
    alone: 'It looks as if {situation}.',
    sure: 'It looks as if {situation} (about {share} sure).',
    runnerUp: 'It looks as if {situation}; the next likeliest is that {runnerUp}.',
    both: 'It looks as if {situation} (about {share} sure); the next likeliest is that {runnerUp}.',
  },
  situations: {
    'stuck-in-process': 'they can and will pay but are stuck in a process',
    'can-but-wont': 'they can pay but will not',
    'would-but-cannot': 'they would pay but cannot',
    neither: 'they neither can nor will pay',
    'real-dispute': 'there is a real dispute',
    'dispute-as-shield': 'they use a dispute as a shield',
  },
  redFlag: 'There are signs of bad faith.',
  roles: {
    user: 'the department that uses what we deliver',
    procurement: 'their purchasing department',
    finance: 'their finance department',
    approver: 'the person who approves payment',
    owner: 'the owner',
    other: 'somebody else on their side',
  },
  capacity: {
    undated: 'They can find {amount}{known}.',
    past: 'By {day} they could have found {amount}{known}; that day has passed, so ask again.',
    ahead: 'By {day} they can find {amount}{known}.',
  },
  noCapacity: {
    undated: 'They can find no money now{known}.',
    past: 'By {day} they could find no money{known}; that day has passed, so ask again.',
    ahead: 'By {day} they can find no money{known}.',
  },
  waysOfKnowing: {
    told: ', as they told us',
    document: ', as a document shows',
    'third-party': ', as somebody else told us',
    estimate: ', by our own estimate',
  },
  papers: {
    contract: 'the contract',
    order: 'the orders',
    delivery: 'the signed delivery notes',
    acceptance: 'the acceptance certificate',
    invoice: 'the invoices with proof of receipt',
    statement: 'a signed statement of account',
    promise: 'a written promise to pay',
    messages: 'the e-mails and chats',
  },
  ladder: {
    debt: {
      one: 'If they do not agree, we accept {list} for this date{price}. The rest gets dates of its own; none of it is waived.',
      few: 'If they do not agree, there are {steps} for this date, to {list}{price}. The rest gets dates of its own; none of it is waived.',
      many: 'If they do not agree, there are {steps} for this date, from {first} to {last}{price}. The rest gets dates of its own; none of it is waived.',
    },
    target: {
      one: 'If they do not agree, we come down once, to {list}{price}.',
      few: 'If they do not agree, we come down in {steps}, to {list}{price}.',
      many: 'If they do not agree, we come down in {steps}, from {first} to {last}{price}.',
    },
  },
  ladderPrice: {
    one: ', in exchange for something',
    all: ', each in exchange for something',
    none: '; what we want in exchange is not written down yet',
    some: {
      one: '; for {n} of them, what we want in exchange is not written down yet',
      other: '; for {n} of them, what we want in exchange is not written down yet',
    },
  },
  ownStyle: {
    style:
      'By your own answers (an unvalidated self-assessment) you lean towards {a}: watch out for {watchA}.',
    blend:
      'By your own answers (an unvalidated self-assessment) you are between {a} and {b}, with no single label; watch out for whichever sounds like you: {watchA}; {watchB}.',
    balanced:
      'Your own answers (an unvalidated self-assessment) support no style label, which is called balanced.',
  },
  styles: {
    driver: 'Driver',
    expressive: 'Expressive',
    amiable: 'Amiable',
    analytical: 'Analytical',
  },
  styleCosts: {
    driver: 'pressing before you can tell can’t from won’t',
    expressive: 'lively talk that never reaches paper, and the pull of the “next big order”',
    amiable: 'waiting for them to mention money, and accepting “soon”',
    analytical: 'hiding behind e-mail and endless reconciling',
  },
  contact: 'We were last in touch on {day}, {channel}.',
  channels: {
    phone: 'by telephone',
    wechat: 'on WeChat',
    email: 'by e-mail',
    visit: 'on a visit',
    post: 'by post or courier',
    other: 'in another way',
  },
  ended: 'Their earlier promises: {list}.',
  endings: { kept: '{n} kept on time', part: '{n} kept in part', broken: '{n} broken' },
  promised: 'They have promised {amount} by {day}, with {score} of the seven parts of a promise.',
  promisedWhole: 'They have promised {amount} by {day}, with all seven parts of a promise.',
  promiseLate: 'They promised {amount} by {day}; that was {days} ago, and how it ended is not written down.',
  next: {
    today: 'Today is a day to watch: {what}.',
    ahead: 'The next date to watch is {day}, {days} from now: {what}.',
  },
  falling: {
    claim: 'the claim falls due',
    promise: 'what they promised is due',
    ask: 'what we ask for is due',
    target: 'the target is due',
    contact: 'we are to be in touch',
  },
  limitation: {
    past: 'The last safe day for limitation was {day}: have a lawyer check it first.',
    today: 'The last safe day for limitation is today.',
    ahead: 'The last safe day for limitation is {day}, {days} from now.',
    far: 'The last safe day for limitation is {day}.',
  },
  acts: {
    'chase-promise': 'Ask after the {amount} they promised',
    'watch-promise': 'Watch for the {amount} they promised',
    'fetch-papers': 'Get the papers that are missing: {papers}',
    ask: 'Ask for {amount}',
    contact: '{channel}: {purpose}',
  },
  conflicts: {
    'ask-above-due':
      'You ask for {much}, but no more than {most} is due and undisputed: ask for that, and keep the rest apart.',
    'target-above-capacity':
      'Your target is {much}, but they can find {most}: lower it, give the rest a later day, or find out what they really have.',
    'floor-above-target': 'Your floor of {much} is above your target of {most}: change one of them.',
  },
  actBy: {
    done: {
      undated: 'no day yet',
      past: 'by {day}, {days} ago',
      today: 'today',
      ahead: 'by {day}, {days} from now',
    },
    paid: {
      undated: 'no day for the money yet',
      past: 'to be paid by {day}, which has passed: set a new day',
      today: 'to be paid today',
      ahead: 'to be paid by {day}, {days} from now',
    },
    promised: {
      undated: 'no day yet',
      past: 'promised for {day}{hour}, {days} ago',
      today: 'promised for today{hour}',
      ahead: 'promised for {day}{hour}, {days} from now',
    },
  },
  actLabels: { when: 'When', doers: 'Who', papers: 'Papers', whom: 'With whom' },
  actPeople: { payer: 'pays: {name}', submits: 'submits: {name}', approves: 'approves: {name}' },
  first: {
    tool: 'To complete the plan, {what} with the tool “{link}”.',
    lesson: 'To complete the plan, {what}; the lesson “{link}” shows how.',
    form: 'To complete the plan, {what}: {link}.',
  },
  then: {
    tool: 'Then {what} with the tool “{link}”.',
    lesson: 'Then {what}; the lesson “{link}” shows how.',
    form: 'Then {what}: {link}.',
  },
  hereBelow: 'fill it in below',
  find: findEn,
  mend: {
    'no-due-day': 'add the day it is due',
    'no-proof': 'write down what shows the cause',
    'papers-missing': 'get the papers that are missing',
    'has-holes': 'fill the gaps in your first sentence',
  },
  mendDay: 'give {what} a day',
  amountsToDate: { ask: 'your ask', target: 'the target', capacity: 'what they can pay' },
};
