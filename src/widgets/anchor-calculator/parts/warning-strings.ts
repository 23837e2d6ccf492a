import type { Localised } from '../../../domain/locale.ts';
import type { WarningId } from '../../../domain/negotiation/warnings.ts';

/** A card: what goes wrong, and what to do. Places hold amounts; `dealShare`, `breakdown`, `usual`, `walkShare`, `kept` are shares. */
export type Card = readonly [title: string, text: string];

/** The cards “when this backfires”. */
export const warningStrings = {
  zh: {
    'dispute-first': [
      '真有争议，先拆开',
      '有争议的部分单列，让他写清批号、数量和金额；到期又没有争议的部分今天就要，照样约日期。',
    ],
    'talk-alone-wont-do': [
      '付不出也不想付，话术没用',
      '先要担保、停货、走法律途径，抢时间；少于底线 {floor} 的口头方案不接。',
    ],
    'date-not-amount': [
      '卡在流程，别抬数字',
      '这种款一次付一整笔。先问缺哪份材料、谁审批、哪天的付款批次，把日期定死；{ask} 这个数不用动。',
    ],
    'floor-above-limit': [
      '底线高过他的上限',
      '底线 {floor}，他多半只肯付到 {limit} 左右，今天多半谈不成。该动的是他的支付能力、担保或你的退路，不是话术。',
    ],
    'ask-not-above-offer': [
      '这个数锚住的是你自己',
      '你估计他先说 {expectedOffer}，只要 {ask} 等于替他压价。先把要的数提上来。',
    ],
    'ask-far-above-capacity': [
      '远远超过他的财力',
      '要 {ask}，他大约拿得出 {capacity}，多出 {over}。容易换来僵局、火气，或者一句空话。总额照说，这个日期要的数贴着他的财力。',
    ],
    'target-above-capacity': [
      '目标高过他拿得出的',
      '目标 {target}，他大约拿得出 {capacity}，多出 {over}，阶梯走到最后一步也收不齐。这个日期的目标不超过他拿得出的，其余另约日子。',
    ],
    'gives-away-before-start': [
      '没开谈，先让了 {gap}',
      '欠款是 {claim}，开口只要 {ask}，差的 {gap} 自己先放掉了。先报总额；真要分次，就说“{claim} 里的 {ask}，哪天付”。',
    ],
    'small-number-first': [
      '小数目先从你嘴里出来',
      '他大约拿得出 {capacity}，你只要 {ask}。小数目会像最低还款额一样，把他想付的也带低。',
    ],
    'ambitious-ask-breakdown': [
      '要得高，谈崩的多',
      '这个数谈崩的机会约 {breakdown}，适中的要求是 {usual}。研究里也一样：野心大的开价，谈成的少。',
    ],
    'forecast-corrupted': [
      '别拿答应的数报预测',
      '听到答应的平均 {promised}，到账平均 {cash}。报给财务的，用后一个。',
    ],
    'past-best-cash': [
      '再往上要，到账反而少',
      '这个日期要 {ask}，到账平均 {cash}；按曲线的假设，要 {bestAsk} 左右，平均到账最多，{bestCash}。总额照报，变的只是这个日期要的数。',
    ],
    'promise-past-capacity': [
      '答应的超过他拿得出的',
      '谈成 {agreed}，他大约拿得出 {capacity}，兑现的机会从 {usual} 降到 {kept}。宁可少答应，日期钉死。',
    ],
    'padding-inflation': [
      '月月抬价，数就不值钱了',
      '连着 {months} 个月要 {ask} 成 {target}，下次的 {ask} 在他听来大约是 {heard}。数要有来历：动销、库存、发车日。',
    ],
    'paper-risk': [
      '“我们收 {settled}”可能被当成结清',
      '书面里写明：本次付款为部分还款，不构成对剩余款项的放弃。余下 {rest} 也要有日期。',
    ],
    'their-anchor': [
      '他的小数目也是锚',
      '他先说 {expectedOffer}，别在这个数上还价。回到总额 {claim}，问它是怎么算出来的。',
    ],
    'asking-not-due': [
      '这笔钱还没到期',
      '任务谁也没欠，不能说成欠款。请他提前打款是请他帮忙，要说清他得到什么。',
    ],
    'right-into-request': [
      '权利别说成请求',
      '欠款摆着，先要 {ask} 再退到 {target}，听起来像可以还价。总额不动，只让日期、期数和违约金，而且要换回东西。',
    ],
    'yes-is-not-payment': [
      '答应不等于到账',
      '先要大再退让，研究里换来的“好的”多一点，真去做的差别不显著。把 {target} 落成金额、钟点、经办人、审批人。',
    ],
    'capacity-unknown': [
      '先报总额，再问财力',
      '你清楚欠多少，他清楚有多少钱。总额先说；要分几次、这个日期先付多少，问过四周内的进账和付款批次再定。',
    ],
  },
  en: {
    'dispute-first': [
      'A real dispute: split it off first',
      'Set the disputed part aside with batch, quantity and amount in writing. Only the rest is a claim; that still gets a date.',
    ],
    'talk-alone-wont-do': [
      'Neither able nor willing: words will not do',
      'Go for security, a stop on supply and the legal route, and be quick. Do not accept a spoken plan worth less than your floor of {floor}.',
    ],
    'date-not-amount': [
      'Stuck in approval: leave the number alone',
      'Such a payment comes whole or not at all. Pin down the missing document, the approver and the payment run; {ask} stays as it is.',
    ],
    'floor-above-limit': [
      'Your floor is above their limit',
      'Your floor is {floor}; they will probably stop near {limit}, so most talks end in nothing. Work on capacity, security or your fallback, not on wording.',
    ],
    'ask-not-above-offer': [
      'This ask anchors you, not them',
      'You expect them to offer {expectedOffer}; asking {ask} beats your own price down before they speak. Raise the ask.',
    ],
    'ask-far-above-capacity': [
      'Far above what they have',
      'You ask {ask}; they could pay about {capacity}, which is {over} less. That buys deadlock, anger or an empty promise. State the whole claim, and keep the ask for this date near their means.',
    ],
    'target-above-capacity': [
      'Your target is above what they have',
      'You aim for {target}; they could pay about {capacity}, which is {over} less, so even the last step of the ladder will not all arrive. Keep the target for this date within their means, and give the rest a date of its own.',
    ],
    'gives-away-before-start': [
      '{gap} given away before the talk',
      'They owe {claim} and you open at {ask}. State the claim first; if it must come in parts, say “{ask} of the {claim}, by this day”.',
    ],
    'small-number-first': [
      'The small number comes from you',
      'They could pay about {capacity} and you ask {ask}. Like a minimum payment, a small figure pulls down what they meant to pay.',
    ],
    'ambitious-ask-breakdown': [
      'A high ask breaks more talks',
      'About {breakdown} break down at this ask, {usual} at a moderate one. Studies agree: ambitious openings close fewer deals.',
    ],
    'forecast-corrupted': [
      'Do not forecast the promise',
      'On average {promised} is promised and {cash} arrives. Finance should hear the second figure.',
    ],
    'past-best-cash': [
      'Asking more now brings less',
      'At {ask} for this date, the average received is {cash}. On the curve’s assumptions that average is highest near an ask of {bestAsk}: {bestCash}. State the whole claim all the same; only the figure for this date changes.',
    ],
    'promise-past-capacity': [
      'The promise passes their means',
      'It settles at {agreed}; they could pay about {capacity}. The chance that it is kept falls from {usual} to {kept}. A smaller promise with a firm hour is worth more.',
    ],
    'padding-inflation': [
      'Pad every month and the figure shrinks',
      'After {months} months of asking {ask} and taking {target}, your next {ask} is heard as about {heard}. Give the figure a reason: sell-through, stock, the next lorry.',
    ],
    'paper-risk': [
      '“We will take {settled}” may read as settlement',
      'Put it in writing: this is part payment and waives nothing. The other {rest} needs a date too.',
    ],
    'their-anchor': [
      'Their small figure is an anchor too',
      'They say {expectedOffer}: do not bid against it. Go back to the claim of {claim} and ask how they got there.',
    ],
    'asking-not-due': [
      'This money is not due',
      'Nobody owes a target, so never call it overdue. Paying early is a favour: say what they get for it.',
    ],
    'right-into-request': [
      'Do not turn a right into a request',
      'Asking {ask} and coming down to {target} invites haggling over money already owed. Let the claim stand; trade dates, instalments and late charges, never give them.',
    ],
    'yes-is-not-payment': [
      'A yes is not a payment',
      'Asking big and retreating got a few more people to say yes in studies; whether they did it hardly differed. Turn {target} into an amount, an hour, a submitter and an approver.',
    ],
    'capacity-unknown': [
      'State the claim, then ask what they have',
      'You know the claim, they know the cash. State the whole claim first; settle parts and dates once you know the next four weeks and the payment run.',
    ],
  },
} satisfies Localised<Record<WarningId, Card>>;

/** The cards that read differently of a month's target: nothing is owed, and an order is not a promise to pay a debt. */
export const targetWarnings = {
  zh: {
    'ask-far-above-capacity': [
      '远远超过他的财力',
      '要 {ask}，他大约拿得出 {capacity}，多出 {over}。容易换来僵局、火气，或者一张付不了款的订单。这次要的数贴着他的财力。',
    ],
    'small-number-first': [
      '小数目先从你嘴里出来',
      '他大约拿得出 {capacity}，你只要 {ask}。小数目会把他想订的也带低。',
    ],
    'forecast-corrupted': [
      '别拿下单的数报预测',
      '下单平均 {promised}，打款平均 {cash}。报给财务的，用后一个。',
    ],
    'past-best-cash': [
      '再往上要，打款反而少',
      '要 {ask}，打款平均 {cash}；按曲线的假设，要 {bestAsk} 左右，平均打款最多，{bestCash}。',
    ],
    'promise-past-capacity': [
      '订下的超过他拿得出的',
      '谈成 {agreed}，他大约拿得出 {capacity}，订单付清的机会从 {usual} 降到 {kept}。宁可少订，打款的日期钉死。',
    ],
    'their-anchor': [
      '他的小数目也是锚',
      '他先说 {expectedOffer}，别在这个数上还价。回到动销和库存，问它是怎么算出来的。',
    ],
    'yes-is-not-payment': [
      '下单不等于打款',
      '先要大再退让，研究里换来的“好的”多一点，真去做的差别不显著。把 {target} 落成金额、钟点、经办人、审批人。',
    ],
  },
  en: {
    'ask-far-above-capacity': [
      'Far above what they have',
      'You ask {ask}; they could pay about {capacity}, which is {over} less. That buys deadlock, anger or an order nobody can pay for. Keep this ask near their means.',
    ],
    'small-number-first': [
      'The small number comes from you',
      'They could pay about {capacity} and you ask {ask}. A small figure pulls down what they meant to order.',
    ],
    'forecast-corrupted': [
      'Do not forecast the order',
      'On average {promised} is ordered and {cash} is paid for. Finance should hear the second figure.',
    ],
    'past-best-cash': [
      'Asking more now brings less',
      'At {ask} the average paid for is {cash}. On the curve’s assumptions that average is highest near an ask of {bestAsk}: {bestCash}.',
    ],
    'promise-past-capacity': [
      'The order passes their means',
      'It settles at {agreed}; they could pay about {capacity}. The chance that it is paid for falls from {usual} to {kept}. A smaller order with a firm day of payment is worth more.',
    ],
    'their-anchor': [
      'Their small figure is an anchor too',
      'They say {expectedOffer}: do not bid against it. Go back to sell-through and stock, and ask how they got there.',
    ],
    'yes-is-not-payment': [
      'An order is not a payment',
      'Asking big and retreating got a few more people to say yes in studies; whether they did it hardly differed. Turn {target} into an amount, an hour, a submitter and an approver.',
    ],
  },
} satisfies Localised<Partial<Record<WarningId, Card>>>;
