import type { Portraits } from '../portraits-type.ts';

/** The English texts of N 4.6: what it brings, what it costs, a question that could prove it wrong, one thing to practise. */
export const portraits: Portraits = {
  driver: [
    'You go straight to amount and date, so nobody can pretend not to understand.',
    'The cost: you press before separating can’t from won’t, and a willing-but-short customer starts avoiding you.',
    'Check against yourself: of the last three broken promises, could two questions have warned you of one?',
    'This week: ask two diagnostic questions before your demand, and wait three seconds after the answer.',
  ],
  expressive: [
    'You have energy; customers like seeing you and talk freely.',
    'The cost: lively talk that never reaches paper, and the pull of the “next big order”.',
    'Check: did last week’s most enjoyable visit leave an amount and an hour?',
    'This week: end every call by repeating amount–hour–person and send one written line within the hour.',
  ],
  amiable: [
    'Customers trust you and tell you bad news early — valuable intelligence.',
    'The cost: you wait for them to mention money and accept “soon”.',
    'Check: are you protecting the relationship or your own comfort?',
    'This week: one call a day, same gentle voice, amount and date inside one minute.',
  ],
  analytical: [
    'Your accounts are clean, your paper complete; disputes die on your desk.',
    'The cost: hiding behind e-mail, endless reconciling, missing how people feel.',
    'Check: would your last chasing e-mail have been three days faster as a call?',
    'This week: swap one e-mail a day for a call, and answer one feeling before giving a figure.',
  ],
  open: 'Your score lies inside the error band, so two (or all four) texts may sound like you. You need no label: pick the one behaviour above you most want to change.',
};
