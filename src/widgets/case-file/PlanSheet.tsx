import { useState } from 'preact/hooks';
import { scoreStyleEntry } from '../../domain/assessment/style-entry.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Fact } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { count, fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { copyText } from '../../platform/copy-text.ts';
import { profile } from '../../stores/profile.ts';
import { useStored } from '../../stores/use-stored.ts';
import { OwnStyle } from '../shared/style-words/OwnStyle.tsx';
import { FactRow } from './FactRow.tsx';
import { listMissing, type Places } from './places.ts';
import css from './plan.module.css';
import { divideFacts } from './plan-parts.ts';
import { writePlan } from './plan-text.ts';
import { sayMissing } from './say-gap.ts';
import { Actions } from './story/Actions.tsx';
import { NextLine, Story } from './story/Story.tsx';
import { sayActions } from './story/say-actions.ts';
import { sayConflicts } from './story/say-conflicts.ts';
import { sayStory } from './story/say-story.ts';
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

/** The plan on one sheet, what is printed: what to do next, what to say and ask for, the story, the facts behind it. */
export const PlanSheet = ({ one, locale, places, words, onFill }: Props) => {
  const t = strings[locale];
  const day = today();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const own = scoreStyleEntry(useStored(profile).style?.value)?.label;
  const story = words ? sayStory(one, words, day, own) : [];
  const actions = words ? sayActions(one, words, day) : [];
  const conflicts = words ? sayConflicts(one, words, day) : [];
  const { talk, details } = divideFacts(one, story.length > 0);
  const isEmpty = story.length + talk.length + details.length === 0;
  const missing = listMissing(one, places);
  const foreign = Object.keys(one.foreign).length;
  const text = (): string => writePlan(one, { locale, today: day, places }, words, own);
  const list = (facts: readonly Fact[]) => (
    <dl class={css['facts']}>
      {facts.map((fact) => (
        <FactRow key={fact.field} {...{ one, fact, locale, places }} />
      ))}
    </dl>
  );
  return (
    <section class={`sheet ${css['plan'] ?? ''}`} aria-labelledby="case-plan">
      <h2 id="case-plan" tabIndex={-1}>
        {fill(t.plan, { name: one.name })}
      </h2>
      <p class={css['date']}>{fill(t.planDate, { day: formatDay(day, locale) })}</p>
      {actions.length > 0 && (
        <>
          <h3>{t.next}</h3>
          <Actions actions={actions} locale={locale} />
        </>
      )}
      {conflicts.length > 0 && (
        <div class={css['conflicts']}>
          <h3>{t.conflicts}</h3>
          {conflicts.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {talk.length > 0 && (
        <>
          <h3>{t.talk}</h3>
          {list(talk)}
        </>
      )}
      {story.length > 0 && (
        <>
          <h3>{t.story}</h3>
          <Story paragraphs={story} />
        </>
      )}
      {isEmpty && <p class="no-print">{t.planEmpty}</p>}
      {words && <NextLine one={one} t={words} places={places} onFill={onFill} />}
      {details.length > 0 && (
        <>
          <h3>{t.details}</h3>
          {list(details)}
        </>
      )}
      {missing.length > 0 && (
        <p class={css['still']}>{fill(t.planStill, { list: sayMissing(missing, locale) })}</p>
      )}
      <OwnStyle locale={locale} tool={places.tools['style-profile']} />
      {foreign > 0 && <p class={`no-print ${css['quiet'] ?? ''}`}>{count(locale, foreign, t.foreign)}</p>}
      {!isEmpty && (
        <div class={`no-print ${css['actions'] ?? ''}`}>
          <button type="button" class="button" onClick={() => window.print()}>
            {t.print}
          </button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              void copyText(text()).then((isCopied) => setCopied(isCopied ? 'yes' : 'failed'));
            }}
          >
            {t.copyPlan}
          </button>
          <span role="status">{copied === 'no' ? '' : copied === 'yes' ? t.copied : t.copyFailed}</span>
        </div>
      )}
      {copied === 'failed' && (
        <textarea
          class={`no-print ${css['text'] ?? ''}`}
          readOnly
          rows={8}
          aria-label={t.copyPlan}
          value={text()}
        />
      )}
    </section>
  );
};
