import { useState } from 'preact/hooks';
import { checkQuality } from '../../../domain/assessment/check-quality.ts';
import { listMissing } from '../../../domain/assessment/form.ts';
import { fill } from '../../../i18n/fill.ts';
import { CopyBox } from '../../shared/tool/CopyBox.tsx';
import { toAddress, writeView } from '../link.ts';
import { ItemLinks } from './Missing.tsx';
import { headingOf, type PartProps } from './part-props.ts';

/** The end of a colleague's form: a link or code to send back. No result is shown; it belongs to the one who asked. */
export const SendBack = ({ sheet, texts }: PartProps) => {
  const { words } = texts;
  const { form, locale, toolUrl } = sheet;
  const [asked, setAsked] = useState<{ what: 'link' | 'code' }>();
  const Heading = headingOf(sheet);
  const code = writeView(locale, form.answers);
  const missing = listMissing(form);
  return (
    <>
      <Heading data-start="" tabIndex={-1}>
        {words.thanksTitle}
      </Heading>
      {checkQuality(form).map((flag) => (
        <p key={flag} data-part="flag">
          {words.flags[flag]}
        </p>
      ))}
      {missing.length > 0 && (
        <div>
          <p>{fill(words.leftOver, { n: missing.length })}</p>
          <ItemLinks {...{ sheet, words }} numbers={missing} />
        </div>
      )}
      <p>{words.thanksText}</p>
      <p data-part="row">
        <button type="button" class="button" onClick={() => setAsked({ what: 'link' })}>
          {words.sendLink}
        </button>
        <button type="button" class="button-quiet" onClick={() => setAsked({ what: 'code' })}>
          {words.sendCode}
        </button>
        <button type="button" class="button-quiet" onClick={() => sheet.go({ at: 'card' })}>
          {words.back}
        </button>
        <button type="button" class="button-quiet" onClick={sheet.clear}>
          {words.again}
        </button>
      </p>
      {asked?.what === 'link' && (
        <CopyBox {...{ locale, asked }} label={words.sendLink} text={toAddress(toolUrl, code)} isLink />
      )}
      {asked?.what === 'code' && <CopyBox {...{ locale, asked }} label={words.codeLabel} text={code} />}
    </>
  );
};
