import { readField, type Case } from '../../domain/case/case.ts';
import type { Part } from '../../domain/case/parts.ts';
import type { Fact } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { languageTag } from '../../i18n/locales.ts';
import { today } from '../../platform/clock.ts';
import { localDay } from '../../domain/local-day.ts';
import { groupLines } from './group-lines.ts';
import { InvoiceTable } from './InvoiceTable.tsx';
import { labels } from './labels.ts';
import type { Places } from './places.ts';
import css from './plan.module.css';
import { sayPapers } from './say-papers.ts';
import { showPart } from './show-part.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  fact: Fact;
  locale: Locale;
  places: Places;
}

const ShownPart = ({ part, locale, places }: { part: Part; locale: Locale; places: Places }) => {
  const lesson = part.as === 'text' && part.label === 'lesson' ? places.lessons[part.text] : undefined;
  return (
    <span class={css['part']}>
      {part.label !== 'note' && <span class={css['label']}>{labels[locale].parts[part.label]}</span>}{' '}
      <span
        class={part.as === 'text' || part.as === 'choice' ? css['words'] : css['figures']}
        lang={part.as === 'text' && part.lang ? languageTag[part.lang] : undefined}
      >
        {lesson?.title ?? showPart(part, today(), locale)}
      </span>{' '}
    </span>
  );
};

/** What a fact says: papers and invoices in a shape of their own, everything else part by part. */
const Lines = ({ one, fact, locale, places }: Props) => {
  const claim = fact.field === 'claim' ? readField(one, 'claim') : undefined;
  const evidence = fact.field === 'evidence' ? readField(one, 'evidence') : undefined;
  if (evidence) {
    return (
      <>
        {sayPapers(evidence, today(), locale).map(({ label, text }) => (
          <dd key={label}>
            <span class={css['label']}>{label}</span> {text}
          </dd>
        ))}
      </>
    );
  }
  const hasInvoices = claim !== undefined && claim.invoices.length > 0;
  const lines = hasInvoices ? fact.lines.slice(0, 1) : groupLines(fact.lines);
  return (
    <>
      {lines.map((line, n) => (
        <dd key={n}>
          {line.map((part) => (
            <ShownPart key={part.label} part={part} locale={locale} places={places} />
          ))}
        </dd>
      ))}
      {hasInvoices && (
        <dd>
          <InvoiceTable claim={claim} today={today()} locale={locale} />
        </dd>
      )}
    </>
  );
};

/** One thing the case knows: its name, what it says, and where it came from. */
export const FactRow = (props: Props) => {
  const { fact, locale, places } = props;
  const t = strings[locale];
  const from = fact.from === 'hand' ? t.byHand : (places.tools[fact.from]?.title ?? fact.from);
  return (
    <div class={css['fact']}>
      <dt>{labels[locale].fields[fact.field]}</dt>
      <Lines {...props} />
      <dd class={css['origin']}>
        {from}
        {t.originGap}
        <span class={css['day']}>{formatDay(localDay(fact.at), locale, { today: today() })}</span>
      </dd>
    </div>
  );
};
