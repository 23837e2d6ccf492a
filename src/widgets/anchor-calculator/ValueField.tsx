import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { describeField } from '../../domain/negotiation/anchor-fields.ts';
import type { AnchorKey } from '../../domain/negotiation/anchor-inputs.ts';
import { findSliderRange, type SliderKey } from '../../domain/negotiation/slider-range.ts';
import { fill } from '../../i18n/fill.ts';
import { TypedField } from '../shared/tool/TypedField.tsx';
import { showFull, showUnit } from './amounts.ts';
import type { Sheets } from './sheet-props.ts';
import { listGuesses, type Anchor } from './use-anchor.ts';
import { writeField } from './write-field.ts';

interface Props extends Sheets {
  name: AnchorKey;
  label: string;
  /** Gives the value a slider as well. */
  slider?: SliderKey;
  /** What stands beside the reading aid: how sure the value is, its default. */
  note?: ComponentChildren;
  children?: ComponentChildren;
}

/** One input of the worksheet: typed, with its letter, its unit and a reading aid, and on request with a slider. */
export const ValueField = ({
  id,
  anchor,
  parts,
  t,
  locale,
  complain,
  name,
  label,
  slider,
  note,
  children,
}: Props) => {
  const { kind, symbol } = describeField(name);
  const value = anchor.inputs[name];
  const { currency } = anchor.inputs;
  const unit = showUnit(currency, locale);
  const [stale, setStale] = useState<Anchor['noted']>();
  const noted = anchor.noted?.key === name && anchor.noted !== stale ? anchor.noted.codes : undefined;
  const range = slider && findSliderRange(anchor.inputs, slider);
  return (
    <TypedField
      id={`${id}-${name}`}
      label={
        <>
          {label}&nbsp;<i>{symbol}</i>
        </>
      }
      value={writeField(name, value)}
      unit={kind === 'amount' ? fill(t.unit, { unit }) : kind === 'share' ? ' %' : ''}
      aid={
        <>
          {kind === 'amount' && fill(t.inFull, { unit, n: showFull(value, currency, locale) })}
          {note}
          {listGuesses(anchor).some((guess) => guess === name) && (
            <>
              {' '}
              <span aria-hidden>*</span>
              <span class="visually-hidden">{t.guess}</span>
            </>
          )}
          {noted && <b>{parts.part?.writeNotes(noted, value, unit, locale)}</b>}
        </>
      }
      onCommit={async (text) => {
        const judged = (await parts.fetch())?.judgeTyping(anchor.readInputs(), name, text, locale);
        if (judged?.changed) anchor.take(name, judged.changed);
        const verdict = judged?.verdict ?? { isTaken: false, message: t.notLoaded };
        // What was said of the text before does not stand beside the refusal of this one.
        if (!verdict.isTaken) setStale(anchor.noted);
        complain(verdict.message ?? '');
        return verdict;
      }}
    >
      {range && (
        <input
          type="range"
          min={range.min}
          max={range.max}
          step={range.step}
          value={value}
          aria-label={fill(t.slider, { label })}
          aria-valuetext={kind === 'amount' ? showFull(value, currency, locale) : undefined}
          onInput={(event) => anchor.change(name, event.currentTarget.valueAsNumber)}
        />
      )}
      {children}
    </TypedField>
  );
};
