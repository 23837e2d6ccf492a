import type { Localised } from '../../domain/locale.ts';
import type { CaseObstacle, Writable } from './case-link.ts';

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
    written: '已写进案子“{name}”：{parts}。',
    notWritten: '没有写进去：{why}',
    obstacles: {
      'no-claim': '还没填欠款或任务，所以这里用的是例子。',
      'other-currency': '用的不是人民币，这个工具只算人民币。',
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
    all: 'Write all four',
    written: 'Written into the case “{name}”: {parts}.',
    notWritten: 'Not written: {why}',
    obstacles: {
      'no-claim': 'it holds no claim or target yet, so these are the figures of the example.',
      'other-currency': 'it is not in yuan, and this tool works in yuan only.',
      'out-of-range': 'its undisputed claim is nought, or too large for this tool.',
      'other-kind':
        'the case and this sheet are about different money: one is a debt, the other a target. Switch to the same kind above first.',
      'ask-above-claim': 'the ask is more than the undisputed claim of the case.',
    },
    noLadder: 'these figures leave no room for a ladder.',
  },
} satisfies Localised<CaseStrings>;
