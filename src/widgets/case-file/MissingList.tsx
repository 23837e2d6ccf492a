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

/** What the plan still lacks, each with links to the tool, the lesson or the form; for what can be found nowhere yet, to the notes. */
export const MissingList = ({ one, locale, places, onFill }: Props) => {
  const t = strings[locale];
  const rows = summariseCase(one).missing.map(({ field, gap }) => {
    const { tools, lessons } = findPlaces(field, places);
    const form = isEditable(field) ? field : tools.length + lessons.length === 0 ? 'notes' : undefined;
    return { field, gap, tools, lessons, form };
  });
  return (
    <section class="no-print" aria-labelledby="case-missing">
      <h2 id="case-missing">{t.missing}</h2>
      {rows.length === 0 && <p>{t.nothingMissing}</p>}
      <ul class={css['missing']}>
        {rows.map(({ field, gap, tools, lessons, form }) => (
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
              {form && (
                <a
                  href={`#case-${form}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onFill(form);
                  }}
                >
                  {form === field ? t.below : t.inNotes}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
