import type { Localised } from '../../domain/locale.ts';
import type { GuardCode } from '../../domain/negotiation/input-bounds.ts';
import type { TypingCode } from '../../domain/negotiation/type-input.ts';
import type { AnchorMode } from '../../domain/negotiation/anchor-inputs.ts';

/** The amounts a learner meets first; the first reads differently in each mode. */
export type MainKey = 'ask' | 'expectedOffer' | 'target' | 'capacity';

/** What every view of the calculator needs at once; the folds bring their own words. */
export interface Strings {
  tool: string;
  noScript: string;
  which: string;
  modes: Readonly<Record<AnchorMode, string>>;
  difference: string;
  numbers: string;
  unit: string;
  claim: Readonly<Record<AnchorMode, string>>;
  fields: Readonly<Record<MainKey, string>>;
  slider: string;
  short: string;
  able: string;
  situation: string;
  unknown: string;

  fromExample: string;
  fromCase: string;
  fromLink: string;
  edited: string;
  badLink: string;
  otherVersion: string;
  useExample: string;

  askRow: string;
  offerRow: string;
  sumRow: string;
  midpoint: string;
  ruleOfThumb: string;
  askForTarget: string;
  askAboveClaim: string;
  headline: string;
  /** What the sticky line adds to the midpoint. */
  aside: string;

  curve: string;
  curveShows: string;
  pulled: string;
  notPulled: string;
  best: string;
  caption: string;
  promised: string;
  received: string;
  canPay: string;
  ends: Readonly<Record<AnchorMode, string>>;
  most: string;
  axis: string;

  talks: string;
  talksShow: string;
  talksDiffer: string;
  agreedHere: string;
  cashHere: string;
  noDeal: string;
  deals: string;
  walked: string;
  kept: string;
  middle: string;
  cashMean: string;
  playing: string;
  otherLuck: string;
  manyTalks: string;
  seed: string;
  table: string;

  backfires: string;
  calm: string;
  moreWarnings: string;
  model: string;

  ladder: string;
  words: string;
  sums: string;
  assumptions: string;
  intoCase: string;
  toFullPage: string;
  loading: string;
  notLoaded: string;

  copyLink: string;
  copyAll: string;
  print: string;
  reset: string;
  undo: string;
  wasReset: string;
  meant: string;
  errors: Readonly<Record<TypingCode, string>>;
  guards: Readonly<Record<GuardCode, string>>;
}

/** Words of the anchor calculator. */
export const strings = {
  zh: {
    tool: '高位锚定计算器',
    noScript: '现在看到的是例子；要换成自己的数，需要 JavaScript。',
    which: '这是哪一种钱？',
    modes: { target: '当月任务', debt: '已经欠下的钱' },
    difference: '欠款由合同和发票定死，最多要到总额；任务谁也不欠谁，数才可以商量。',
    numbers: '你的数',
    unit: '万元',
    claim: { target: '当月任务', debt: '逾期欠款（没有争议的）' },
    fields: {
      ask: '你要多少',
      expectedOffer: '估计他先说多少',
      target: '想谈成多少',
      capacity: '他到那天拿得出多少',
    },
    slider: '{label}，滑块',
    short: '手头紧：{n}',
    able: '付得起：{n}',
    situation: '他是哪一种情形',
    unknown: '还不清楚',

    fromExample: '现在是例子里的数，改成你自己的。',
    fromCase: '数来自案子“{name}”。',
    fromLink: '数来自打开的链接。',
    edited: '你改过了。',
    badLink: '链接里的数不完整或者被改过，不能用，所以打开的是例子。',
    otherVersion: '链接是别的版本做的，读不了，所以打开的是例子。',
    useExample: '换成例子',

    askRow: '你要',
    offerRow: '他先说',
    sumRow: '合计，除以 2',
    midpoint: '中点',
    ruleOfThumb: '经验法则，不是定律。',
    askForTarget: '要落在 {target}，就开口 2 × {target} − {offer} = {ask}。',
    askAboveClaim: '要落在 {target}，得开口 {ask}，超过了欠款；最多只能要 {claim}。',
    headline: '要 {ask}，中点 {midpoint}；答应 {promised}，到账 {cash}。',
    aside: '答应 {promised} · 到账 {cash}',

    curve: '承诺与到账',
    curveShows: '横着看你要多少，竖着看平均能有多少：要 {ask}，答应 {promised}，到账 {cash}。',
    pulled: '你要 {ask}，他先说的从 {from} 抬到 {offer}，再取中间，所以谈成 {agreed}，不是 {midpoint}。',
    notPulled: '你要的没有高过他先说的，抬不动他；按设定的位置谈成 {agreed}。',
    best: '到账最多在要 {cashAsk} 时，答应最多在要 {promisedAsk} 时。',
    caption: '如果要得太高会换来守不住的承诺，“答应最多”和“到账最多”的开口就不是同一个。',
    promised: '答应',
    received: '到账',
    canPay: '拿得出 {n}',
    ends: { target: '任务 {n}', debt: '欠款 {n}' },
    most: '最多',
    axis: '你要多少（万元）',

    talks: '模拟 {runs} 场',
    talksShow: '上面是谈成的数，下面是到账的数，柱子越长场次越多。',
    talksDiffer: '每场的老板各有上限（拿得出多少 × 肯付几成），谈到上限就停，所以平均数和中点不同。',
    agreedHere: '谈成 ↑',
    cashHere: '到账 ↓',
    noDeal: '没有谈成的',
    deals: '谈成',
    walked: '谈崩走人',
    kept: '谈成的里面全额兑现',
    middle: '谈成的数，八成在',
    cashMean: '平均每场到账（没谈成也算）',
    playing: '正在模拟……',
    otherLuck: '换一批运气',
    manyTalks: '跑 20,000 场，和课文的表一样',
    seed: '随机数起点 {seed}',
    table: '看数据表',

    backfires: '什么时候会适得其反',
    calm: '这组数没有碰到我们知道的毛病。',
    moreWarnings: '还有 {n} 条',
    model: '教学模型，不是预测。',

    ladder: '让步阶梯',
    words: '开口怎么说',
    sums: '每一步怎么算，哪个数管哪张图',
    assumptions: '假设，可以改',
    intoCase: '写进我的案子',
    toFullPage: '到完整页面，可以写进案子',
    loading: '正在打开……',
    notLoaded: '这一部分没有下载成功。请看看网络，再开一次。',

    copyLink: '复制链接',
    copyAll: '复制全文',
    print: '打印',
    reset: '恢复',
    undo: '撤销恢复',
    wasReset: '已恢复成开始时的数，可以撤销。',
    meant: '是不是 {n}？',
    errors: {
      empty: '这里要填一个数，例如 {example}。',
      'not-a-number': '看不出是多少。请填一个数，例如 {example}。',
      'bad-grouping': '逗号的位置不对，分不清是多少。请不用逗号再填一次。',
      'not-finite': '这个数太大，算不了。请填 {min} 到 {max}。',
      negative: '不能是负数。请填 {min} 到 {max}。',
      'too-small': '太小了。请填 {min} 到 {max}。',
      'too-large': '太大了。请填 {min} 到 {max}。',
      'looks-like-yuan': '单位是万元，这个数像是按元填的。',
      'looks-like-wan': '单位是万元，这个数太小。',
      'not-whole': '这里要填整数，{min} 到 {max}。',
    },
    guards: {
      'not-a-number': '',
      'at-least': '最少 {n}。',
      'at-most': '最多 {n}。',
      'ask-above-claim': '已改成 {n}：欠款最多要到总额，多一元都是没欠的。',
      'ask-below-floor': '已改成 {n}：开口不能低于自己的底线。',
      'target-above-claim': '已改成 {n}：目标不能超过欠款。',
      'target-below-floor': '已改成 {n}：目标不能低于自己的底线。',
      'floor-above-target': '已改成 {n}：底线不能高过目标。',
      'floor-above-ask': '已改成 {n}：底线不能高过要的数。',
      'offer-above-claim': '已改成 {n}：他先说的不会超过欠款。',
      'spread-order': '已改成 {n}：最低、最可能、最高要按顺序。',
    },
  },
  en: {
    tool: 'Anchor calculator',
    noScript: 'You are looking at the example; your own figures need JavaScript.',
    which: 'Which money is this?',
    modes: { target: 'A month’s target', debt: 'A debt that is owed' },
    difference:
      'A debt is fixed by contract and invoices, so the ask stops at the claim; nobody owes a target, so its figure is open to bargaining.',
    numbers: 'Your figures',
    unit: '¥10,000s',
    claim: { target: 'Target for the month', debt: 'Overdue and undisputed' },
    fields: {
      ask: 'You ask for',
      expectedOffer: 'You expect them to offer',
      target: 'You aim for',
      capacity: 'They could pay by then',
    },
    slider: '{label}, slider',
    short: 'Short of cash: {n}',
    able: 'Able to pay: {n}',
    situation: 'Which situation they are in',
    unknown: 'Not known yet',

    fromExample: 'These are the figures of the example: change them to yours.',
    fromCase: 'The figures come from the case “{name}”.',
    fromLink: 'The figures come from the link you opened.',
    edited: 'You have changed them.',
    badLink: 'The figures in this link are cut off or altered and cannot be used, so the tool opens with its example.',
    otherVersion: 'This link was made by another version and cannot be read, so the tool opens with its example.',
    useExample: 'Use the example',

    askRow: 'You ask',
    offerRow: 'They offer',
    sumRow: 'Sum, halved',
    midpoint: 'Midpoint',
    ruleOfThumb: 'A rule of thumb, not a law.',
    askForTarget: 'To land on {target}, ask 2 × {target} − {offer} = {ask}.',
    askAboveClaim: 'To land on {target} you would have to ask {ask}, more than is owed; the ask stops at {claim}.',
    headline: 'Ask {ask}: midpoint {midpoint}, promised {promised}, received {cash}.',
    aside: 'promised {promised} · received {cash}',

    curve: 'Promised and received',
    curveShows: 'Across, what you ask; upwards, what it brings on average: ask {ask} and {promised} is promised, {cash} arrives.',
    pulled: 'Your ask of {ask} lifts their offer from {from} to {offer} before you meet, so it settles at {agreed}, not {midpoint}.',
    notPulled: 'Your ask is no higher than their offer and lifts nothing; it settles at {agreed}.',
    best: 'Most is received at an ask of {cashAsk}, most promised at {promisedAsk}.',
    caption:
      'If over-asking produces promises people cannot keep, promised money and received money have different best asks.',
    promised: 'promised',
    received: 'received',
    canPay: 'they can pay {n}',
    ends: { target: 'target {n}', debt: 'claim {n}' },
    most: 'most',
    axis: 'what you ask (¥10,000s)',

    talks: '{runs} simulated talks',
    talksShow: 'Above the line what was agreed, below it what arrived; the longer the bar, the more talks.',
    talksDiffer:
      'Every simulated owner has a limit of their own (what they can pay × how much of it they will), and talks stop there, so the mean is not the midpoint.',
    agreedHere: 'agreed ↑',
    cashHere: 'received ↓',
    noDeal: 'no deal at all',
    deals: 'End in a deal',
    walked: 'Walk away',
    kept: 'Deals kept in full',
    middle: 'Four deals in five lie in',
    cashMean: 'Received per talk, deal or not',
    playing: 'Playing…',
    otherLuck: 'Another seed',
    manyTalks: '20,000 talks, as in the table',
    seed: 'Seed {seed}',
    table: 'See the data',

    backfires: 'When this backfires',
    calm: 'These figures run into none of the troubles we know.',
    moreWarnings: '{n} more',
    model: 'A teaching model, not a forecast.',

    ladder: 'Concession ladder',
    words: 'The words to say',
    sums: 'Every sum, and which figure feeds which picture',
    assumptions: 'Assumptions you can change',
    intoCase: 'Write into my case',
    toFullPage: 'On the full page you can write this into a case',
    loading: 'Opening…',
    notLoaded: 'This part could not be fetched. Check the connection, then open it again.',

    copyLink: 'Copy link',
    copyAll: 'Copy as text',
    print: 'Print',
    reset: 'Reset',
    undo: 'Undo reset',
    wasReset: 'Back to the figures it opened with; you can undo that.',
    meant: 'Did you mean {n}?',
    errors: {
      empty: 'This needs a number, for example {example}.',
      'not-a-number': 'That cannot be read as a number. Type one such as {example}.',
      'bad-grouping': 'The commas are in odd places, so the number could be two things. Type it without commas.',
      'not-finite': 'That number is too large to work with. Type {min} to {max}.',
      negative: 'It cannot be negative. Type {min} to {max}.',
      'too-small': 'That is too small. Type {min} to {max}.',
      'too-large': 'That is too large. Type {min} to {max}.',
      'looks-like-yuan': 'The unit is ¥10,000; this looks like yuan.',
      'looks-like-wan': 'The unit is ¥10,000; this is too small.',
      'not-whole': 'This needs a whole number, {min} to {max}.',
    },
    guards: {
      'not-a-number': '',
      'at-least': 'At least {n}.',
      'at-most': 'At most {n}.',
      'ask-above-claim': 'Set to {n}: on a debt the ask stops at the claim; nobody owes more.',
      'ask-below-floor': 'Set to {n}: an opening does not go below your own floor.',
      'target-above-claim': 'Set to {n}: a target does not pass the claim.',
      'target-below-floor': 'Set to {n}: a target does not go below your own floor.',
      'floor-above-target': 'Set to {n}: a floor does not pass the target.',
      'floor-above-ask': 'Set to {n}: a floor does not pass the ask.',
      'offer-above-claim': 'Set to {n}: they will not offer more than they owe.',
      'spread-order': 'Set to {n}: lowest, likeliest and highest keep their order.',
    },
  },
} satisfies Localised<Strings>;
