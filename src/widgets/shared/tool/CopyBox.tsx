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
  /** The press that asked for it, an object of its own each time: another one copies again. */
  asked: object;
  isLink?: boolean;
}

/**
 * Text that was asked for to take away: copied at once where that is allowed, and always there to select.
 * What it says changes with the learner's work; that alone never touches the clipboard.
 */
export const CopyBox = ({ locale, label, text, asked, isLink = false }: Props) => {
  const t = strings[locale];
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ text: string; isDone: boolean }>();
  useEffect(() => {
    setCopied(undefined);
    void copyText(text).then((isDone) => {
      setCopied({ text, isDone });
      if (!isDone) field.current?.select();
    });
  }, [asked]);
  const said = copied?.text === text ? (copied.isDone ? t.copied : t.failed) : '';
  return (
    <div class="field no-print">
      <p role="status">
        {said} {isLink && t.open}
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
