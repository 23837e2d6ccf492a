import { useState } from 'preact/hooks';
import { nameBackup, writeBackup } from '../../../domain/backup/backup.ts';
import type { Locale } from '../../../domain/locale.ts';
import { fill } from '../../../i18n/fill.ts';
import { copyText } from '../../../platform/copy-text.ts';
import { offerFile } from '../../../platform/offer-file.ts';
import { collectBackup } from '../../../stores/backup.ts';
import { noteBackup } from '../../../stores/settings.ts';
import css from './backup.module.css';
import { strings } from './strings.ts';

/** Makes a back-up as a file, or as text where files do not work. */
export const SaveBox = ({ locale, disabled }: { locale: Locale; disabled: boolean }) => {
  const t = strings[locale];
  const [said, setSaid] = useState('');
  const [text, setText] = useState('');
  return (
    <div class={css['box']}>
      <button
        type="button"
        class="button"
        disabled={disabled}
        onClick={() => {
          const backup = collectBackup();
          const name = nameBackup(backup);
          offerFile(name, writeBackup(backup));
          noteBackup();
          setSaid(fill(t.downloaded, { name }));
        }}
      >
        {t.download}
      </button>
      <p role="status" class={css['said']}>
        {said}
      </p>
      <details
        onToggle={(event) => {
          if (event.currentTarget.open) setText(writeBackup(collectBackup()));
        }}
      >
        <summary>{t.asText}</summary>
        <p>{t.asTextLead}</p>
        <textarea
          readOnly
          rows={6}
          aria-label={t.theText}
          value={text}
          disabled={disabled}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="button-quiet"
          disabled={disabled}
          onClick={() => {
            void copyText(text).then((isCopied) => {
              if (isCopied) noteBackup();
              setSaid(isCopied ? t.copied : t.copyFailed);
            });
          }}
        >
          {t.copy}
        </button>
      </details>
    </div>
  );
};
