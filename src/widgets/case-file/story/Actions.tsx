import type { Locale } from '../../../domain/locale.ts';
import { keepTogether } from './keep-together.ts';
import type { SaidAction } from './say-actions.ts';
import css from './story.module.css';

/** What to do next, in order: what, and beside it by when, with what papers, with whom. */
export const Actions = ({ actions, locale }: { actions: readonly SaidAction[]; locale: Locale }) => (
  <ol class={css['actions']} data-part="actions">
    {actions.map(({ what, details }, n) => (
      <li key={n}>
        <p class={css['what']}>{keepTogether(what)}</p>
        {details.length > 0 && (
          <p class={css['how']}>
            {details.map(({ label, text }) => (
              <span key={label}>
                {label}
                {locale === 'zh' ? '：' : ': '}
                {keepTogether(text)}{' '}
              </span>
            ))}
          </p>
        )}
      </li>
    ))}
  </ol>
);
