import type { Locale } from '../../../domain/locale.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDay } from '../../../i18n/format.ts';
import { localDay } from '../../../domain/local-day.ts';
import { cases } from '../../../stores/cases.ts';
import { settings } from '../../../stores/settings.ts';
import { useStored } from '../../../stores/use-stored.ts';
import { useAlive } from '../use-alive.ts';
import css from './backup.module.css';
import { EraseBox } from './EraseBox.tsx';
import { RestoreBox } from './RestoreBox.tsx';
import { SaveBox } from './SaveBox.tsx';
import { strings } from './strings.ts';

/** Back-up to a file or text, restore by merging, erase and undo. */
export const BackupPanel = ({ locale }: { locale: Locale }) => {
  const t = strings[locale];
  const disabled = !useAlive();
  const { backedUpAt } = useStored(settings);
  const hasCase = Object.keys(useStored(cases).cases).length > 0;
  return (
    <section class={`no-print ${css['panel']}`} aria-labelledby="backup-title" id="backup">
      <h2 id="backup-title">{t.title}</h2>
      <p>{t.lead}</p>
      <p class={css['last']}>
        {backedUpAt ? fill(t.last, { day: formatDay(localDay(backedUpAt), locale) }) : t.never}{' '}
        {!backedUpAt && hasCase && <strong>{t.suggest}</strong>}
      </p>
      <SaveBox locale={locale} disabled={disabled} />
      <RestoreBox locale={locale} disabled={disabled} />
      <EraseBox locale={locale} disabled={disabled} />
    </section>
  );
};
