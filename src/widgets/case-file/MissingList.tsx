import type { Case } from '../../domain/case/case.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import css from './case-file.module.css';
import { labels } from './labels.ts';
import { listMissing, type Places } from './places.ts';
import { sayGap } from './say-gap.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  locale: Locale;
  places: Places;
  /** Opens the form of a field and goes there. */
  onFill: (field: string) => void;
}

/** What the plan still lacks, each with the one place where it is best found. */
export const MissingList = ({ one, locale, places, onFill }: Props) => {
  const t = strings[locale];
  const rows = listMissing(one, places);
  return (
    <section class="no-print" aria-labelledby="case-missing">
      <h2 id="case-missing">{t.missing}</h2>
      {rows.length === 0 && <p>{t.nothingMissing}</p>}
      <ul class={css['missing']}>
        {rows.map((missing) => {
          const { field, way } = missing;
          return (
            <li key={field}>
              <span>
                <strong>{labels[locale].fields[field]}</strong>{' '}
                <span class={css['quiet']}>{sayGap(missing, locale)}</span>
              </span>{' '}
              {way.by === 'form' ? (
                <a
                  href={way.href}
                  onClick={(event) => {
                    event.preventDefault();
                    onFill(way.field);
                  }}
                >
                  {t.below}
                </a>
              ) : (
                <a href={way.href}>{fill(way.by === 'tool' ? t.inTool : t.inLesson, { title: way.title })}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
