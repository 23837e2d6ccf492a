import { listOwnRows } from '../../../domain/assessment/style-entry.ts';
import type { Locale, Localised } from '../../../domain/locale.ts';
import { profile } from '../../../stores/profile.ts';
import { useStored } from '../../../stores/use-stored.ts';
import { Fold } from '../tool/Fold.tsx';
import { usePart } from '../tool/use-part.ts';
import type { Surroundings } from './OwnRows.tsx';
import { loadStyleWords } from './style-words.ts';

const strings = {
  zh: {
    title: '用你的风格说',
    loading: '正在打开……',
    notLoaded: '没有下载成功。请检查网络，合上再打开。',
  },
  en: {
    title: 'In your style',
    loading: 'Opening…',
    notLoaded: 'This part could not be fetched. Check the connection, then open it again.',
  },
} satisfies Localised<Record<string, string>>;

const loadRows = async (locale: Locale) => {
  const [{ OwnRows }, words] = await Promise.all([import('./OwnRows.tsx'), loadStyleWords(locale)]);
  return { OwnRows, words };
};

/**
 * The learner's own row of the matrix, or both of a blend, in a fold; nothing where no style is kept or its answers
 * support no label. How the customer talks stays the learner's guess: a case holds no such label.
 */
export const OwnStyle = ({ locale, ...around }: Surroundings & { locale: Locale }) => {
  const t = strings[locale];
  const rows = listOwnRows(useStored(profile).style?.value);
  const { part, isMissing, fetch } = usePart(() => loadRows(locale));
  if (rows.length === 0) return null;
  return (
    <Fold title={t.title} onOpen={() => void fetch()}>
      {() =>
        part ? (
          <part.OwnRows {...{ rows, locale, ...around }} words={part.words} />
        ) : (
          <p>{isMissing ? t.notLoaded : t.loading}</p>
        )
      }
    </Fold>
  );
};
