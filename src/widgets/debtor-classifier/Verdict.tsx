import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnyModel } from '../../domain/classifier/model.ts';
import type { Evidence } from '../../domain/classifier/posterior.ts';
import type { Result } from '../../domain/classifier/result.ts';
import type { Locale } from '../../i18n/locales.ts';
import css from './debtor-classifier.module.css';
import { writeHeadline, writeLevel, writeSetting, writeWithoutCause } from './verdict.ts';
import type { Words } from './words-en.ts';

interface Props {
  result: Result;
  model: AnyModel;
  evidence: Evidence;
  words: Words;
  locale: Locale;
  head: 'h2' | 'h3';
  /** Takes the focus when it appears, because the last question had it. */
  takesFocus?: boolean;
}

/** What the answers come to in words: situation, runner-up, how sure, setting; and that it is a hypothesis. */
export const Verdict = (props: Props) => {
  const { result, model, evidence, words, locale, head: Head, takesFocus = false } = props;
  const without = writeWithoutCause(model, evidence, result, words, locale);
  const line = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) line.current?.focus();
  }, []);
  return (
    <div class={css['verdict']}>
      <Head ref={line} tabIndex={-1}>
        {writeHeadline(result, words, locale)}
      </Head>
      <p>{writeLevel(result, words, locale, model.sure.least)}</p>
      {without && <p>{without}</p>}
      <p>{writeSetting(result, words, locale)}</p>
      <small>{words.hypothesis}</small>
    </div>
  );
};
