import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What became of a typed text. Refused, it stays in the field with the message beside it. */
export interface Verdict {
  isTaken: boolean;
  /** What is expected, or how the text was read. */
  message?: string;
  /** What was probably meant: the words of a button, and the text it types. */
  meant?: { label: string; text: string };
}

interface Props {
  id: string;
  label: ComponentChildren;
  /** The value as it stands in the field. */
  value: string;
  /** What follows the field, the space before it included. */
  unit: string;
  /** A reading aid, or what a guard said; read out with the field. */
  aid?: ComponentChildren;
  /** Takes the text when the field is left or Enter is pressed. */
  onCommit: (text: string) => Promise<Verdict>;
  /** A slider or buttons for the same value. */
  children?: ComponentChildren;
}

/** A number to type: label, field, unit, reading aid, and one sentence where the text is no such number. */
export const TypedField = ({ id, label, value, unit, aid, onCommit, children }: Props) => {
  const [draft, setDraft] = useState<string>();
  const [verdict, setVerdict] = useState<Verdict>();
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(undefined);
    if (!verdict?.isTaken) setVerdict(undefined);
  }
  const commit = (text: string): void => {
    void onCommit(text).then((next) => {
      setVerdict(next);
      setDraft(next.isTaken ? undefined : text);
    });
  };
  const isRefused = verdict?.isTaken === false;

  return (
    <div>
      <label for={id}>{label}</label>
      <span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={draft ?? value}
          aria-describedby={`${id}-aid`}
          aria-invalid={isRefused || undefined}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setVerdict(undefined);
          }}
          onChange={(event) => commit(event.currentTarget.value)}
        />
        {unit}
      </span>
      <small id={`${id}-aid`}>
        {aid}
        {verdict?.message && <b class="field-error">{verdict.message}</b>}
      </small>
      {verdict?.meant && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            commit(verdict.meant?.text ?? '');
            document.getElementById(id)?.focus();
          }}
        >
          {verdict.meant.label}
        </button>
      )}
      {children}
    </div>
  );
};
