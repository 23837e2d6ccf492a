import type { StepId } from '../../../domain/diagnosis/next-steps.ts';
import type { StepWords } from './words-type.ts';

/** What to do within 48 hours for each reason code, in English. */
export const stepsEn: Readonly<Record<StepId, StepWords>> = {
  P1: {
    step: 'List what is missing, supply all of it within 48 hours, put it in the approver’s hands and ask which payment run it joins.',
    paper: 'the missing PO, contract or acceptance, and a receipt for it',
    say: 'You’re missing the acceptance certificate. You’ll have it this afternoon. Who approves it then, and which run will it make?',
  },
  P2: {
    step: 'Ask for every error at once, reissue the invoice, deliver it and keep the receipt.',
    paper: 'their list of errors in writing, the new invoice, proof of delivery',
    say: 'Please list everything once, by 5 p.m. today. I’ll reissue it tomorrow morning. Which run will that make?',
  },
  P3: {
    step: 'Get the request number, whose desk it is on and the cut-off, and send the approver one page.',
    paper: 'the request number; one page with invoice, amount and due date',
    say: 'Whose desk is it on? I’ll send them a one-page summary. Which cut-off can it make?',
  },
  P4: {
    step: 'Ask when the budget is approved and on which line; meanwhile have the debt confirmed in writing with the month they plan to pay.',
    paper: 'a signed confirmation of the debt that states the budget plan',
    say: 'Which budget line is it on, and when is that approved? Please confirm the debt in writing now, with the month you plan to pay.',
  },
  'D?': {
    step: 'Find out whether it is quality, quantity, price, service or a deduction; when it was raised, which batch, how much. Log a query today.',
    paper: 'a dispute record: date raised, batch, amount, owner',
    say: 'Which batch, how much, and when was it raised? I’ll log a query today. Can the undisputed part be paid today?',
  },
  D1: {
    step: 'Log a query today, fix a joint check within three days, ring-fence the disputed sum and ask for the rest now.',
    paper: 'the dispute record (batch, quantity, amount, date raised), photographs',
    say: 'Please send batch, quantity and photos. I’m logging a query today; someone will be with you within three days. Can we ring-fence that part and have the rest today?',
  },
  D2: {
    step: 'Check delivery note against dispatch note line by line: make good or credit what is short; the rest is due.',
    paper: 'the signed delivery note, the dispatch note',
    say: 'Which items were short? Let’s go through the delivery note line by line. Can the rest be paid today?',
  },
  D3: {
    step: 'Put contract, order and invoice prices side by side, ring-fence the difference, answer in writing within 48 hours.',
    paper: 'the price comparison',
    say: 'Which lines differ, and by how much? You’ll have our answer in writing within two days. Can the lines that agree be paid today?',
  },
  D4: {
    step: 'Give the job a name, a day and an hour; keep payment separate and ask for the undisputed part now.',
    paper: 'the job number; afterwards the signed job sheet',
    say: 'That job has its own number and owner, and you’ll have the visit time today. Payment follows the contract: which day for the undisputed part?',
  },
  D5: {
    step: 'Match each deduction to the agreement: credit what was agreed, contest the rest in writing.',
    paper: 'the list of deductions, the promotion agreement',
    say: 'Please list the deductions one by one. What was agreed we accept; the rest we check separately, and the balance doesn’t wait for it.',
  },
  L1: {
    step: 'Ask all eight capacity questions and for a four-week cash plan; agree instalments in writing with dates, amounts and security, starting with what is certain.',
    paper: 'the four-week cash plan, a payment agreement, the security',
    say: 'What comes in over the next four weeks? Which invoices can you commit to today, which dates for the rest, and with what security?',
  },
  L2: {
    step: 'Check what their customer owes and when; discuss direct payment or assignment; have the certain part paid now.',
    paper: 'the downstream invoice or statement, an assignment or direct-pay agreement',
    say: 'Let’s solve it together: assign one of those debts to us or have it paid direct. Which customer?',
  },
  L3: {
    step: 'No more credit. Give the file to a lawyer today; ask whether a claim must be lodged, by when, and how to protect it.',
    paper: 'contract, delivery notes, statements; the court notice',
    say: 'Please tell us in writing who is in charge now and where claims are lodged. We’ll follow the legal process.',
  },
  U1: {
    step: 'Put the whole sum in writing with day, hour and who submits it, and what follows if it does not come (only what you may and will do); meet their senior.',
    paper: 'an e-mail or letter, the record of promises',
    say: 'Which day and hour, who submits it, and what happens if it doesn’t go?',
  },
  U2: {
    step: 'Keep the old account and the new terms on separate pages. Where the contract lets you stop supply, give notice of the date.',
    paper: 'the statement; a notice that names the clause',
    say: 'I’d like to release your order, but we don’t ship while invoices are overdue. Clear them on Friday and it leaves on Monday.',
  },
  U3: {
    step: 'Have the old account paid on its own terms. Longer terms later can be discussed in exchange for cash, security or a smaller limit, in a written amendment.',
    paper: 'a draft amendment',
    say: 'This one is on the old terms: which day this week? Longer terms we can discuss separately, against security.',
  },
  F1: {
    step: 'Collect the originals today: contract, delivery notes, statements, the telephone with the messages. To a lawyer within days.',
    paper: 'originals; who signed and with what authority',
    say: 'The delivery note has a name and a date; you’ll have a copy today. Please state in writing which one you dispute, and where.',
  },
  F2: {
    step: 'No more credit. Write the leads on one page: which asset, to whom, when. To a lawyer within days, about freezing assets.',
    paper: 'entries from public registers, a one-page timeline',
    say: 'There are points we need you to explain in writing by 5 p.m. today. The debt stands as in the contract.',
  },
  F3: {
    step: 'Send written notice to the contract address and the registered address and keep the proof. The file goes to a lawyer within days.',
    paper: 'proof of posting and delivery, the full text of the notice',
    say: 'We have tried three times without an answer. Please reply by 5 p.m. on (date), or our lawyers take over the next day.',
  },
  'own-brand': {
    step: 'Draw a leverage map: how many days and how much it costs them to replace us. Make paying us easy: papers complete, account agreed.',
    paper: 'the leverage map',
  },
  'own-product': {
    step: 'Log the complaint as a query today; for unsold goods look at sell-through, offer a way out in writing, and state on the same page when the balance is paid.',
    paper: 'dated complaints; stock and sell-through',
  },
  'own-legacy': {
    step: 'Register it: what, how much, who promised, the evidence, an owner, a day for the answer. Settle today what can be settled.',
    paper: 'the register of open issues',
  },
  'own-service': {
    step: 'Assign the job, give the day and hour, have it signed off; ask for the undisputed part in the same breath.',
    paper: 'the job sheet, signed',
  },
  'own-loose-credit': {
    step: 'Set a limit and name who approves it; beyond it no new credit, and ask for security.',
    paper: 'credit application, limit, approval',
  },
  'own-process': {
    step: 'Complete the missing paper today, deliver it tomorrow, keep the receipt.',
    paper: 'acceptance, corrected invoice or statement, each with a receipt',
  },
  'own-skill': {
    step: 'Call again and get amount, date, who submits, who approves; confirm in writing the same day.',
    paper: 'the call note and the written confirmation',
  },
};
