import { defaultsFor } from '../../../domain/negotiation/anchor-defaults.ts';
import { describeField, isAssumption } from '../../../domain/negotiation/anchor-fields.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { writeField } from '../judge-typing.ts';
import type { Strings } from '../strings.ts';
import type { Anchor } from '../use-anchor.ts';
import { ValueField } from '../ValueField.tsx';
import { partStrings, type FoldedKey } from './part-strings.ts';

interface Props {
  id: string;
  anchor: Anchor;
  t: Strings;
  locale: Locale;
}

type Group = 'choice' | 'both' | 'curve' | 'talks';

const groups = ['choice', 'both', 'curve', 'talks'] as const satisfies Group[];

const findGroup = (key: FoldedKey): Group => {
  const { feeds } = describeField(key);
  if (!isAssumption(key)) return 'choice';
  if (feeds.includes('curve') && feeds.includes('talks')) return 'both';
  return feeds.includes('curve') ? 'curve' : 'talks';
};

/** Everything the pictures take for granted, each marked and to be changed, with a way back. */
export const Assumptions = ({ id, anchor, t, locale }: Props) => {
  const words = partStrings[locale];
  const usual = defaultsFor(anchor.inputs.claim, anchor.inputs.mode);
  const keys = Object.keys(words.keys) as FoldedKey[];
  const markOf = (key: FoldedKey): string =>
    ({ assumption: words.assumed, evidence: words.fromStudy, choice: words.chosen, fact: '', estimate: '' })[describeField(key).basis];
  return groups.map((group) => (
    <fieldset key={group}>
      <legend>{words.groups[group]}</legend>
      {keys
        .filter((key) => findGroup(key) === group)
        .map((key) => (
          <ValueField
            key={key}
            {...{ id, anchor, t, locale }}
            name={key}
            label={words.keys[key]}
            {...(key !== 'seed' && { slider: key })}
            note={`${markOf(key)} · ${fill(words.usual, { n: writeField(key, usual[key]) })}`}
          >
            {anchor.inputs[key] !== usual[key] && (
              <button type="button" class="button-quiet" onClick={() => anchor.change(key, usual[key])}>
                {words.takeUsual}
              </button>
            )}
          </ValueField>
        ))}
    </fieldset>
  ));
};
