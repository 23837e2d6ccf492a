import { useState } from 'preact/hooks';
import { longestBackup } from '../../../domain/backup/backup.ts';
import type { Locale } from '../../../domain/locale.ts';
import { count, fill } from '../../../i18n/fill.ts';
import { formatDay } from '../../../i18n/format.ts';
import { localDay } from '../../../domain/local-day.ts';
import { restoreBackup } from '../../../stores/backup.ts';
import css from './backup.module.css';
import { strings } from './strings.ts';

/** Restores a back-up from a file or from pasted text, or says why not. */
export const RestoreBox = ({ locale, disabled }: { locale: Locale; disabled: boolean }) => {
  const t = strings[locale];
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState<{ text: string; isRefused: boolean }>({ text: '', isRefused: false });
  const refuse = (code: keyof typeof t.refused): void => setSaid({ text: t.refused[code], isRefused: true });
  const restore = (text: string): void => {
    const result = restoreBackup(text);
    if (result.type === 'refused') {
      refuse(result.code);
      return;
    }
    const gained = result.gained['cases'] ?? 0;
    const cases = gained > 0 ? count(locale, gained, t.gainedCases) : t.nothingNew;
    const day = formatDay(localDay(result.madeAt), locale);
    setPasted('');
    setSaid({ text: [fill(t.restored, { day }), cases].join(locale === 'zh' ? '' : ' '), isRefused: false });
  };
  return (
    <div class={css['box']}>
      <h3>{t.restore}</h3>
      <p>{t.restoreLead}</p>
      <div class="field">
        <label for="restore-file">{t.file}</label>
        <input
          id="restore-file"
          type="file"
          accept=".json,application/json,text/plain"
          disabled={disabled}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (!file) return;
            if (file.size > longestBackup * 4) refuse('too-large');
            else void file.text().then(restore, () => refuse('unreadable'));
            input.value = '';
          }}
        />
      </div>
      <form
        class={css['box']}
        onSubmit={(event) => {
          event.preventDefault();
          restore(pasted);
        }}
      >
        <div class="field">
          <label for="restore-text">{t.paste}</label>
          <textarea
            id="restore-text"
            rows={3}
            disabled={disabled}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button-quiet" disabled={disabled}>
          {t.restorePasted}
        </button>
      </form>
      <p role="status" class={css['said']} data-state={said.isRefused ? 'refused' : undefined}>
        {said.text}
      </p>
    </div>
  );
};
