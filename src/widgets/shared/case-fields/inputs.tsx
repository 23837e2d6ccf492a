import type { ComponentChildren } from 'preact';
import { readMinorText } from '../../../domain/case/forms/inputs.ts';
import type { Localised } from '../../../domain/locale.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatMoney } from '../../../i18n/format.ts';
import css from './case-fields.module.css';
import { strings } from './strings.ts';
import type { Form } from './use-field-form.ts';

interface Props {
  form: Form;
  name: string;
  label: string;
  hint?: string;
  /** Room is kept for this text, where it is the longer one: the hint that stands before anything is typed. */
  room?: string;
}

/** The id of an input; dots and slashes would trip selectors. */
const idOf = (form: Form, name: string): string => `${form.id}-${name}`.replace(/[^\w-]/g, '-');

const describedBy = (form: Form, name: string, hint: string | undefined): string | undefined => {
  const id = idOf(form, name);
  const ids = [hint && `${id}-hint`, form.errors[name] && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
};

/** Label, control, hint and error of one input. */
const Frame = ({ form, name, label, hint, room, children }: Props & { children: ComponentChildren }) => {
  const id = idOf(form, name);
  const error = form.errors[name];
  return (
    <div class={`field ${css['frame']}`}>
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <span class={`field-hint ${css['stack']}`} id={`${id}-hint`}>
          <span data-shown>{hint}</span>
          {room !== undefined && <span>{room}</span>}
        </span>
      )}
      {error && (
        <span class="field-error" id={`${id}-error`}>
          {strings[form.locale].errors[error]}
        </span>
      )}
    </div>
  );
};

const common = ({ form, name, hint }: Props) => ({
  id: idOf(form, name),
  name,
  disabled: form.disabled,
  value: form.draft[name] ?? '',
  'aria-describedby': describedBy(form, name, hint),
  'aria-invalid': form.errors[name] ? ('true' as const) : undefined,
});

/** A line of text. */
export const TextInput = (props: Props) => (
  <Frame {...props}>
    <input
      {...common(props)}
      type="text"
      autocomplete="off"
      onInput={(e) => props.form.set(props.name, e.currentTarget.value)}
    />
  </Frame>
);

/**
 * A plain day. The input is made anew when it wakes: a browser's own date fields are narrower with a date in them
 * than empty, and would count as a jump on the page.
 */
export const DayInput = (props: Props & { readOnly?: boolean }) => (
  <Frame {...props}>
    <input
      key={props.form.disabled ? 'asleep' : 'awake'}
      {...common(props)}
      type="date"
      readOnly={props.readOnly}
      onInput={(e) => props.form.set(props.name, e.currentTarget.value)}
    />
  </Frame>
);

/** A few lines of text; in print all of it shows. */
export const Paragraph = (props: Props & { rows?: number }) => (
  <Frame {...props}>
    <textarea
      {...common(props)}
      class={css['screenOnly']}
      rows={props.rows ?? 2}
      onInput={(e) => props.form.set(props.name, e.currentTarget.value)}
    />
    <p class={css['printOnly']}>{props.form.draft[props.name]}</p>
  </Frame>
);

/** An amount in the form's currency; the hint turns into how the text was read. */
export const AmountInput = (props: Props & { readOnly?: boolean }) => {
  const { form, name, readOnly } = props;
  const t = strings[form.locale];
  const reading = readMinorText(form.draft[name] ?? '', form.currency);
  const money = reading.type === 'minor' && formatMoney(reading.minor, form.currency, form.locale);
  const withHint = {
    ...props,
    hint: props.hint ?? (money ? fill(t.amountRead, { money }) : t.amountHint),
    ...(props.hint === undefined && money && { room: t.amountHint }),
  };
  return (
    <Frame {...withHint}>
      <input
        {...common(withHint)}
        class="figures"
        type="text"
        inputMode={form.locale === 'zh' ? 'text' : 'decimal'}
        autocomplete="off"
        readOnly={readOnly}
        onInput={(e) => form.set(name, e.currentTarget.value)}
      />
    </Frame>
  );
};

/** One of the settled codes. */
export const CodeSelect = (
  props: Props & { titles: Readonly<Record<string, Localised>>; optional?: string },
) => (
  <Frame {...props}>
    <select {...common(props)} onChange={(e) => props.form.set(props.name, e.currentTarget.value)}>
      {props.optional !== undefined && <option value="">{props.optional}</option>}
      {Object.entries(props.titles).map(([code, title]) => (
        <option key={code} value={code}>
          {title[props.form.locale]}
        </option>
      ))}
    </select>
  </Frame>
);

/** Any of the settled codes; the box of a code is the input `<name>.<code>`. */
export const Ticks = ({
  form,
  name,
  label,
  hint,
  titles,
}: Props & { titles: Readonly<Record<string, Localised>> }) => (
  <fieldset class={css['ticks']} disabled={form.disabled}>
    <legend>{label}</legend>
    {hint && <p class="field-hint">{hint}</p>}
    {Object.entries(titles).map(([code, title]) => (
      <label key={code} class={css['tick']}>
        <input
          type="checkbox"
          checked={form.draft[`${name}.${code}`] === '1'}
          onChange={(e) => form.set(`${name}.${code}`, e.currentTarget.checked ? '1' : '')}
        />
        <span>{title[form.locale]}</span>
      </label>
    ))}
  </fieldset>
);
