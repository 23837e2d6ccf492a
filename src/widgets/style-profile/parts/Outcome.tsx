import { useEffect } from 'preact/hooks';
import { checkQuality } from '../../../domain/assessment/check-quality.ts';
import { listMissing } from '../../../domain/assessment/form.ts';
import type { AxisSums, StyleScore } from '../../../domain/assessment/score-sums.ts';
import { compareViews } from '../../../domain/assessment/views.ts';
import { fill } from '../../../i18n/fill.ts';
import { Fold } from '../../shared/tool/Fold.tsx';
import { printAlone } from '../../shared/tool/print-alone.ts';
import { usePaper } from '../../shared/tool/use-paper.ts';
import { holdPart } from '../../shared/tool/use-part.ts';
import { Actions } from './Actions.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Matrix } from './Matrix.tsx';
import { ItemLinks } from './Missing.tsx';
import { headingOf, type TalkProps } from './part-props.ts';
import { Result } from './Result.tsx';
import { writeLabel } from './show.ts';
import { Working } from './Working.tsx';

const printer = holdPart({ printAlone });

/** The learner's own result with everything that follows from it. */
export const Outcome = ({
  sheet,
  texts,
  talk,
  score,
  sums,
}: TalkProps & { score: StyleScore; sums: AxisSums }) => {
  const { words } = texts;
  const { form, locale, place, work } = sheet;
  const { isPaper, print } = usePaper(sheet.root, printer);
  const { panel } = talk;
  const isOpen = isPaper || sheet.isUnfolded;
  const missing = listMissing(form);
  const flags = checkQuality(form);
  const views = compareViews(work, locale).flatMap((view, index) =>
    view.type === 'comparable' ? [{ name: words.colleagues[index] ?? '', score: view.score }] : [],
  );
  const Heading = headingOf(sheet);
  useEffect(() => {
    sheet.say(writeLabel(score, texts));
    if (place !== 'embed') void panel.fetch();
  }, []);
  return (
    <>
      <Heading data-start="" tabIndex={-1}>
        {words.resultTitle}
      </Heading>
      {flags.map((flag) => (
        <p key={flag} data-part="flag">
          {words.flags[flag]}
        </p>
      ))}
      {missing.length > 0 && (
        <div class="no-print">
          <p>{fill(words.leftOver, { n: missing.length })}</p>
          <ItemLinks {...{ sheet, words }} numbers={missing} />
        </div>
      )}
      <Result {...{ sheet, texts, score, views }} language={locale} />
      <Matrix {...{ sheet, texts, talk, score }} />
      <div data-part="folds">
        <Fold title={words.colleaguesTitle} isOpen={sheet.isUnfolded || (isPaper && views.length > 0)}>
          {() => <Colleagues {...{ sheet, texts, score }} />}
        </Fold>
        <Fold title={words.sums} isOpen={isOpen}>
          {() => <Working {...{ form, score, texts }} />}
        </Fold>
        {place !== 'embed' && (
          <Fold title={words.keepTitle} isOpen={sheet.isUnfolded} onOpen={() => void panel.fetch()}>
            {() =>
              panel.part ? (
                <panel.part.KeepPanel {...{ sheet, texts, sums }} />
              ) : (
                <p>{panel.isMissing ? sheet.t.notLoaded : sheet.t.loading}</p>
              )
            }
          </Fold>
        )}
      </div>
      <Actions {...{ sheet, texts, talk, score, sums, print }} />
      <p>
        <small>{words.model}</small>
      </p>
    </>
  );
};
