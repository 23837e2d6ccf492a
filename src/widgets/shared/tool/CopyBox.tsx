import { useEffect, useRef, useState } from 'preact/hooks';
import type { Localised, Locale } from '../../../domain/locale.ts';
import { copyText } from '../../../platform/copy-text.ts';

const strings = {
  zh: {
    copied: '已复制。',
    failed: '这里不让自动复制：请长按或全选下面的文字，自己复制。',
    open: '在微信里打不开时，用浏览器打开。',
  },
  en: {
    copied: 'Copied.',
    failed: 'Copying is not allowed here: select the text below and copy it yourself.',
    open: 'If it does not open inside an app, open it in your browser.',
  },
} satisfies Localised<Record<string, string>>;

interface Props {
  locale: Locale;
  /** What the text is, for its label. */
  label: string;
  text: string;
  isLink?: boolean;
}

/** Text that was asked for to take away: copied at once where that is allowed, and always there to select. */
export const CopyBox = ({ locale, label, text, isLink = false }: Props) => {
  const t = strings[locale];
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean>();
  useEffect(() => {
    void copyText(text).then((done) => {
      setCopied(done);
      if (!done) field.current?.select();
    });
  }, [text]);
  return (
    <div class="field no-print">
      <p role="status">
        {isCopied === undefined ? '' : isCopied ? t.copied : t.failed} {isLink && t.open}
      </p>
      <textarea
        ref={field}
        readOnly
        rows={isLink ? 2 : 8}
        aria-label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
};
