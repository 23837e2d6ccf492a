import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Setting, Situation } from '../../../src/domain/case/situations.ts';
import {
  chooseQuestion,
  countAsked,
  findStop,
  measureEntropy,
  rankQuestions,
} from '../../../src/domain/classifier/next-question.ts';
import { findFlips } from '../../../src/domain/classifier/find-flips.ts';
import { isDecided } from '../../../src/domain/classifier/model.ts';
import { computePosterior, settingIds, situationIds } from '../../../src/domain/classifier/posterior.ts';
import { readResult } from '../../../src/domain/classifier/result.ts';
import { anyEvidence, model } from './real-model.ts';

type Reply = (question: string) => string;

/** Lets the classifier ask until it stops, and gives all answers. */
const converse = (reply: Reply): Record<string, string> => {
  const answers: Record<string, string> = {};
  for (let turn = 0; turn < 50 && !findStop(model, { answers }); turn += 1) {
    const next = chooseQuestion(model, { answers }) ?? '';
    answers[next] = reply(next);
  }
  return answers;
};

/** Somebody whose debt gives the commonest answer of its kind every time. */
const typical =
  (setting: Setting, situation: Situation): Reply =>
  (id) => {
    const question = model.questions.find((one) => one.id === id);
    const kind = question?.about === 'setting' ? setting : situation;
    const [first] = [...(question?.answers ?? [])].sort(
      (a, b) => (b.weights[kind] ?? 0) - (a.weights[kind] ?? 0),
    );
    return first?.id ?? 'unknown';
  };

describe('doubt', () => {
  it.each([
    [[1, 0], 0],
    [[0.5, 0.5], 1],
    [[0.25, 0.25, 0.25, 0.25], 2],
  ])('of %j is %d bits', (chances, bits) => {
    expect(measureEntropy(chances)).toBeCloseTo(bits, 12);
  });
});

describe('the next question', () => {
  it('is expected to take away more doubt than any other', () => {
    const { joint } = computePosterior(model, { answers: {} });
    const now = measureEntropy(joint.flat());
    const [first] = rankQuestions(model, { answers: {} });
    const byHand = model.questions.map(({ id, about, answers }) => {
      const after = answers.reduce((bits, { id: answer, weights }) => {
        const next = computePosterior(model, { answers: { [id]: answer } });
        const kinds = about === 'setting' ? settingIds : situationIds;
        const before = computePosterior(model, { answers: {} });
        const shares: Record<string, number> = about === 'setting' ? before.settings : before.situations;
        const chance = kinds.reduce(
          (all, kind) => all + ((shares[kind] ?? 0) * (weights[kind] ?? 0)) / 20,
          0,
        );
        return bits + chance * measureEntropy(next.joint.flat());
      }, 0);
      return { id, bits: now - after };
    });
    const best = byHand.reduce((a, b) => (b.bits > a.bits ? b : a));
    expect(first?.id).toBe(best.id);
    expect(first?.bits).toBeCloseTo(best.bits, 9);
    expect(chooseQuestion(model, { answers: {} })).toBe(best.id);
  });

  it('never adds doubt on average, and is never one that has an answer', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        for (const { id, bits } of rankQuestions(model, evidence)) {
          expect(bits).toBeGreaterThanOrEqual(-1e-9);
          expect(evidence.answers[id]).toBeUndefined();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is not one that was skipped, until it is asked for', () => {
    const first = chooseQuestion(model, { answers: {} }) ?? '';
    expect(chooseQuestion(model, { answers: { [first]: 'skipped' } })).not.toBe(first);
    expect(countAsked(model, { answers: { [first]: 'skipped' } })).toBe(0);
  });

  it('is not about a complaint that was never made, in the list of flips either', () => {
    const about = ['specific', 'rest'];
    fc.assert(
      fc.property(anyEvidence, ({ answers, cause }) => {
        const never = { answers: { ...answers, 'first-raised': 'never' }, cause };
        const ranked = rankQuestions(model, never).map(({ id }) => id);
        expect(ranked.filter((id) => about.includes(id))).toEqual([]);
        expect(findFlips(model, never).filter(({ question }) => about.includes(question))).toEqual([]);
      }),
      { numRuns: 30 },
    );
    const open = rankQuestions(model, { answers: { 'first-raised': 'unknown' } }).map(({ id }) => id);
    expect(open).toEqual(expect.arrayContaining(about));
  });

  it('is never about a situation that is clear, as long as the classifier asks by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }), (luck) => {
        let turn = 0;
        const answers: Record<string, string> = {};
        while (!findStop(model, { answers })) {
          const next = chooseQuestion(model, { answers }) ?? '';
          const question = model.questions.find(({ id }) => id === next);
          if (readResult(model, { answers }).level === 'clear') expect(question?.about).toBe('setting');
          const options = question?.answers ?? [];
          answers[next] = options[(luck[turn] ?? 0) % options.length]?.id ?? 'unknown';
          turn += 1;
        }
      }),
    );
  });

  it('does not come any more for an open setting, once every question about it was asked', () => {
    const about = model.questions.filter(({ about }) => about === 'setting');
    const answers = {
      ...Object.fromEntries(about.map(({ id }) => [id, 'unknown'])),
      ...{ 'pays-others': 'nobody', buying: 'unknown' },
      ...{ figures: 'volunteers', 'part-payments': 'own-plan' },
    };
    const { level, isSettingSure, asked } = readResult(model, { answers });
    expect([level, isSettingSure]).toEqual(['clear', false]);
    expect(asked).toBeLessThan(model.most);
    expect(findStop(model, { answers })).toBe('sure');
  });

  it('leaves a setting that is certain alone', () => {
    const answers = { use: 'resold', payer: 'chain' };
    const next = model.questions.find(({ id }) => id === chooseQuestion(model, { answers }));
    expect(next?.about).toBe('situation');
  });
});

describe('a conversation', () => {
  it.each(settingIds.flatMap((setting) => situationIds.map((situation) => [setting, situation] as const)))(
    'of a typical debt reaches setting %s and situation %s, clearly, within eight questions',
    (setting, situation) => {
      const answers = converse(typical(setting, situation));
      const result = readResult(model, { answers });
      expect(result.top).toBe(situation);
      expect(result.setting).toBe(setting);
      expect(result.level).toBe('clear');
      expect(findStop(model, { answers })).toBeDefined();
      expect(result.asked).toBeLessThanOrEqual(8);
    },
  );

  it('always ends after eight questions at most, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }), (luck) => {
        let turn = 0;
        const answers = converse((id) => {
          const options = [
            'unknown',
            ...(model.questions.find((one) => one.id === id)?.answers ?? []).map((one) => one.id),
          ];
          const choice = options[(luck[turn] ?? 0) % options.length] ?? 'unknown';
          turn += 1;
          return choice;
        });
        expect(countAsked(model, { answers })).toBeLessThanOrEqual(8);
        expect(findStop(model, { answers })).toBeDefined();
      }),
    );
  });

  it('of nothing but “don’t know” ends after eight and claims nothing', () => {
    const answers = converse(() => 'unknown');
    expect(Object.keys(answers)).toHaveLength(8);
    expect(findStop(model, { answers })).toBe('enough-asked');
    expect(readResult(model, { answers }).level).toBe('open');
  });

  it('of nothing but skipping runs out of questions', () => {
    const answers = converse(() => 'skipped');
    expect(Object.keys(answers)).toHaveLength(model.questions.length);
    expect(findStop(model, { answers })).toBe('nothing-left');
    expect(chooseQuestion(model, { answers })).toBeUndefined();
  });

  it('about a case with a disputed amount asks of the dispute first, and reaches the same end', () => {
    for (const setting of settingIds) {
      for (const situation of situationIds) {
        const reply = typical(setting, situation);
        const answers: Record<string, string> = {};
        const evidence = { answers, isDisputed: true };
        for (let turn = 0; turn < 50 && !findStop(model, evidence); turn += 1) {
          const next = chooseQuestion(model, evidence) ?? '';
          if (turn === 0) expect(next).toBe('first-raised');
          if (turn === 1) expect(next === 'rest').toBe(answers['first-raised'] !== 'never');
          answers[next] = reply(next);
        }
        expect(readResult(model, evidence).top).toBe(situation);
        expect(countAsked(model, evidence)).toBeLessThanOrEqual(8);
        expect(computePosterior(model, evidence)).toEqual(computePosterior(model, { answers }));
      }
    }
  });

  it('says neither “can but won’t” nor “would but can’t” before it has put what tells them apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(7), { minLength: 40, maxLength: 40 }),
        fc.boolean(),
        fc.constantFrom(undefined, 'unwillingness' as const, 'inability' as const),
        (luck, isDisputed, cause) => {
          const answers: Record<string, string> = {};
          const evidence = { answers, isDisputed, cause };
          for (let turn = 0; !findStop(model, evidence); turn += 1) {
            const next = chooseQuestion(model, evidence) ?? '';
            const question = model.questions.find(({ id }) => id === next);
            const options = ['unknown', 'skipped', ...(question?.answers ?? []).map(({ id }) => id)];
            answers[next] = options[(luck[turn] ?? 0) % options.length] ?? 'unknown';
            const { top, level } = readResult(model, evidence);
            if (level === 'clear') expect(isDecided(model, top, answers)).toBe(true);
          }
          expect(isDecided(model, readResult(model, evidence).top, answers)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says so where the chance is high and the deciding questions are still to come', () => {
    const answers = {
      figures: 'refuses',
      reach: 'polite',
      excuses: 'new-each-time',
      'first-raised': 'never',
    };
    expect(readResult(model, { answers })).toMatchObject({ top: 'can-but-wont', level: 'leaning' });
    expect(readResult(model, { answers }).posterior.situations['can-but-wont']).toBeGreaterThan(0.8);
    expect(readResult(model, { answers }).isEarly).toBe(false);
    expect(chooseQuestion(model, { answers })).toBe('pays-others');
    const both = { ...answers, 'pays-others': 'skipped', buying: 'unknown' };
    expect(readResult(model, { answers: both }).level).toBe('clear');
  });

  it('says that a high chance rests on too few facts', () => {
    const early = readResult(model, { answers: { 'first-raised': 'before-due', rest: 'pays-rest' } });
    expect([early.level, early.isEarly, early.told]).toEqual(['leaning', true, 2]);
    const { level, isEarly } = readResult(model, {
      answers: { 'first-raised': 'before-due', rest: 'pays-rest', specific: 'documented' },
    });
    expect([level, isEarly]).toEqual(['clear', false]);
  });

  it('is never sure by its start alone: three facts must have been seen', () => {
    const answers = { use: 'own-use', payer: 'public', release: 'acceptance' };
    const evidence = { answers, cause: 'process' as const };
    expect(computePosterior(model, evidence).situations['stuck-in-process']).toBeGreaterThan(0.7);
    expect(findStop(model, evidence)).toBeUndefined();
    expect(readResult(model, evidence).level).toBe('open');
  });
});

/** What a supplier of valves to a mechanical contractor could answer; a tenth of the sum is disputed, “will not pay” was diagnosed. */
const contractor: Readonly<Record<string, string>> = {
  'first-raised': 'before-due',
  rest: 'holds-all',
  use: 'built-in',
  payer: 'firm',
  release: 'invoice',
  'named-step': 'waiting',
  reach: 'polite',
  figures: 'when-asked',
};

describe('a contractor who waits for the main contractor', () => {
  const ask = (told: Readonly<Record<string, string>>): Record<string, string> => {
    const answers: Record<string, string> = {};
    const evidence = { answers, cause: 'unwillingness' as const, isDisputed: true };
    while (!findStop(model, evidence)) {
      const next = chooseQuestion(model, evidence) ?? '';
      answers[next] = told[next] ?? 'unknown';
    }
    return answers;
  };
  const judge = (answers: Record<string, string>) => readResult(model, { answers, cause: 'unwillingness' });

  it.each(['waiting', 'waiting-shown', 'vague'])(
    'is asked within eight whether others are paid and whether they still buy, after “%s”',
    (named) => {
      const asked = Object.keys(ask({ ...contractor, 'named-step': named }));
      expect(asked).toHaveLength(8);
      expect(asked).toEqual(expect.arrayContaining(['use', 'payer', 'pays-others', 'buying']));
    },
  );

  it('is not called unwilling on the strength of that excuse: it tells neither can’t from won’t', () => {
    const chances = (named: string) =>
      computePosterior(model, { answers: { 'named-step': named } }).situations;
    const before = computePosterior(model, { answers: {} }).situations;
    const ratio = (found: typeof before): number => found['would-but-cannot'] / found['can-but-wont'];
    expect(ratio(chances('waiting'))).toBeCloseTo(ratio(before), 12);
    expect(ratio(chances('waiting-shown'))).toBeCloseTo(4 * ratio(before), 12);
    expect(judge(ask(contractor)).level).toBe('open');
  });

  it('comes out by the deciding answers', () => {
    const paying = judge(ask({ ...contractor, 'pays-others': 'as-usual', buying: 'from-us' }));
    const short = judge(
      ask({ ...contractor, 'named-step': 'waiting-shown', 'pays-others': 'nobody', buying: 'hardly' }),
    );
    expect([paying.top, short.top]).toEqual(['can-but-wont', 'would-but-cannot']);
  });

  it('comes out as an engineering project, paid against delivery note and invoice or not', () => {
    for (const release of ['invoice', 'progress', 'unknown']) {
      for (const named of ['waiting', 'waiting-shown', 'no-money', 'unknown']) {
        const answers = { use: 'built-in', payer: 'firm', release, 'named-step': named };
        const { setting, isSettingSure } = readResult(model, { answers });
        expect([setting, isSettingSure], `${release}, ${named}`).toEqual(['engineering-project', true]);
      }
    }
    expect(judge(ask({ ...contractor, 'named-step': 'vague' })).setting).toBe('engineering-project');
  });
});
