import type { Localised } from '../../../domain/locale.ts';
import type { AnchorPicture } from '../../../domain/negotiation/anchor-field.ts';
import type { AnchorKey } from '../../../domain/negotiation/anchor-inputs.ts';
import type { LadderCode } from '../../../domain/negotiation/concession-ladder.ts';
import type { WorkingId } from '../../../domain/negotiation/show-working.ts';
import type { MainKey } from '../strings-type.ts';

/** Inputs that stand in the folds: the floor, the ladder, and everything assumed. */
export type FoldedKey = Exclude<AnchorKey, MainKey | 'claim'>;

interface PartStrings {
  ladderLead: string;
  start: string;
  step: string;
  ask: string;
  exchange: string;
  demandLabel: string;
  missing: string;
  demands: readonly string[];
  noLadder: Readonly<Record<LadderCode, string>>;
  stepsShow: string;
  mirrored: string;

  wordsLead: string;
  copy: string;
  copyLines: string;
  otherLanguage: string;
  thisLanguage: string;

  promised: string;
  cash: string;
  working: Readonly<Record<WorkingId, string>>;
  input: string;
  pictures: Readonly<Record<AnchorPicture, string>>;
  feeds: string;

  assumed: string;
  fromStudy: string;
  chosen: string;
  usual: string;
  takeUsual: string;
  groups: Readonly<Record<'choice' | 'curve' | 'both' | 'talks', string>>;
  keys: Readonly<Record<FoldedKey, string>>;

  link: string;
  wholeText: string;
  figures: string;
}

/** Words of the folds, fetched with them. */
export const partStrings = {
  zh: {
    ladderLead: '从开口降到目标，越让越小；真快到底了才这么走。不白让：每一步写明换什么。',
    start: '开口',
    step: '让多少',
    ask: '让到',
    exchange: '换什么（他做什么，哪天做）',
    demandLabel: '第 {n} 步换什么',
    missing: '白让了',
    demands: [
      '今天对账单盖章',
      '本周五 15 点前付首笔',
      '写明经办人和审批人',
      '老板个人担保',
      '没有争议的发票先付清',
      '今天下单',
      '回一句“确认”',
    ],
    noLadder: {
      'ask-above-claim': '开口高过欠款，排不出阶梯：先把要的数降到欠款以内。',
      'target-below-floor': '目标低过底线，排不出阶梯：先改目标或底线。',
      'ask-below-target': '开口低过目标，往上没有台阶：先把要的数提到目标以上。',
    },
    stepsShow: '从 {ask} 走到 {target}，一步比一步小。',
    mirrored: '让几步、每步是上一步的几成，在“假设”里改。',

    wordsLead: '按你的数写好的话，〔 〕里换成你们的。只说真的：有对账单才说对账单，有那车货才说那车货。',
    copy: '复制',
    copyLines: '全部复制',
    otherLanguage: 'In English',
    thisLanguage: '用中文',

    promised: '答应',
    cash: '到账',
    working: {
      midpoint: '中点',
      'ask-for-target': '要落在目标上，该开口多少',
      'curve-ask': '欠款封顶后的开口',
      'curve-offer': '他被抬高后的还价',
      'curve-agreed': '谈成的数',
      'curve-overreach': '超过他财力几成',
      'curve-breakdown': '谈崩的机会',
      'curve-kept': '兑现的机会',
      'curve-promised': '答应的钱，平均',
      'curve-cash': '到账的钱，平均',
      'ladder-total': '一共让多少',
      'ladder-first-step': '第一步让多少',
    },
    input: '输入',
    pictures: { midpoint: '中点', curve: '曲线', ladder: '阶梯', talks: '模拟' },
    feeds: '哪个数管哪张图',

    assumed: '假设',
    fromStudy: '由研究折算',
    chosen: '你来定',
    usual: '原值 {n}',
    takeUsual: '用原值',
    groups: {
      choice: '你来定的',
      both: '两张图都用的假设',
      curve: '承诺与到账曲线的假设',
      talks: '模拟的假设',
    },
    keys: {
      floor: '底线：今天最少能接受多少',
      ladderSteps: '阶梯几步',
      ladderRatio: '每步是上一步的几成',
      toughness: '你让得早还是晚（小于 1 撑到最后，大于 1 先让）',
      seed: '随机数起点',
      anchorPull: '你的开口把他的还价拉动几成',
      keepChance: '财力以内的承诺，兑现的机会',
      meetingPoint: '在两数之间的哪里成交（50% 是正中）',
      breakdownChance: '适中的要求，谈崩的机会',
      breakdownSlope: '要得越高，谈崩涨得多快',
      breakdownFrom: '超过财力几成还算适中',
      keepStrain: '超过财力后，兑现降得多快',
      brokenShare: '守不住的承诺，还会到账几成',
      fallback: '谈崩了也会到账多少',
      rounds: '最多谈几轮（从 0 数起）',
      capacityLowShare: '财力最少是上面的几成',
      capacityHighShare: '财力最多是上面的几成',
      willingLow: '最少肯付财力的几成',
      willingMid: '最可能肯付几成',
      willingHigh: '最多肯付几成',
      openingLow: '他先说的，最少是上限的几成',
      openingMid: '最可能是几成',
      openingHigh: '最多是几成',
      limitPull: '你的开口把他的上限拉动几成',
      debtorToughness: '他让得早还是晚（中间的那个人）',
      debtorSpread: '人与人差多少',
      mirroring: '他跟着你的让步走几成',
      walkChance: '每一轮没来由走人的机会',
      walkSlope: '要得越高，走人涨得多快',
      fallbackShare: '没谈成，还会到账总额的几成',
      cashShock: '谈完以后，他的现金还会变多少',
      partShare: '有钱却不守信的，还会付几成',
    },

    link: '链接',
    wholeText: '全文',
    figures: '数（单位：万元）',
  },
  en: {
    ladderLead:
      'From the ask down to the target in shrinking steps; walk it only when you really are near your limit. Nothing for nothing: every step has its price.',
    start: 'Ask',
    step: 'You give',
    ask: 'Down to',
    exchange: 'In exchange for (who does what, by when)',
    demandLabel: 'In exchange for step {n}',
    missing: 'given away',
    demands: [
      'The statement stamped today',
      'The first payment by 3 p.m. on Friday',
      'Who submits and who approves, by name',
      'The owner’s personal guarantee',
      'The undisputed invoices paid in full',
      'The order placed today',
      'A reply that says “confirmed”',
    ],
    noLadder: {
      'ask-above-claim':
        'The ask is above the claim, so no ladder can stand: bring it down to the claim first.',
      'target-below-floor':
        'The target is below your floor, so no ladder can stand: change one of them first.',
      'ask-below-target': 'The ask is below the target, so there are no steps down: raise the ask first.',
    },
    stepsShow: 'From {ask} to {target}, each step smaller than the last.',
    mirrored: 'How many steps, and how fast they shrink, is set under the assumptions.',

    wordsLead:
      'Written with your figures; put your own into the [brackets]. Say only what is true: mention the statement or the lorry only if there is one.',
    copy: 'Copy',
    copyLines: 'Copy all',
    otherLanguage: '用中文',
    thisLanguage: 'In English',

    promised: 'Promised',
    cash: 'Received',
    working: {
      midpoint: 'Midpoint',
      'ask-for-target': 'The ask that lands on the target',
      'curve-ask': 'Ask, stopped at the claim',
      'curve-offer': 'Their offer, lifted by the ask',
      'curve-agreed': 'Amount agreed',
      'curve-overreach': 'How far the ask passes their means',
      'curve-breakdown': 'Chance of a breakdown',
      'curve-kept': 'Chance the promise is kept',
      'curve-promised': 'Promised on average',
      'curve-cash': 'Received on average',
      'ladder-total': 'Given in all',
      'ladder-first-step': 'First step',
    },
    input: 'Input',
    pictures: { midpoint: 'Midpoint', curve: 'Curves', ladder: 'Ladder', talks: 'Talks' },
    feeds: 'Which figure feeds which picture',

    assumed: 'assumption',
    fromStudy: 'converted from a study',
    chosen: 'your choice',
    usual: 'usually {n}',
    takeUsual: 'Take the usual',
    groups: {
      choice: 'Your choices',
      both: 'Assumptions of both pictures',
      curve: 'Assumptions of the curves',
      talks: 'Assumptions of the talks',
    },
    keys: {
      floor: 'Your floor: the least you would take today',
      ladderSteps: 'Steps of the ladder',
      ladderRatio: 'Each step as a share of the one before',
      toughness: 'When you give way (below 1 late, above 1 early)',
      seed: 'Seed of the luck',
      anchorPull: 'How far your ask pulls their offer',
      keepChance: 'Chance that a promise within their means is kept',
      meetingPoint: 'Where between offer and ask you settle (50% is halfway)',
      breakdownChance: 'Chance of a breakdown at a moderate ask',
      breakdownSlope: 'How fast that grows with over-asking',
      breakdownFrom: 'Over-asking that still counts as moderate',
      keepStrain: 'How fast promises beyond their means fail',
      brokenShare: 'Share of a broken promise that still arrives',
      fallback: 'What arrives after a breakdown',
      rounds: 'Last round of a talk, counted from 0',
      capacityLowShare: 'Their least cash, as a share of the figure above',
      capacityHighShare: 'Their most cash, as a share of it',
      willingLow: 'Share of their cash they will release: least',
      willingMid: 'Likeliest',
      willingHigh: 'Most',
      openingLow: 'Their opening as a share of their limit: least',
      openingMid: 'Likeliest',
      openingHigh: 'Most',
      limitPull: 'How far your ask pulls their limit',
      debtorToughness: 'When they give way, the one in the middle',
      debtorSpread: 'How much that differs between people',
      mirroring: 'How far they mirror your concessions',
      walkChance: 'Chance of walking away in a round, without strain',
      walkSlope: 'How fast that grows with over-asking',
      fallbackShare: 'Share of the total that arrives without a deal',
      cashShock: 'How much their cash may change afterwards',
      partShare: 'Share paid by those who could but broke their word',
    },

    link: 'Link',
    wholeText: 'The whole text',
    figures: 'Figures (in ¥10,000s)',
  },
} satisfies Localised<PartStrings>;
