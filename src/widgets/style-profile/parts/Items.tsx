import { countAnswered } from '../../../domain/assessment/form.ts';
import { ITEM_COUNT, listPage, PAGE_COUNT } from '../../../domain/assessment/style-items.ts';
import { otherLocale } from '../../../domain/locale.ts';
import { fill } from '../../../i18n/fill.ts';
import { ItemField } from '../ItemField.tsx';
import type { PartProps } from './part-props.ts';

/** One page of items with how far one has come; the first item of the first page stands on the card already. */
export const Items = ({ sheet, texts, page }: PartProps & { page: number }) => {
  const { form, role, work, locale, answer, go, say } = sheet;
  const { words } = texts;
  const elsewhere = work[role][otherLocale(locale)];
  const inOther = elsewhere ? countAnswered(elsewhere) : 0;
  const answered = countAnswered(form);
  const turn = (to: number): void => {
    go({ at: 'items', page: to });
    say(
      `${fill(words.page, { page: to + 1, pages: PAGE_COUNT })}${words.comma}${fill(words.answered, { n: answered })}`,
    );
  };
  const isLast = page === PAGE_COUNT - 1;
  return (
    <>
      {inOther > 0 && page === 0 && <p>{fill(words.secondForm, { n: inOther })}</p>}
      {listPage(page)
        .filter(({ number }) => number > 1)
        .map(({ number }) => (
          <ItemField
            key={number}
            id={sheet.id}
            t={sheet.t}
            number={number}
            text={texts.items[role][number - 1] ?? ''}
            answer={form.answers[number - 1] ?? 0}
            onAnswer={answer}
          />
        ))}
      <div data-part="turn">
        <label>
          {fill(words.page, { page: page + 1, pages: PAGE_COUNT })} · {fill(words.answered, { n: answered })}
          <progress max={ITEM_COUNT} value={answered} />
        </label>
        <p>
          <button
            type="button"
            class="button-quiet"
            onClick={() => (page === 0 ? go({ at: 'card' }) : turn(page - 1))}
          >
            {page === 0 ? words.back : words.previous}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => (isLast ? go({ at: 'result' }) : turn(page + 1))}
          >
            {isLast ? (role === 'own' ? words.finish : sheet.t.sentBack) : words.next}
          </button>
        </p>
        <small>{words.keys}</small>
      </div>
    </>
  );
};
