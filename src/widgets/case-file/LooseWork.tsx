import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTag } from '../../i18n/locales.ts';
import { listCaseWorks, type CaseWork } from '../../stores/case-work.ts';
import css from './case-file.module.css';
import type { Places } from './places.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  locale: Locale;
  places: Places;
  /** Tells what was given, and how to take it back. */
  onGive: (list: string, takeBack: () => void) => void;
}

/** What was begun while no case was open and the open one could take, kept up to date. */
const useLooseWorks = (caseId: string): readonly CaseWork[] => {
  const find = (): readonly CaseWork[] => listCaseWorks().filter((work) => work.hasFor(caseId));
  const [, redraw] = useState(0);
  useEffect(() => {
    const stops = listCaseWorks().map(({ store }) => store.$value.listen(() => redraw((turn) => turn + 1)));
    return () => stops.forEach((stop) => stop());
  }, []);
  return find();
};

/** Offers the open case what was begun without one; nothing where there is no such thing. */
export const LooseWork = ({ one, locale, places, onGive }: Props) => {
  const t = strings[locale];
  const works = useLooseWorks(one.id);
  if (works.length === 0) return null;
  const names = works.map(({ name }) => places.tools[name]?.title ?? t.forms);
  const list = new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(names);
  return (
    <div class={css['actions']}>
      <p>{fill(t.loose, { list })}</p>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          const returns = works.map((work) => work.give(one.id));
          onGive(list, () => returns.forEach((takeBack) => takeBack()));
        }}
      >
        {fill(t.giveLoose, { name: one.name })}
      </button>
    </div>
  );
};
