import type { Part } from '../../domain/case/parts.ts';
import type { Fact } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { languageTag } from '../../i18n/locales.ts';
import { today } from '../../platform/clock.ts';
import { localDay } from '../../platform/local-day.ts';
import { groupLines } from './group-lines.ts';
import { labels } from './labels.ts';
import type { Places } from './places.ts';
import css from './plan.module.css';
import { sayDay } from './say-day.ts';
import { showPart } from './show-part.ts';
import { strings } from './strings.ts';

interface Props {
  fact: Fact;
  locale: Locale;
  places: Places;
}

const ShownPart = ({ part, locale, places }: { part: Part; locale: Locale; places: Places }) => {
  const lesson = part.as === 'text' && part.label === 'lesson' ? places.lessons[part.text] : undefined;
  return (
    <span class={css['part']}>
      <span class={css['label']}>{labels[locale].parts[part.label]}</span>{' '}
      <span
        class={part.as === 'text' || part.as === 'choice' ? css['words'] : css['figures']}
        lang={part.as === 'text' && part.lang ? languageTag[part.lang] : undefined}
      >
        {lesson?.title ?? showPart(part, locale)}
      </span>{' '}
    </span>
  );
};

/** One thing the case knows: its name, what it says, and where it came from. */
export const FactRow = ({ fact, locale, places }: Props) => {
  const t = strings[locale];
  const from = fact.from === 'hand' ? t.byHand : (places.tools[fact.from]?.title ?? fact.from);
  return (
    <div class={css['fact']}>
      <dt>{labels[locale].fields[fact.field]}</dt>
      {groupLines(fact.lines).map((line, n) => (
        <dd key={n}>
          {line.map((part) => (
            <ShownPart key={part.label} part={part} locale={locale} places={places} />
          ))}
        </dd>
      ))}
      <dd class={css['origin']}>
        {from}
        {t.originGap}
        <span class={css['day']}>{sayDay(localDay(fact.at), today(), locale)}</span>
      </dd>
    </div>
  );
};
