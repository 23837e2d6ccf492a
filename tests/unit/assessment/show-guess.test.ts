import { expect, test } from 'vitest';
import { words as style } from '../../../src/widgets/shared/style-words/en.ts';
import { writeGuess } from '../../../src/widgets/style-profile/parts/show.ts';
import { words } from '../../../src/widgets/style-profile/texts/words-en.ts';

test.each([
  [30, 'Less than half sure: treat it as not known, and rely on what never changes, below.'],
  [50, 'Leaning Driver, 50%; 50% that it is something else.'],
  [95, 'Leaning Driver, 95%; 5% that it is something else.'],
])(
  'a guess of %i per cent reads the same on the page and in the text that is taken away',
  (percent, said) => {
    expect(writeGuess({ style: 'driver', percent }, { words, names: style.names })).toBe(said);
  },
);
