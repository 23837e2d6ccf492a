import { readField, type Case } from '../case.ts';
import { papers, type Paper } from '../papers.ts';
import { seeDay } from './count-days.ts';
import type { StoryStep } from './story-step.ts';

/** Why the money has not come, whether with a red flag, and what our own side adds. */
export const tellCause = (one: Case): StoryStep[] => {
  const cause = readField(one, 'cause');
  if (!cause) return [];
  const evidence = cause.evidence?.trim();
  const items = [...new Set(cause.ourSide)];
  return [
    { step: 'cause', id: cause.id, ...(evidence && { evidence }) },
    ...(cause.redFlag ? [{ step: 'red-flag' } as const] : []),
    ...(items.length > 0 ? [{ step: 'our-side', items } as const] : []),
  ];
};

/** What kind of situation it is, how sure that is, and what kind of customer. A red flag told with the cause is not told again. */
export const tellSituation = (one: Case): StoryStep[] => {
  const situation = readField(one, 'situation');
  const setting = readField(one, 'setting');
  const steps: StoryStep[] = [];
  if (situation) {
    const { id, probability, runnerUp, redFlag = false } = situation;
    steps.push({
      step: 'situation',
      id,
      ...(probability !== undefined && { probability }),
      ...(runnerUp && runnerUp !== id && { runnerUp }),
      redFlag: redFlag && !readField(one, 'cause')?.redFlag,
    });
  }
  if (setting && setting.id !== 'other') steps.push({ step: 'setting', id: setting.id });
  return steps;
};

/** Whom we talk to, and what they can pay. */
export const tellPeople = (one: Case, today: string): StoryStep[] => {
  const counterpart = readField(one, 'counterpart');
  const capacity = readField(one, 'capacity');
  const steps: StoryStep[] = [];
  if (counterpart) {
    const seen = [...new Set(counterpart.behaviours)];
    steps.push({ step: 'counterpart', role: counterpart.role, behaviours: seen });
  }
  if (capacity) {
    const { amountMinor, currency, day, howKnown } = capacity;
    const sum = { amountMinor, currency, ...(day && { by: seeDay(day, today) }) };
    steps.push({ step: 'capacity', sum, ...(howKnown && { howKnown }) });
  }
  return steps;
};

/** Which kinds of paper we hold whole, and of which something is missing. */
export const tellEvidence = (one: Case): StoryStep[] => {
  const items = readField(one, 'evidence')?.items ?? [];
  const kinds = (Object.keys(papers) as Paper[]).filter((kind) => items.some((item) => item.kind === kind));
  const isLacking = (kind: Paper) => items.some((item) => item.kind === kind && !item.held);
  const held = kinds.filter((kind) => !isLacking(kind));
  return kinds.length > 0 ? [{ step: 'evidence', held, lacking: kinds.filter(isLacking) }] : [];
};
