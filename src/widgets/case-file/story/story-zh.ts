import { findZh } from './find-zh.ts';
import type { StoryStrings } from './story-strings.ts';

/** The story in Chinese: 万元 from ten thousand on, full-width punctuation, a space beside figures. */
export const storyZh: StoryStrings = {
  locale: 'zh',
  someone: '这家客户',
  days: { other: '{n} 天' },
  invoices: { other: '{n} 张发票' },
  steps: { other: '{n} 步' },
  debt: {
    undated: '{who}欠我们 {amount}。',
    past: '{who}欠我们 {amount}，{day}到期，到今天已经逾期 {days}。',
    today: '{who}欠我们 {amount}，今天到期。',
    ahead: '{who}欠我们 {amount}，{day}到期，还有 {days}。',
  },
  debtOnInvoices: {
    undated: '{who}有 {invoices}没付，一共 {amount}。',
    past: '{who}有 {invoices}没付，一共 {amount}；最早一张 {day}到期，到今天已经逾期 {days}。',
    today: '{who}有 {invoices}没付，一共 {amount}；最早一张今天到期。',
    ahead: '{who}有 {invoices}没付，一共 {amount}；最早一张 {day}到期，还有 {days}。',
  },
  duePart: {
    clear: '其中已经到期、今天就能要的是 {amount}。',
    disputed: '其中已经到期的是 {amount}。',
  },
  disputedPart: {
    ahead: '其中有争议的是 {disputed}，没有争议的是 {undisputed}。',
    due: '其中有争议的是 {disputed}；没有争议、今天就能要的是 {askable}。',
    partly: '整笔款里，有争议的是 {disputed}；到期又没有争议、今天就能要的是 {askable}。',
    allOfDue: '整笔款里，有争议的是 {disputed}；到期的都有争议，今天没有能直接要的。',
  },
  disputedAll: '全部金额都有争议。',
  monthTarget: {
    undated: '{who}的当月回款任务是 {amount}。',
    past: '{who}的当月回款任务是 {amount}，应在 {day}前到账，已经过了 {days}。',
    today: '{who}的当月回款任务是 {amount}，今天就是最后一天。',
    ahead: '{who}的当月回款任务是 {amount}，要在 {day}前到账，还有 {days}。',
  },
  settled: '照案子里的数字，{who}现在不欠我们钱。',
  cause: {
    shown: '钱还没到，我们判断是因为{cause}，依据是“{evidence}”。',
    bare: '钱还没到，我们判断是因为{cause}，不过依据还没写下来。',
  },
  causeOfPart: {
    disputed: {
      shown:
        '有争议的 {disputed}，待核，依据是“{evidence}”；不在争议里的 {undisputed}，到期没付的要另找原因。',
      bare: '有争议的 {disputed}，待核，不过依据还没写下来；不在争议里的 {undisputed}，到期没付的要另找原因。',
    },
    undisputed: {
      shown:
        '没有争议的 {undisputed}，我们判断没付是因为{cause}，依据是“{evidence}”；有争议的 {disputed}，单独核。',
      bare: '没有争议的 {undisputed}，我们判断没付是因为{cause}，不过依据还没写下来；有争议的 {disputed}，单独核。',
    },
  },
  causes: {
    process: '手续还没办齐',
    dispute: '双方有争议',
    inability: '对方付不出',
    unwillingness: '对方不愿意付',
    'bad-faith': '对方存心不付',
  },
  hardSign: '见到了恶意拖欠的硬迹象，几天内就要交给律师。',
  situation: {
    alone: '看下来，{situation}。',
    sure: '看下来，{situation}（把握约 {share}）。',
    runnerUp: '看下来，{situation}；其次的可能是{runnerUp}。',
    both: '看下来，{situation}（把握约 {share}）；其次的可能是{runnerUp}。',
  },
  situations: {
    'stuck-in-process': '对方能付也愿付，只是卡在流程里',
    'can-but-wont': '对方付得出，但不愿付',
    'would-but-cannot': '对方愿意付，但付不出',
    neither: '对方付不出，也不愿付',
    'real-dispute': '双方真有争议',
    'dispute-as-shield': '对方拿争议当挡箭牌',
  },
  redFlag: '还看到了恶意拖欠的迹象。',
  roles: {
    user: '对方的使用部门',
    procurement: '对方的采购',
    finance: '对方的财务',
    approver: '对方的审批领导',
    owner: '对方老板',
    other: '对方的其他人',
  },
  capacity: {
    undated: '对方拿得出 {amount}{known}。',
    past: '{day}前对方本来拿得出 {amount}{known}；这个日子已经过了，要重新问。',
    ahead: '{day}前对方拿得出 {amount}{known}。',
  },
  noCapacity: {
    undated: '对方眼下拿不出钱{known}。',
    past: '{day}前对方拿不出钱{known}；这个日子已经过了，要重新问。',
    ahead: '{day}前对方拿不出钱{known}。',
  },
  waysOfKnowing: {
    told: '，这是对方自己说的',
    document: '，这有单据为证',
    'third-party': '，这是听别人说的',
    estimate: '，这是我们自己估的',
  },
  papers: {
    contract: '合同',
    order: '订单',
    delivery: '签收的送货单',
    acceptance: '验收单',
    invoice: '发票和交付凭证',
    statement: '盖章的对账单',
    promise: '书面付款承诺',
    messages: '邮件和微信记录',
  },
  ladder: {
    debt: {
      one: '谈不拢就放宽一步：{day}先收 {list}{price}。其余另定日子，一分不免。',
      few: '谈不拢就分 {steps}放宽，{day}先收 {list}{price}。其余另定日子，一分不免。',
      many: '谈不拢就分 {steps}放宽，{day}先收 {first}，最后 {last}{price}。其余另定日子，一分不免。',
    },
    target: {
      one: '谈不拢就让一步，让到 {list}{price}。',
      few: '谈不拢就分 {steps}让：{list}{price}。',
      many: '谈不拢就分 {steps}让，先到 {first}，最后到 {last}{price}。',
    },
  },
  ladderPrice: {
    one: '，同时要换回东西',
    all: '，每一步都要换回东西',
    none: '，要换回什么还没写',
    some: { other: '，其中 {n} 步要换回什么还没写' },
  },
  ownStyle: {
    style: '按你的自评（未经验证），你的沟通风格偏{a}，当心：{watchA}。',
    blend:
      '按你的自评（未经验证），你的沟通风格介于{a}和{b}之间，定不下是哪一个，哪条像你就当心哪条：{watchA}；{watchB}。',
    balanced: '按你的自评（未经验证），答案撑不起任何风格标签，这叫“均衡”。',
  },
  styles: {
    driver: '主导型',
    expressive: '表现型',
    amiable: '亲和型',
    analytical: '分析型',
  },
  styleCosts: {
    driver: '还没分清“不能付”和“不想付”就加压',
    expressive: '谈得热闹、落不到纸上，被“下个大单”带走',
    amiable: '等对方先提钱，接受“尽快”',
    analytical: '躲在邮件后面，对账永远差最后一笔',
  },
  contact: '最近一次联系是 {day}，{channel}。',
  channels: {
    phone: '打的电话',
    wechat: '发的微信',
    email: '发的邮件',
    visit: '上门见的面',
    post: '寄的信函',
    other: '用的别的方式',
  },
  ended: '以前的承诺：{list}。',
  endings: {
    kept: '按时兑现 {n} 次',
    part: '部分兑现 {n} 次',
    broken: '没有兑现 {n} 次',
  },
  promised: '对方承诺 {day}前付 {amount}，承诺的七要素里有 {score} 项。',
  promisedWhole: '对方承诺 {day}前付 {amount}，承诺的七要素都齐了。',
  promiseLate: '对方承诺 {day}前付 {amount}，已经过了 {days}，结果还没记。',
  next: {
    today: '今天就是要盯的日子：{what}。',
    ahead: '接下来要盯的日子是 {day}，还有 {days}：{what}。',
  },
  falling: {
    claim: '货款到期了',
    promise: '对方答应的款该到了',
    ask: '我们要的款该到了',
    target: '目标到期了',
    contact: '该再联系了',
  },
  limitation: {
    past: '诉讼时效的最后安全日 {day}已经过了，先请律师核实。',
    today: '诉讼时效的最后安全日就是今天。',
    ahead: '诉讼时效的最后安全日是 {day}，还有 {days}。',
    far: '诉讼时效的最后安全日是 {day}。',
  },
  acts: {
    'chase-promise': '追问没到的承诺款 {amount}',
    'watch-promise': '盯住对方答应的 {amount}',
    'fetch-papers': '补齐材料：{papers}',
    ask: '开口要 {amount}',
    contact: '{channel}：{purpose}',
  },
  conflicts: {
    'ask-above-due': '你要 {much}，可到期又没有争议的最多 {most}：先要这个数，其余另算。',
    'target-above-capacity':
      '目标是 {much}，对方却只拿得出 {most}：把目标降下来，余下的另约日期，或者再核一次他拿得出多少。',
    'floor-above-target': '底线 {much} 比目标 {most} 还高：改其中一个。',
  },
  actBy: {
    done: {
      undated: '还没定哪天',
      past: '{day}前，已经过了 {days}',
      today: '今天',
      ahead: '{day}前，还有 {days}',
    },
    paid: {
      undated: '哪天到账还没定',
      past: '说的是 {day}前到账，已经过了，要另定',
      today: '今天到账',
      ahead: '{day}前到账，还有 {days}',
    },
    promised: {
      undated: '还没定哪天',
      past: '说好 {day}{hour}，已经过了 {days}',
      today: '说好今天{hour}',
      ahead: '说好 {day}{hour}，还有 {days}',
    },
  },
  actLabels: { when: '哪天', doers: '谁做', papers: '拿什么', whom: '找谁' },
  actPeople: { payer: '付款方 {name}', submits: '经办 {name}', approves: '审批 {name}' },
  first: {
    tool: '要补全方案，先{what}，用工具“{link}”。',
    lesson: '要补全方案，先{what}，看课程“{link}”。',
    form: '要补全方案，先{what}，{link}。',
  },
  then: {
    tool: '然后{what}，用工具“{link}”。',
    lesson: '然后{what}，看课程“{link}”。',
    form: '然后{what}，{link}。',
  },
  hereBelow: '在下面填',
  find: findZh,
  mend: {
    'no-due-day': '补上到期日',
    'no-proof': '写下判断原因的依据',
    'papers-missing': '把还缺的材料补齐',
    'has-holes': '把第一句话里的空填上',
  },
  mendDay: '给{what}定个日子',
  amountsToDate: { ask: '要的款', target: '目标', capacity: '对方付得出的数' },
};
