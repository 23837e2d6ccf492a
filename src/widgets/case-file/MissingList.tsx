import type { Case } from '../../domain/case/case.ts';
import { isEditable } from '../../domain/case/forms/index.ts';
import { summariseCase } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import css from './case-file.module.css';
import { labels } from './labels.ts';
import { findPlaces, type Places } from './places.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  locale: Locale;
  places: Places;
  /** Opens the form of a field and goes there. */
  onFill: (field: string) => void;
}

/** What the plan still lacks, each with links to the tool, the lesson or the form; what can be found nowhere yet is not named. */
export const MissingList = ({ one, locale, places, onFill }: Props) => {
  const t = strings[locale];
  const rows = summariseCase(one).missing.flatMap(({ field, gap }) => {
    const { tools, lessons } = findPlaces(field, places);
    return isEditable(field) || tools.length + lessons.length > 0 ? [{ field, gap, tools, lessons }] : [];
  });
  return (
    <section class="no-print" aria-labelledby="case-missing">
      <h2 id="case-missing">{t.missing}</h2>
      {rows.length === 0 && <p>{t.nothingMissing}</p>}
      <ul class={css['missing']}>
        {rows.map(({ field, gap, tools, lessons }) => (
          <li key={field}>
            <strong>{labels[locale].fields[field]}</strong> <span class={css['quiet']}>{t.gaps[gap]}</span>
            <span class={css['links']}>
              {tools.map(({ title, href }) => (
                <a key={href} href={href}>
                  {fill(t.inTool, { title })}
                </a>
              ))}
              {lessons.map(({ title, href }) => (
                <a key={href} href={href}>
                  {fill(t.inLesson, { title })}
                </a>
              ))}
              {isEditable(field) && (
                <a
                  href={`#case-${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onFill(field);
                  }}
                >
                  {t.below}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
