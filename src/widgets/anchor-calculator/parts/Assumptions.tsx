import { defaultsFor } from '../../../domain/negotiation/anchor-defaults.ts';
import { describeField, isAssumption } from '../../../domain/negotiation/anchor-fields.ts';
import { fill } from '../../../i18n/fill.ts';
import { writeField } from '../write-field.ts';
import type { Sheets } from '../sheet-props.ts';
import { ValueField } from '../ValueField.tsx';
import { findPartWords } from './find-part-words.ts';
import type { FoldedKey } from './part-strings-type.ts';

type Group = 'choice' | 'both' | 'curve' | 'talks';

const groups = ['choice', 'both', 'curve', 'talks'] as const satisfies Group[];

const findGroup = (key: FoldedKey): Group => {
  const { feeds } = describeField(key);
  if (!isAssumption(key)) return 'choice';
  if (feeds.includes('curve') && feeds.includes('talks')) return 'both';
  return feeds.includes('curve') ? 'curve' : 'talks';
};

/** Everything the pictures take for granted, each marked and to be changed, with a way back. */
export const Assumptions = ({ sheet }: { sheet: Sheets }) => {
  const { anchor, locale } = sheet;
  const words = findPartWords(locale, anchor.inputs.mode);
  const usual = defaultsFor(anchor.inputs.claim, anchor.inputs.mode);
  const keys = Object.keys(words.keys) as FoldedKey[];
  const markOf = (key: FoldedKey): string =>
    ({ assumption: words.assumed, evidence: words.fromStudy, choice: words.chosen, fact: '', estimate: '' })[
      describeField(key).basis
    ];
  const writeNote = (key: FoldedKey): string => {
    const { kind } = describeField(key);
    const n = `${writeField(key, usual[key])}${kind === 'share' ? '%' : ''}`;
    return `${kind === 'amount' ? ' · ' : ''}${markOf(key)} · ${fill(words.usual, { n })}`;
  };
  return groups.map((group) => (
    <fieldset key={group} data-part="group">
      <legend>{words.groups[group]}</legend>
      {keys
        .filter((key) => findGroup(key) === group)
        .map((key) => (
          <ValueField
            key={key}
            {...sheet}
            name={key}
            label={words.keys[key]}
            {...(key !== 'seed' && { slider: key })}
            note={writeNote(key)}
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
