import type { StyleWords } from './style-words.ts';

/** The English names of the four corners, and the matrix of N 4.8. */
export const words: StyleWords = {
  names: {
    driver: 'Driver',
    expressive: 'Expressive',
    amiable: 'Amiable',
    analytical: 'Analytical',
  },
  matrix: {
    driver: {
      driver: {
        watch: 'A contest of wills with no exit.',
        act: 'Offer two options, both dated; let them choose; three minutes.',
        line: 'Two routes, your call: [amount] on Friday, or [part of it] on Friday and the rest at month end.',
      },
      expressive: {
        watch: 'You cut them off; they lose face and go over your head.',
        act: 'Two minutes of recognition, tie payment to their stated goal, get it in writing at once.',
        line: 'You want to lead the region, so supply can’t stop. Which day does the [amount] go? I’ll send it to you.',
      },
      amiable: {
        watch: 'They say yes to make you stop, then don’t pay.',
        act: 'Slow down, ask for obstacles, get a smaller next step: the approver’s name and the run.',
        line: 'I’d rather have a date you can keep than a quick yes. Who signs it off, and what could hold it up?',
      },
      analytical: {
        watch: 'Pressure without paper gets you “under review”.',
        act: 'Full documents first, then a dated window for checking.',
        line: 'Documents today; tell me any difference by Wednesday; otherwise please pay on Friday.',
      },
    },
    expressive: {
      driver: {
        watch: 'Too much story; they lose patience.',
        act: 'Three sentences: amount, days, request.',
        line: '[amount] due and undisputed, the oldest [how many days] late: please clear it on Friday.',
      },
      expressive: {
        watch: 'Great mood, no date.',
        act: 'Enjoy it, then land three things: amount, hour, reply.',
        line: 'Great talk — and it’s set: [amount] by 3 p.m. on Thursday; just reply ‘confirmed’.',
      },
      amiable: {
        watch: 'Your energy drowns them; trouble stays hidden.',
        act: 'Lower volume, one question at a time, make bad news safe.',
        line: 'Tell me straight; it won’t hurt us. Short of cash, or not scheduled?',
      },
      analytical: {
        watch: 'Enthusiasm reads as unprepared.',
        act: 'Send agenda and table first; go line by line.',
        line: 'I’ll follow this table: [how many invoices]. Which one do you question?',
      },
    },
    amiable: {
      driver: {
        watch: 'They read gentleness as permission.',
        act: 'Ask inside a minute, then silence; no apology.',
        line: 'One thing today: [amount] by Friday. Yes? If not, where is it stuck?',
      },
      expressive: {
        watch: 'Carried off by stories and future orders.',
        act: 'Praise, then separate: new order later, old debt today.',
        line: 'I look forward to the new order, separately. The [amount] is for goods delivered: which day?',
      },
      amiable: {
        watch: 'Two polite people, nobody says it.',
        act: 'Turn it into a ritual: statement day, payment day.',
        line: 'To spare us both: statement on the 5th, payment on the 10th, every month?',
      },
      analytical: {
        watch: 'You wait for checking without end.',
        act: 'Split disputed from undisputed; pay the latter now.',
        line: 'We check the [disputed amount] separately; the other [amount] this week?',
      },
    },
    analytical: {
      driver: {
        watch: 'Detail buries the point.',
        act: 'Conclusion first; one page, two options.',
        line: 'Bottom line: [amount] due and undisputed, the oldest [how many days] late. Options A and B here — which?',
      },
      expressive: {
        watch: 'Cold; e-mail unanswered.',
        act: 'Call or visit, person first, one page last.',
        line: 'Congratulations on [their good news]. There is still [amount] due: Thursday or Friday?',
      },
      amiable: {
        watch: 'Facts sound like blame.',
        act: 'Say you came to help it go through; ask what is missing.',
        line: 'I’m not here to find fault; what document is still missing?',
      },
      analytical: {
        watch: 'Perfect reconciliation, no payment.',
        act: 'Agree a materiality line and a cut-off.',
        line: 'The difference is only [how much]: pay the undisputed part, settle the rest by month-end.',
      },
    },
  },
};
