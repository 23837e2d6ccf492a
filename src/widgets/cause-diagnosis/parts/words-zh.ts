import { caseZh } from './case-zh.ts';
import { stepsZh } from './steps-zh.ts';
import type { Words } from './words-type.ts';
import { apartZh, whyZh } from './reasons-zh.ts';

/** Chinese words of the report. */
export const wordsZh: Words = {
  colon: '：',
  then: '；',
  quoted: '“{text}”',
  points: { other: '{n} 分' },

  clear: '{points} 分，比第二种多 {lead} 分，不止一条迹象，也有见到的。',
  mixed: '每一种都有见到的强迹象。分开办：金额分到各自名下，一种走一条路，谁也不等谁。',
  nothing: '先勾几条。一条也没有，就打电话问一句：“这笔款目前卡在哪里？”',
  cancelled: '先别下结论。打电话问一句：“这笔款目前卡在哪里？”',
  shortage: {
    'one-symptom': '只有一条迹象，定不了。',
    'only-heard': '都是听说的，一张单据也没见到。',
    thin: '加起来 {points} 分，不到 3 分。',
    close: '和第二种只差 {lead} 分。',
  },
  apartLead: '要分清“{a}”和“{b}”：',
  look: '看',
  ask: '问',
  apart: apartZh,
  hardSeen:
    '见到了恶意的硬迹象：证据收好，几天内交给律师，问财产保全和取证。有犯罪迹象才报警，报警绝不能拿来施压。',
  hardHeard: '硬迹象还只是听说：先去公开登记里查，查到再算。没查到以前，不说、不写“恶意”。',

  picture: '鱼骨图',
  caption: '最粗的骨头是“{cause}”：{state}。我方有 {own} 根骨头。',
  captionNone: '还没有哪根骨头变粗。我方有 {own} 根骨头。',
  lines: '实线：有见到的。虚线：只听说。点线：没有迹象，或者反对的多。小刺：一条迹象一根。',
  ownShort: {
    'own-brand': '品牌',
    'own-product': '产品',
    'own-legacy': '遗留问题',
    'own-service': '服务',
    'own-loose-credit': '授信过松',
    'own-process': '流程',
    'own-skill': '收款能力',
  },
  seenHeard: '见到 {seen}，听说 {heard}',
  onlySeen: '见到 {seen}',
  onlyHeard: '只听说 {heard}',
  against: '反对的多',
  countAgainst: '反对 {n}',
  noSign: '没有迹象',
  ownSeen: '见到',
  ownHeard: '只听说',
  ownNone: '没勾',
  table: '看数据表',
  heads: ['骨头', '状态', '得分', '金额或发票'],

  ranked: '五种原因，各有什么证据',
  seenList: '见到{list}。',
  heardList: '听说{list}。',
  seenLine: '见到：{list}。',
  heardLine: '听说：{list}。',
  alsoLine: '另见：{list}。',
  againstList: '反对：{list}。',
  heardOne: '（听说）',
  noEvidence: '没有迹象。',
  noneOf: '没有迹象：{list}。',
  amounts: '各关系到多少钱、哪张发票（可不填）',
  about: '涉及：{text}。',
  ours: '我方：{list}。',
  notCancelled: '我方有错，欠款并不因此一笔勾销；补上我们的，照样要无争议的部分。',

  next: '48 小时内做什么',
  nextIf: '先分清上面那一对。如果确实是“{cause}”，48 小时内：',
  nextHard: '硬迹象的那几步先做。其余的，先分清上面那一对，确实是“{cause}”再做。',
  who: '谁做',
  with: '，{name}配合',
  doers: {
    sales: '销售',
    ar: '应收会计',
    finance: '财务经理',
    gm: '总经理',
    legal: '法务或律师',
    delivery: '交付和售后',
  },
  paper: '单据',
  say: '这样说',
  steps: stepsZh,
  ownSay: '这一点是我们的责任，今天补上。无争议的这部分，请按原定的日子付。',

  onlyTrue: '话里的规定、日期和后果，真有、真会做、可以做，才说。',

  how: '分数怎么来的',
  scale:
    '假设：强迹象 2 分，弱迹象 1 分，听说的减半，反对的倒扣。3 分以上，不止一条，其中有见到的，又比第二种多 2 分，才算看清。这几个数是我们定的，没有人检验过。',
  sum: '{sum} = {points} 分',
  why: whyZh,

  inCase: caseZh,

  wholeText: '诊断全文',
  link: '链接',
};
