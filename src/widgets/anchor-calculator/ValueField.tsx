import type { ComponentChildren } from 'preact';
import { describeField } from '../../domain/negotiation/anchor-fields.ts';
import type { AnchorKey } from '../../domain/negotiation/anchor-inputs.ts';
import { findSliderRange, type SliderKey } from '../../domain/negotiation/slider-range.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { TypedField } from '../shared/tool/TypedField.tsx';
import { showAmount, showYuan } from './amounts.ts';
import { judgeTyping, writeField } from './judge-typing.ts';
import type { Strings } from './strings.ts';
import type { Anchor } from './use-anchor.ts';

interface Props {
  id: string;
  anchor: Anchor;
  name: AnchorKey;
  label: string;
  t: Strings;
  locale: Locale;
  /** Gives the value a slider as well. */
  slider?: SliderKey;
  /** What stands beside the reading aid: how sure the value is, its default. */
  note?: ComponentChildren;
  children?: ComponentChildren;
}

/** One input of the worksheet: typed, with its letter, its unit and a reading aid, and on request with a slider. */
export const ValueField = ({ id, anchor, name, label, t, locale, slider, note, children }: Props) => {
  const { kind, symbol } = describeField(name);
  const value = anchor.inputs[name];
  const guarded = anchor.guarded?.key === name ? anchor.guarded.code : undefined;
  const range = slider && findSliderRange(anchor.inputs, slider);
  return (
    <TypedField
      id={`${id}-${name}`}
      label={
        <>
          {label} <i>{symbol}</i>
        </>
      }
      value={writeField(name, value)}
      {...(kind === 'amount' ? { unit: t.unit } : kind === 'share' ? { unit: '%' } : {})}
      aid={
        <>
          {kind === 'amount' && showYuan(value, locale)} {note}
          {guarded && <b>{fill(t.guards[guarded], { n: showAmount(value, locale) })}</b>}
        </>
      }
      onCommit={(text) => judgeTyping(anchor, name, text, t, locale)}
    >
      {range && (
        <input
          type="range"
          min={range.min}
          max={range.max}
          step={range.step}
          value={value}
          aria-label={fill(t.slider, { label })}
          aria-valuetext={kind === 'amount' ? showYuan(value, locale) : undefined}
          onInput={(event) => anchor.change(name, event.currentTarget.valueAsNumber)}
        />
      )}
      {children}
    </TypedField>
  );
};
