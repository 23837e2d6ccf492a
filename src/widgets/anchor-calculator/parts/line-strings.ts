import type { Localised } from '../../../domain/locale.ts';
import type { LineId } from '../../../domain/negotiation/choose-lines.ts';

/** What a line is for, and the line. 〔…〕 and […] are for the learner to fill in. */
type Said = readonly [purpose: string, line: string];

/** Lines that read differently where there is nothing to name, nothing is owed, or part of the debt is in dispute. */
export type Variant =
  | 'debt-answer-no-offer'
  | 'target-answer-no-offer'
  | 'target-offer-basis'
  | 'precise-anchor/one'
  | `${DisputedId}/disputed`;

/** Lines that name a part in dispute apart. */
type DisputedId =
  | 'debt-open-whole'
  | 'debt-open-part'
  | 'debt-answer-small-offer'
  | 'debt-answer-no-offer'
  | 'offer-as-part-payment'
  | 'debt-conditional-concession'
  | 'part-payment-reservation'
  | 'debt-written-confirmation';

/** The words to say, in both languages whatever the language of the page. */
export const lineStrings = {
  zh: {
    'debt-open-whole': ['开口：总额', '贵司逾期合计 {total}，明细已经发您。请在 {by}前全额付清。'],
    'debt-open-whole/disputed': [
      '开口：总额',
      '贵司逾期合计 {total}，明细已经发您。其中 {disputed}有争议，单列出来另外核对；没有争议的 {claim}，请在 {by}前付清。',
    ],
    'debt-open-part': [
      '开口：总额里的这一笔',
      '贵司逾期合计 {total}，请在 {by}前付其中的 {ask}，余款今天一起把日期定下来。',
    ],
    'debt-open-part/disputed': [
      '开口：总额里的这一笔',
      '贵司逾期合计 {total}，其中 {disputed}有争议，单列出来另外核对。没有争议的是 {claim}，请在 {by}前先付 {ask}，余下的今天一起把日期定下来。',
    ],
    'target-open': [
      '开口',
      '这个月想请您安排 {ask}的货款，这个数是按〔上月动销、现在的库存〕算的，赶得上〔几号〕那车货。您看怎么排？',
    ],
    'precise-anchor': ['报到分', '{total}是{invoices}张发票的合计，编号、金额、到期日都在对账单上。'],
    'precise-anchor/one': ['报到分', '{total}就是这一张发票，编号、金额、到期日都在对账单上。'],
    'range-anchor': ['有区间的报法', '〔几月几日〕前先安排 {from}到 {to}，您看哪天走得了？'],
    silence: ['停', '说完停 {seconds} 秒，等对方先开口；每次让步之前也一样。'],
    'debt-capacity-question': ['问能力', '这四周有哪几笔大额进账，各在什么时候？我们这笔排第几？'],
    'target-capacity-question': ['问能力', '这个月的进货款您怎么排？库存还能卖几天，哪天要补货？'],
    'debt-answer-small-offer': ['接他的小数目', '{offer}我记下，它还不是方案。逾期是 {claim}，从这个数谈。'],
    'debt-answer-small-offer/disputed': [
      '接他的小数目',
      '{offer}我记下，它还不是方案。没有争议的逾期款是 {claim}，从这个数谈。',
    ],
    'debt-answer-no-offer': [
      '接他的“没有”',
      '您的难处我记下。逾期是 {claim}，从这个数谈：哪几张发票能先定日期？',
    ],
    'debt-answer-no-offer/disputed': [
      '接他的“没有”',
      '您的难处我记下。没有争议的逾期款是 {claim}，从这个数谈：哪几张发票能先定日期？',
    ],
    'target-answer-small-offer': ['接他的小数目', '{offer}我记下。按动销算是 {ask}，我们看看差在哪里。'],
    'target-answer-no-offer': ['接他的“没有”', '您的难处我记下。按动销算是 {ask}，我们看看卡在哪里。'],
    'offer-basis': ['问依据', '{offer}是怎么算出来的？对应哪几张发票？'],
    'target-offer-basis': ['问依据', '{offer}是怎么算出来的？按哪几个品、卖到哪天算的？'],
    'offer-as-part-payment': ['按部分还款收', '{offer}今天付，我按部分还款入账，余款请您今天定日期。'],
    'offer-as-part-payment/disputed': [
      '按部分还款收',
      '{offer}今天付，我按部分还款入账；没有争议的余款请您今天定日期，有争议的 {disputed}另外核对。',
    ],
    'debt-conditional-concession': [
      '有条件地让',
      '如果今天对账单盖章、〔几月几日〕前付 {target}，那么余款 {rest}我可以申请分 {parts} 笔。',
    ],
    'debt-conditional-concession/disputed': [
      '有条件地让',
      '如果今天对账单盖章、〔几月几日〕前付 {target}，那么没有争议的余款 {rest}我可以申请分 {parts} 笔。',
    ],
    'target-conditional-concession': [
      '有条件地让',
      '如果您今天下单、〔几月几日〕前打款 {target}，那么另外 {rest}这个月我就不再提，车照样给您排。',
    ],
    'credit-them': [
      '把功劳给他',
      '也是因为您〔上周把账对清了〕，我才申请得下来；这样您这个月的资金也松一点。',
    ],
    'part-payment-reservation': ['书面保留', '本次付款 {paid}为部分还款，不构成对剩余款项 {rest}的放弃。'],
    'part-payment-reservation/disputed': [
      '书面保留',
      '本次付款 {paid}为部分还款，不构成对剩余款项 {rest}（含有争议的 {disputed}）的放弃。',
    ],
    'debt-written-confirmation': [
      '一小时内发确认',
      '跟您确认：〔几月几日几点〕前付 {amount}（逾期合计 {total}），〔谁〕提交，〔谁〕审批，付到〔哪个账户〕。最可能卡在〔哪一步〕，卡住就〔怎么办〕。麻烦回“确认”。',
    ],
    'debt-written-confirmation/disputed': [
      '一小时内发确认',
      '跟您确认：〔几月几日几点〕前付 {amount}（逾期合计 {total}，其中 {disputed}有争议，另外核对），〔谁〕提交，〔谁〕审批，付到〔哪个账户〕。最可能卡在〔哪一步〕，卡住就〔怎么办〕。麻烦回“确认”。',
    ],
    'target-written-confirmation': [
      '一小时内发确认',
      '跟您确认：〔几月几日几点〕前打款 {amount}，〔谁〕提交，〔谁〕审批；款到，〔哪天〕发〔哪些货〕。麻烦回“确认”。',
    ],
  },
  en: {
    'debt-open-whole': [
      'Open with the whole claim',
      'Your account is {total} overdue in all, and the statement is in your inbox. Please pay the full amount by {by}.',
    ],
    'debt-open-whole/disputed': [
      'Open with the whole claim',
      'Your account is {total} overdue in all, and the statement is in your inbox. {disputed} of that is in dispute, and we are checking it separately. Please pay the other {claim} by {by}.',
    ],
    'debt-open-part': [
      'Open with this part of the claim',
      'Your account is {total} overdue in all. Please pay {ask} of that by {by}, and let us fix the date for the rest today.',
    ],
    'debt-open-part/disputed': [
      'Open with this part of the claim',
      'Your account is {total} overdue in all. {disputed} of that is in dispute, and we are checking it separately. Of the other {claim}, please pay {ask} by {by}, and let us fix the date for the rest of it today.',
    ],
    'target-open': [
      'Open',
      'This month I would like you to order and pay for {ask}. It comes from [last month’s sell-through and what you have in stock], in time for the lorry on [date]. How could we fit that in?',
    ],
    'precise-anchor': [
      'To the cent',
      '{total} is the sum of {invoices} invoices; numbers, amounts and due dates are on the statement.',
    ],
    'precise-anchor/one': [
      'To the cent',
      '{total} is what one invoice comes to; its number, amount and due date are on the statement.',
    ],
    'range-anchor': ['As a range', '{from} to {to} by [date]: which day could that go out?'],
    silence: ['Wait', 'Then say nothing for {seconds} seconds; the same before every concession.'],
    'debt-capacity-question': [
      'Ask what they can do',
      'Which larger payments come in over the next four weeks, and when? Where are we in your payment run?',
    ],
    'target-capacity-question': [
      'Ask what they can do',
      'How have you planned this month’s purchases? How many days will your stock last, and when must you restock?',
    ],
    'debt-answer-small-offer': [
      'Answer their small figure',
      'I have noted {offer}; it is not a plan yet. {claim} is overdue, and that is where we start.',
    ],
    'debt-answer-small-offer/disputed': [
      'Answer their small figure',
      'I have noted {offer}; it is not a plan yet. {claim} is overdue and not in dispute, and that is where we start.',
    ],
    'debt-answer-no-offer': [
      'Answer their “nothing”',
      'I have noted the difficulty. {claim} is overdue, and that is where we start: which invoices can have a date today?',
    ],
    'debt-answer-no-offer/disputed': [
      'Answer their “nothing”',
      'I have noted the difficulty. {claim} is overdue and not in dispute, and that is where we start: which invoices can have a date today?',
    ],
    'target-answer-small-offer': [
      'Answer their small figure',
      'I have noted {offer}. Sell-through says {ask}; let us see where the difference lies.',
    ],
    'target-answer-no-offer': [
      'Answer their “nothing”',
      'I have noted the difficulty. Sell-through says {ask}; let us see what stands in the way.',
    ],
    'offer-basis': ['Ask for the basis', 'How did you arrive at {offer}? Which invoices is it for?'],
    'target-offer-basis': [
      'Ask for the basis',
      'How did you arrive at {offer}? Which products, and sales up to what day?',
    ],
    'offer-as-part-payment': [
      'Take it as part payment',
      'If {offer} goes today I will book it as part payment; please give me a date for the rest today.',
    ],
    'offer-as-part-payment/disputed': [
      'Take it as part payment',
      'If {offer} goes today I will book it as part payment; please give me a date for the rest of the undisputed part today. The disputed {disputed} is checked separately.',
    ],
    'debt-conditional-concession': [
      'Trade, never give',
      'If the statement comes back signed today and {target} is paid by [date], then I can ask for the other {rest} to go in {parts} payments.',
    ],
    'debt-conditional-concession/disputed': [
      'Trade, never give',
      'If the statement comes back signed today and {target} is paid by [date], then I can ask for the rest of the undisputed part, {rest}, to go in {parts} payments.',
    ],
    'target-conditional-concession': [
      'Trade, never give',
      'If you order today and pay {target} by [date], then I will leave the other {rest} for this month, and your lorry stays booked.',
    ],
    'credit-them': [
      'Give them the credit',
      'I could only get this because you [cleared the statement last week]; it also eases your cash this month.',
    ],
    'part-payment-reservation': [
      'In writing',
      'This payment of {paid} is part payment and waives nothing of the other {rest}.',
    ],
    'part-payment-reservation/disputed': [
      'In writing',
      'This payment of {paid} is part payment and waives nothing of the other {rest}, which includes the disputed {disputed}.',
    ],
    'debt-written-confirmation': [
      'Confirm within the hour',
      'To confirm: {amount} by [hour, date] of {total} overdue; [who] submits, [who] approves, paid to [which account]. It is most likely to get stuck at [which step]; then [what]. Please reply “confirmed”.',
    ],
    'debt-written-confirmation/disputed': [
      'Confirm within the hour',
      'To confirm: {amount} by [hour, date] of {total} overdue, of which {disputed} is in dispute and checked separately; [who] submits, [who] approves, paid to [which account]. It is most likely to get stuck at [which step]; then [what]. Please reply “confirmed”.',
    ],
    'target-written-confirmation': [
      'Confirm within the hour',
      'To confirm: {amount} paid by [hour, date]; [who] submits, [who] approves. Once it is in, [which goods] leave on [date]. Please reply “confirmed”.',
    ],
  },
} satisfies Localised<Record<LineId | Variant, Said>>;
