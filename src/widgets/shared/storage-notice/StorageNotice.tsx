import type { Locale } from '../../../domain/locale.ts';
import { useStorageHealth } from '../../../stores/use-storage-health.ts';
import css from './storage-notice.module.css';
import { strings } from './strings.ts';

/** Says whether what is entered will be there tomorrow; all sentences share one place, so nothing moves when one takes over. */
export const StorageNotice = ({ locale }: { locale: Locale }) => {
  const { state, damaged } = useStorageHealth();
  const shown = state === 'kept' && damaged.length > 0 ? 'damaged' : state;
  return (
    <div class={css['notice']} role="status" data-state={shown}>
      {(['kept', 'forbidden', 'full', 'damaged'] as const).map((name) => (
        <p key={name} data-shown={name === shown}>
          {strings[locale][name]}
        </p>
      ))}
    </div>
  );
};
