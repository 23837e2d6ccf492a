import type { CausePair, TwicePair } from '../../../domain/diagnosis/next-steps.ts';
import type { SymptomId } from '../../../domain/diagnosis/symptoms.ts';
import type { ApartWords } from './words-type.ts';

/** Why each symptom speaks as it does, in English. */
export const whyEn: Readonly<Record<SymptomId, string>> = {
  'names-missing': 'Somebody who can name the paper and the desk is probably held up by just that.',
  'vague-process': 'A real queue has a number and a name.',
  'excuse-changes': 'A real obstacle stays the same; a changing one is more likely a delay.',
  'bargains-payment': 'The money is there; it is being held.',
  'wants-longer-terms': 'The terms of this invoice were settled long ago; the wish is about later ones.',
  'promise-broken':
    'People break dates because they cannot and because they will not: it counts a little for both and does not tell them apart.',
  silent: 'Those who hide may be out of cash or out of will; by itself it is not bad faith.',
  'invoice-wrong': 'An error that can be named can be mended.',
  'application-queued': 'With a number it can be looked up: it is in the queue.',
  'no-budget': 'Without a budget even a willing clerk cannot pay.',
  'papers-complete': 'With the papers complete it is not the process, and no objection was made.',
  'balance-signed': 'Agreed without objection: hardly a dispute, and hardly a debt being denied.',
  'complaint-early': 'Raised before anything was due, it was hardly raised to avoid paying.',
  'complaint-late':
    'It may be an excuse, and may be real and simply late: it counts weakly, and is still looked into the same day.',
  'complaint-shifts': 'A real fault keeps its batch and its amount.',
  'quality-shown': 'Batch, photographs and report can be checked.',
  'short-delivery': 'Written at the moment of delivery, it is worth more than what is said later.',
  'price-differs': 'Two papers side by side show the difference.',
  'service-open': 'An open job number is a job not done.',
  'promo-deducted': 'They believe it is theirs to deduct; the agreement will show.',
  'others-short': 'We are not the only ones who wait.',
  'plan-with-numbers':
    'Dates and amounts are mostly given by people who mean to pay, and not by those who run.',
  'downstream-owes': 'The cash is with their customer, on an invoice that can be checked.',
  'pays-others': 'They can pay; they do not pay us.',
  'wants-new-goods': 'They want the trade to go on and the old account to wait.',
  'insolvency-record': 'A public court record.',
  'denies-signature': 'Denying what was signed is a red flag.',
  'moves-assets': 'What has been moved cannot be enforced against later.',
  'new-company': 'The debt stays in the old company, the trade in the new one.',
  'premises-empty': 'A red flag, though it may also be a collapse.',
  'waits-for-theirs':
    'It may be true and may be an excuse: it counts a little for both. Ask for name, sum and day; with the paper in hand it is another sign.',
};

/** The paper and the question that tell two causes apart, in English. */
export const apartEn: Readonly<Record<CausePair, ApartWords>> = {
  'process|dispute': {
    paper: 'whether acceptance or delivery note carries an objection',
    ask: 'Once the papers are complete, can it be paid in full? Is there any part you don’t accept?',
  },
  'process|inability': {
    paper: 'which payment run the request is in',
    ask: 'With the papers complete, which run does it join, and is the cash set aside for that day?',
  },
  'process|unwillingness': {
    paper: 'the request number and the step it has reached',
    ask: 'You’ll have it today. Which day do you pay once it’s complete? If anything else is missing, please list it all now.',
  },
  'process|bad-faith': {
    paper: 'their clerk’s written list of what has arrived',
    ask: 'Please tell me in writing which papers you have and which you still need.',
  },
  'dispute|inability': {
    paper: 'whether the undisputed part has been paid',
    ask: 'We ring-fence what’s disputed. Can the rest be paid today?',
  },
  'dispute|unwillingness': {
    paper: 'whether the complaint is dated before or after the due date',
    ask: 'When was it raised, which batch, and how much money?',
  },
  'dispute|bad-faith': {
    paper: 'the original delivery note and their objection in writing',
    ask: 'Which document do you not accept, and where? In writing, please.',
  },
  'inability|unwillingness': {
    paper: 'their four-week cash plan',
    ask: 'Which large receipts do you expect in the next four weeks, and when? How do you rank payments, and where are we?',
  },
  'inability|bad-faith': {
    paper: 'the dates of changes in shares and assets in the public registers',
    ask: 'May I have a four-week cash plan? What security can you offer?',
  },
  'unwillingness|bad-faith': {
    paper: 'a confirmation of the debt: do they sign it?',
    ask: 'Please confirm the debt and the payment day in writing by 5 p.m. today.',
  },
};

/** What to look at and ask where the first question is answered by what was seen, in English. */
export const apartNextEn: Readonly<Record<TwicePair, ApartWords>> = {
  'process|dispute': {
    paper: 'whether they have signed for the replacement or the credit note',
    ask: 'Once what was short is put right, is any paper still missing for the rest?',
  },
  'process|unwillingness': {
    paper: 'which run the request was put into, and whether that run was paid',
    ask: 'Which run is the request in? When does that run go, and who has the last word?',
  },
  'dispute|unwillingness': {
    paper: 'whether the rest joins the next run once the disputed sum is set aside in writing',
    ask: 'I’ll set the disputed part aside in writing and we check it. Does the rest go in the next run?',
  },
  'inability|unwillingness': {
    paper: 'whether the first instalment of their own plan was paid',
    ask: 'Which is the next payment in your plan, and whose money is it? Could they pay us direct?',
  },
};
