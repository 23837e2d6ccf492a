import { useEffect, useRef, useState } from 'preact/hooks';
import { nameBackup, writeBackup } from '../../../domain/backup/backup.ts';
import type { Locale } from '../../../domain/locale.ts';
import { fill } from '../../../i18n/fill.ts';
import { copyText } from '../../../platform/copy-text.ts';
import { localDay } from '../../../domain/local-day.ts';
import { offerFile } from '../../../platform/offer-file.ts';
import { collectBackup, peekBackup } from '../../../stores/backup.ts';
import { noteBackup } from '../../../stores/settings.ts';
import { useStoredItems } from '../../../stores/use-stored-items.ts';
import css from './backup.module.css';
import { strings } from './strings.ts';

/** Makes a back-up as a file, or as text where files do not work. */
export const SaveBox = ({ locale, disabled }: { locale: Locale; disabled: boolean }) => {
  const t = strings[locale];
  const [said, setSaid] = useState('');
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const asText = useRef<HTMLDetailsElement>(null);
  const items = useStoredItems();
  useEffect(() => {
    if (isOpen) setText(writeBackup(peekBackup()));
  }, [isOpen, items]);
  return (
    <div class={css['box']}>
      <button
        type="button"
        class="button"
        disabled={disabled}
        onClick={() => {
          const backup = collectBackup();
          const name = nameBackup(localDay(backup.madeAt));
          if (offerFile(name, writeBackup(backup))) {
            noteBackup();
            setSaid(fill(t.downloaded, { name }));
            return;
          }
          if (asText.current) asText.current.open = true;
          setSaid(t.notDownloaded);
        }}
      >
        {t.download}
      </button>
      <p role="status" class={css['said']}>
        {said}
      </p>
      <details ref={asText} onToggle={(event) => setOpen(event.currentTarget.open)}>
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
            const newest = writeBackup(collectBackup());
            setText(newest);
            void copyText(newest).then((isCopied) => {
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
