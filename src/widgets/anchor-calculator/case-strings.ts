import type { Localised } from '../../domain/locale.ts';
import type { CaseObstacle, Sum, Writable } from './case-link.ts';

interface CaseStrings {
  use: string;
  cannotRead: string;
  none: string;
  make: string;
  defaultName: string;
  openFile: string;
  into: string;
  parts: Readonly<Record<Writable, string>>;
  all: string;
  /** Which day the ask and the target have. */
  day: string;
  /** Said of an amount nobody has chosen, and the button that takes it as it is. */
  open: Readonly<Record<Sum, string>>;
  adopt: Readonly<Record<Sum, string>>;
  written: string;
  notWritten: string;
  obstacles: Readonly<Record<CaseObstacle, string>>;
  noLadder: string;
}

/** Words about the open case. */
export const caseStrings = {
  zh: {
    use: '用案子“{name}”的数',
    cannotRead: '案子“{name}”：{why}',
    none: '还没有打开的案子。先开一个，再把这里的数写进去。',
    make: '开一个案子，叫“{name}”',
    defaultName: '客户 {letters}',
    openFile: '打开我的案子',
    into: '写进案子“{name}”：',
    parts: { ask: '要的数', target: '目标', ladder: '让步阶梯', opening: '开口第一句' },
    all: '全部写进去',
    day: '要在哪天前（可以不填）',
    open: {
      ask: '要的数和开口第一句先不写：{n}是例子的数，你还没定过。要就按下面的按钮，不要就在上面改成你的。',
      target:
        '目标和让步阶梯先不写：想谈成的 {n}是例子的数，你还没定过。要就按下面的按钮，不要就在上面改成你的。',
    },
    adopt: { ask: '就要 {n} 万', target: '就用 {n} 万作目标' },
    written: '已写进案子“{name}”：{parts}。',
    notWritten: '没有写进去：{why}',
    obstacles: {
      'no-claim': '还没填欠款或任务，所以这里用的是例子。',
      'other-currency': '用的币种和这里的数不一样，先“用案子里的数”。',
      'out-of-range': '没有争议的欠款是零，或者大得这里算不了。',
      'other-kind': '案子记的和这里算的不是同一种钱：一个是欠款，一个是任务。先把上面换成同一种。',
      'ask-above-claim': '要的数超过了案子里没有争议的欠款。',
    },
    noLadder: '现在的数排不出阶梯。',
  },
  en: {
    use: 'Use the figures of “{name}”',
    cannotRead: 'The case “{name}”: {why}',
    none: 'No case is open. Make one, then write these figures into it.',
    make: 'Make a case called “{name}”',
    defaultName: 'Customer {letters}',
    openFile: 'Open my case',
    into: 'Write into the case “{name}”:',
    parts: { ask: 'the ask', target: 'the target', ladder: 'the ladder', opening: 'the opening words' },
    all: 'Write all of these',
    day: 'By which day (optional)',
    open: {
      ask: 'The ask and the opening words are left out: {n} is the example’s figure, which you have not chosen. Take it with the button, or put your own above.',
      target:
        'The target and the ladder are left out: {n} is the example’s figure, which you have not chosen. Take it with the button, or put your own above.',
    },
    adopt: { ask: 'Use {full} as the ask', target: 'Use {full} as the target' },
    written: 'Written into the case “{name}”: {parts}.',
    notWritten: 'Not written: {why}',
    obstacles: {
      'no-claim': 'it holds no claim or target yet, so these are the figures of the example.',
      'other-currency': 'it is in another currency than the figures here; use its figures first.',
      'out-of-range': 'its undisputed claim is nought, or too large for this tool.',
      'other-kind':
        'the case and this sheet are about different money: one is a debt, the other a target. Switch to the same kind above first.',
      'ask-above-claim': 'the ask is more than the undisputed claim of the case.',
    },
    noLadder: 'these figures leave no room for a ladder.',
  },
} satisfies Localised<CaseStrings>;
