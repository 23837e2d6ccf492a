import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answers } from '../../src/stores/answers.ts';
import { QuestionView } from '../../src/widgets/quiz/QuestionView.tsx';
import { inLanguage } from '../fixtures/quiz/questions.ts';
import { mount } from './mount.tsx';

const pairs = inLanguage('cause-and-step', 'en');
const print = () => dispatchEvent(new Event('beforeprint'));
const choices = () => [...document.querySelectorAll('form > ol > li')].map((one) => one.textContent);
const rules = () => [...document.querySelectorAll('fieldset > .field > select + span')];
const letters = () => rules().map((one) => one.textContent.trim());

beforeEach(() => answers.update(() => ({})));
afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  for (const root of document.querySelectorAll('main')) render(null, root);
});

describe('a question of pairs on paper', () => {
  it('has all choices under it, lettered, and a rule to write on for each pair', () => {
    mount(<QuestionView lesson="lesson" question={pairs} locale="en" />);
    expect(choices()).toEqual([]);
    print();
    expect(choices().toSorted()).toEqual([
      'Collect the undisputed part',
      'Instalments with security',
      'Send the papers',
    ]);
    expect(document.querySelector('form > ol')).toHaveAttribute('type', 'A');
    expect(letters()).toEqual(['', '', '']);
    for (const select of document.querySelectorAll('select')) expect(select).not.toBeVisible();
    for (const rule of rules()) expect(rule.getBoundingClientRect().height).toBeGreaterThan(15);
  });

  it('shows the letter of what was answered', () => {
    answers.update(() => ({
      'lesson/cause-and-step': {
        ...{ rev: 1, kind: 'match', result: 'wrong', tries: 2, hints: 0, explained: true },
        response: { process: 'inability', dispute: 'dispute', inability: 'process' },
        at: '2026-11-21T09:30:00.000Z',
      },
    }));
    mount(<QuestionView lesson="lesson" question={pairs} locale="en" />);
    return expect
      .poll(() => {
        dispatchEvent(new Event('afterprint'));
        print();
        const all = choices();
        return letters().map((letter) => all[letter.charCodeAt(0) - 65]);
      })
      .toEqual(['Instalments with security', 'Collect the undisputed part', 'Send the papers']);
  });

  it('has lists to choose from again afterwards, however often it is printed', () => {
    mount(<QuestionView lesson="lesson" question={pairs} locale="en" />);
    const before = document.querySelector('form')?.outerHTML;
    for (let times = 0; times < 2; times += 1) {
      print();
      print();
      expect(document.querySelectorAll('form > ol')).toHaveLength(1);
      dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('form')?.outerHTML).toBe(before);
    }
  });

  it('leaves every other kind of question alone', () => {
    mount(<QuestionView lesson="lesson" question={inLanguage('which-number-first', 'en')} locale="en" />);
    print();
    expect(choices()).toEqual([]);
  });
});
