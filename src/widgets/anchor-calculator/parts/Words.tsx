import { useState } from 'preact/hooks';
import type { AnchorInputs } from '../../../domain/negotiation/anchor-inputs.ts';
import { languageTag, otherLocale, type Locale } from '../../../i18n/locales.ts';
import { CopyBox } from '../../shared/tool/CopyBox.tsx';
import css from '../anchor-calculator.module.css';
import type { Panels } from '../sheet-props.ts';
import { findPartWords } from './find-part-words.ts';
import { writeLines } from './write-lines.ts';

interface Props {
  inputs: AnchorInputs;
  locale: Locale;
  /** Where the learner's own style is read; absent where nothing of theirs is. */
  panel: Panels['part'];
}

/** The words to say, in the language of the page or in the other one, to copy singly or together. */
export const Words = ({ inputs, locale, panel }: Props) => {
  const t = findPartWords(locale, inputs.mode);
  const [spoken, setSpoken] = useState(locale);
  const [copied, setCopied] = useState<string>();
  const lines = writeLines(inputs, spoken);
  return (
    <>
      <p>{t.wordsLead}</p>
      <p class={`no-print ${css['row']}`}>
        <button
          type="button"
          class="button-quiet"
          onClick={() => setCopied(lines.map(({ text }) => text).join('\n'))}
        >
          {t.copyLines}
        </button>
        <button
          type="button"
          class="button-quiet"
          lang={languageTag[otherLocale(spoken)]}
          onClick={() => {
            setSpoken(otherLocale(spoken));
            setCopied(undefined);
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
                onClick={() => setCopied(text)}
              >
                {t.copy}
              </button>
            )}
            {copied === text && <CopyBox locale={locale} label={purpose} text={text} />}
          </li>
        ))}
      </ol>
      {copied?.includes('\n') && <CopyBox locale={locale} label={t.copyLines} text={copied} />}
      {panel && <panel.OwnStyle locale={locale} withNote />}
    </>
  );
};
