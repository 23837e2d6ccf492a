import { useState } from 'preact/hooks';
import { languageTag, otherLocale, type Locale } from '../../../i18n/locales.ts';
import { CopyBox } from '../../shared/tool/CopyBox.tsx';
import css from '../anchor-calculator.module.css';
import type { Panels } from '../sheet-props.ts';
import { listGuesses, type Anchor } from '../use-anchor.ts';
import { findPartWords } from './find-part-words.ts';
import { writeLines } from './write-lines.ts';

interface Props {
  anchor: Anchor;
  locale: Locale;
  /** Where the learner's own style is read; absent where nothing of theirs is. */
  panel: Panels['part'];
}

/** The words to say, in the language of the page or in the other one, to copy singly or together. */
export const Words = ({ anchor, locale, panel }: Props) => {
  const t = findPartWords(locale, anchor.inputs.mode);
  const [spoken, setSpoken] = useState(locale);
  const [asked, setAsked] = useState<{ text: string }>();
  const { inputs, owed, day } = anchor;
  const lines = writeLines(inputs, spoken, { owed, guesses: listGuesses(anchor), day });
  return (
    <>
      <p>{t.wordsLead}</p>
      <p class={`no-print ${css['row']}`}>
        <button
          type="button"
          class="button-quiet"
          onClick={() => setAsked({ text: lines.map(({ text }) => text).join('\n') })}
        >
          {t.copyLines}
        </button>
        <button
          type="button"
          class="button-quiet"
          lang={languageTag[otherLocale(spoken)]}
          onClick={() => {
            setSpoken(otherLocale(spoken));
            setAsked(undefined);
          }}
        >
          {spoken === locale ? t.otherLanguage : t.thisLanguage}
        </button>
      </p>
      <ol data-part="lines" lang={languageTag[spoken]}>
        {lines.map(({ id, purpose, text, isStage }) => (
          <li key={id} data-stage={isStage || undefined}>
            <small>{purpose}</small>
            <span>{text}</span>
            {!isStage && (
              <button
                type="button"
                class="button-quiet no-print"
                lang={languageTag[locale]}
                aria-label={`${t.copy}: ${purpose}`}
                onClick={() => setAsked({ text })}
              >
                {t.copy}
              </button>
            )}
            {asked?.text === text && <CopyBox {...{ locale, asked, text }} label={purpose} />}
          </li>
        ))}
      </ol>
      {asked?.text.includes('\n') && <CopyBox {...{ locale, asked }} label={t.copyLines} text={asked.text} />}
      {panel && <panel.OwnStyle locale={locale} withNote />}
    </>
  );
};
