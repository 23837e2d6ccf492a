import { useState } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import { summariseCase, type Fact } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { count, fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { languageTag } from '../../i18n/locales.ts';
import { today } from '../../platform/clock.ts';
import { copyText } from '../../platform/copy-text.ts';
import { localDay } from '../../platform/local-day.ts';
import css from './case-file.module.css';
import { labels } from './labels.ts';
import type { Places } from './places.ts';
import { writePlan } from './plan-text.ts';
import { showPart } from './show-part.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  locale: Locale;
  places: Places;
}

const FactRow = ({ fact, locale, places }: { fact: Fact; locale: Locale; places: Places }) => {
  const t = strings[locale];
  const { fields, parts } = labels[locale];
  const from = fact.from === 'hand' ? t.byHand : (places.tools[fact.from]?.title ?? fact.from);
  return (
    <div class={css['fact']}>
      <dt>{fields[fact.field]}</dt>
      {fact.lines.map((line, n) => (
        <dd key={n}>
          {line.map((part) => {
            const lesson =
              part.as === 'text' && part.label === 'lesson' ? places.lessons[part.text] : undefined;
            return (
              <span key={part.label} class={css['part']}>
                <span class={css['label']}>{parts[part.label]}</span>{' '}
                <span
                  class={part.as === 'text' || part.as === 'choice' ? css['words'] : 'figures'}
                  lang={part.as === 'text' && part.lang ? languageTag[part.lang] : undefined}
                >
                  {lesson?.title ?? showPart(part, locale)}
                </span>{' '}
              </span>
            );
          })}
        </dd>
      ))}
      <dd class={css['origin']}>{fill(t.origin, { from, day: formatDay(localDay(fact.at), locale) })}</dd>
    </div>
  );
};

/** Everything the case knows on one sheet: what is printed. */
export const PlanSheet = ({ one, locale, places }: Props) => {
  const t = strings[locale];
  const { fields } = labels[locale];
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const { facts, missing } = summariseCase(one);
  const still = missing.filter(({ gap }) => gap === 'empty').map(({ field }) => fields[field]);
  const foreign = Object.keys(one.foreign).length;
  return (
    <section class={`sheet ${css['plan']}`} aria-labelledby="case-plan">
      <h2 id="case-plan">{fill(t.plan, { name: one.name })}</h2>
      <p class={css['date']}>{fill(t.planDate, { day: formatDay(today(), locale) })}</p>
      {facts.length === 0 ? (
        <p class="no-print">{t.planEmpty}</p>
      ) : (
        <dl class={css['facts']}>
          {facts.map((fact) => (
            <FactRow key={fact.field} fact={fact} locale={locale} places={places} />
          ))}
        </dl>
      )}
      {still.length > 0 && (
        <p class={css['still']}>{fill(t.planStill, { list: still.join(locale === 'zh' ? '、' : ', ') })}</p>
      )}
      {foreign > 0 && <p class={`no-print ${css['quiet']}`}>{count(locale, foreign, t.foreign)}</p>}
      <div class={`no-print ${css['actions']}`}>
        <button type="button" class="button" onClick={() => window.print()}>
          {t.print}
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            void copyText(writePlan(one, locale, today())).then((isCopied) =>
              setCopied(isCopied ? 'yes' : 'failed'),
            );
          }}
        >
          {t.copyPlan}
        </button>
        <span role="status">{copied === 'no' ? '' : copied === 'yes' ? t.copied : t.copyFailed}</span>
      </div>
      {copied === 'failed' && (
        <textarea
          class={`no-print ${css['text']}`}
          readOnly
          rows={8}
          aria-label={t.copyPlan}
          value={writePlan(one, locale, today())}
        />
      )}
    </section>
  );
};
