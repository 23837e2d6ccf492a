import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../domain/locale.ts';
import { eraseEverything, undoErase, type Erased } from '../../../stores/backup.ts';
import css from './backup.module.css';
import { strings } from './strings.ts';

/** Erases everything in one click, and takes it back while the page is open. */
export const EraseBox = ({ locale, disabled }: { locale: Locale; disabled: boolean }) => {
  const t = strings[locale];
  const [erased, setErased] = useState<Erased>();
  const [said, setSaid] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const erase = useRef<HTMLButtonElement>(null);
  return (
    <div class={css['box']}>
      <h3>{t.erase}</h3>
      <p>{t.eraseLead}</p>
      <div class={css['actions']}>
        <button
          ref={erase}
          type="button"
          class="button-quiet"
          disabled={disabled}
          onClick={() => {
            setErased(eraseEverything());
            setSaid(t.erased);
            setTimeout(() => undo.current?.focus());
          }}
        >
          {t.eraseNow}
        </button>
        {erased && (
          <button
            ref={undo}
            type="button"
            class="button"
            onClick={() => {
              undoErase(erased);
              setErased(undefined);
              setSaid(t.undone);
              erase.current?.focus();
            }}
          >
            {t.undo}
          </button>
        )}
      </div>
      <p role="status" class={css['said']}>
        {said}
      </p>
    </div>
  );
};
