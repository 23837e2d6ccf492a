import { findUnseenDanger, type Result } from '../../../domain/classifier/result.ts';
import { fill } from '../../../i18n/fill.ts';
import { Fold } from '../../shared/tool/Fold.tsx';
import { strings } from '../strings.ts';
import { headsOf, type Desk } from '../desk.ts';
import { Verdict } from '../Verdict.tsx';
import { BehaviourPicker } from './BehaviourPicker.tsx';
import { EvidenceFigure } from './EvidenceFigure.tsx';
import { FirstMove } from './FirstMove.tsx';
import { FlipList } from './FlipList.tsx';
import { TakeAway } from './TakeAway.tsx';
import { Working } from './Working.tsx';

/** What every part of the result needs. */
export interface ResultProps {
  desk: Desk;
  result: Result;
}

interface Props extends ResultProps {
  /** Drawn for paper: everything that belongs on it stands open. */
  isPaper: boolean;
  /** Whether the verdict stands above already, in the place of the question. */
  hasVerdict: boolean;
}

/** What the answers come to: situation, first move, evidence, what would change it, and where to take it. */
export const ResultPanel = ({ desk, result, isPaper, hasVerdict }: Props) => {
  const { data, locale, place, panels } = desk;
  const { model, words } = data;
  const panel = panels.part;
  const all = { desk, result };
  const danger = findUnseenDanger(model, desk.job.evidence);
  const { isExample } = desk.job;

  return (
    <section data-part="panel" aria-label={words.resultPanel}>
      {!hasVerdict && (
        <Verdict
          {...{ result, model, words, locale }}
          evidence={desk.job.evidence}
          head={headsOf(place).head}
        />
      )}
      {result.redFlag && <p data-part="flag">{fill(words.redFlag, { text: model.redFlag })}</p>}
      {danger && (
        <p data-part="row" class="no-print">
          {words.dangerOpen}
          <button type="button" class="button-quiet" onClick={() => desk.ask(danger.id)}>
            {fill(words.answerIt, { short: danger.short })}
          </button>
        </p>
      )}
      <FirstMove {...all} />
      <EvidenceFigure {...all} />
      <FlipList {...all} isPaper={isPaper} />
      <BehaviourPicker desk={desk} />
      <Fold title={words.working} isOpen={isPaper}>
        {() => <Working {...all} />}
      </Fold>
      {place !== 'embed' && !isExample && (
        <div class="no-print">
          <Fold title={words.intoCase} onOpen={() => void panels.fetch()}>
            {() =>
              panel ? (
                <panel.CaseWriter {...all} />
              ) : (
                <p>{panels.isMissing ? strings[locale].failed : strings[locale].loading}</p>
              )
            }
          </Fold>
        </div>
      )}
      {!isExample && <TakeAway {...all} />}
    </section>
  );
};
