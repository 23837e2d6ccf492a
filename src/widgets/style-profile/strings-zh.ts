import type { Strings } from './strings-type.ts';

/** Chinese words of the style profile's card. */
export const zh = {
  tool: '沟通风格自评',
  noScript: '在线作答需要 JavaScript；工具页面底部有整张纸面表格和计分办法，一支笔就能做。',
  lead: '24 题，四五分钟。答完看到两条轴上的位置、误差，以及对着不同客户怎么说。',
  instruction: {
    own: '想想最近三个月真实的催款经历，而不是理想中的自己。1 完全不符合 … 6 完全符合。没有对错。',
    other:
      '想想最近三个月你看到、听到的他/她的催款经历，而不是你希望的样子。1 完全不符合 … 6 完全符合。没见过的就空着，没有对错。',
  },
  unvalidated: '未经验证的自评，不是人格诊断。',
  low: '完全不符合',
  high: '完全符合',
  first: {
    own: '打催款电话时，我在开头一分钟内就说出金额和希望到账的日期。',
    other: '打催款电话时，他/她在开头一分钟内就说出金额和希望到账的日期。',
  },
  keptHere: '你的选择只存在这台设备上。',
  start: '开始',
  goOn: '继续，已答 {n} 题',
  toResult: '看结果',
  toMatrix: '先看话术表',
  toExample: '看一个做好的例子',
  undo: '撤销清空',
  otherLead: '一位同事想请你评一评：在你眼里，他/她是怎么催款的。链接里没有名字，你也不用留名。',
  toOwn: '我是来答自己的',
  sentBack: '去发回给同事',
  loading: '正在打开……',
  notLoaded: '没有下载成功。请检查网络，再点一次。',
  toFullPage: '到完整页面，可以存成“我的风格”',
} satisfies Strings;
