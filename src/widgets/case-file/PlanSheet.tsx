import { useState } from 'preact/hooks';
import { scoreStyleEntry } from '../../domain/assessment/style-entry.ts';
import type { Case } from '../../domain/case/case.ts';
import { summariseCase } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { count, fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { copyText } from '../../platform/copy-text.ts';
import { profile } from '../../stores/profile.ts';
import { useStored } from '../../stores/use-stored.ts';
import { OwnStyle } from '../shared/style-words/OwnStyle.tsx';
import { FactRow } from './FactRow.tsx';
import { labels } from './labels.ts';
import type { Places } from './places.ts';
import css from './plan.module.css';
import { writePlan } from './plan-text.ts';
import { NextLine, Story } from './story/Story.tsx';
import type { StoryStrings } from './story/story-strings.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  locale: Locale;
  places: Places;
  /** The story's sentences in this language; without them (they did not load) the plan stands alone. */
  words: StoryStrings | undefined;
  /** Opens the form of a field and goes there. */
  onFill: (field: string) => void;
}

/** Everything the case knows on one sheet: what is printed. */
export const PlanSheet = ({ one, locale, places, words, onFill }: Props) => {
  const t = strings[locale];
  const { fields } = labels[locale];
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const own = scoreStyleEntry(useStored(profile).style?.value)?.label;
  const { facts, missing } = summariseCase(one);
  const still = missing.filter(({ gap }) => gap === 'empty').map(({ field }) => fields[field]);
  const foreign = Object.keys(one.foreign).length;
  return (
    <section class={`sheet ${css['plan']}`} aria-labelledby="case-plan">
      <h2 id="case-plan">{fill(t.plan, { name: one.name })}</h2>
      <p class={css['date']}>{fill(t.planDate, { day: formatDay(today(), locale) })}</p>
      {words && <Story one={one} t={words} today={today()} own={own} />}
      {facts.length === 0 && <p class="no-print">{t.planEmpty}</p>}
      {words && <NextLine one={one} t={words} places={places} onFill={onFill} />}
      {facts.length > 0 && (
        <dl class={css['facts']}>
          {facts.map((fact) => (
            <FactRow key={fact.field} fact={fact} locale={locale} places={places} />
          ))}
        </dl>
      )}
      {still.length > 0 && (
        <p class={css['still']}>{fill(t.planStill, { list: still.join(locale === 'zh' ? '、' : ', ') })}</p>
      )}
      <OwnStyle locale={locale} tool={places.tools['style-profile']} />
      {foreign > 0 && <p class={`no-print ${css['quiet']}`}>{count(locale, foreign, t.foreign)}</p>}
      {facts.length > 0 && (
        <div class={`no-print ${css['actions']}`}>
          <button type="button" class="button" onClick={() => window.print()}>
            {t.print}
          </button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              void copyText(writePlan(one, locale, today(), words, own)).then((isCopied) =>
                setCopied(isCopied ? 'yes' : 'failed'),
              );
            }}
          >
            {t.copyPlan}
          </button>
          <span role="status">{copied === 'no' ? '' : copied === 'yes' ? t.copied : t.copyFailed}</span>
        </div>
      )}
      {copied === 'failed' && (
        <textarea
          class={`no-print ${css['text']}`}
          readOnly
          rows={8}
          aria-label={t.copyPlan}
          value={writePlan(one, locale, today(), words, own)}
        />
      )}
    </section>
  );
};
