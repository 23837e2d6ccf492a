import type { StoryStrings } from './story-strings.ts';

/** What to do to find each field of a case, in Chinese. */
export const findZh: StoryStrings['find'] = {
  claim: '写清金额和到期日',
  cause: '弄清钱为什么没到',
  situation: '判断属于哪种情形',
  setting: '认清是哪种场景',
  counterpart: '写下跟谁谈、看到什么表现',
  capacity: '问出对方付得出多少',
  evidence: '清点手里的材料',
  contract: '查清合同怎么约定',
  limitation: '算出诉讼时效的最后安全日',
  interest: '算出逾期利息',
  leverage: '算出拖一天的代价',
  target: '定下目标',
  floor: '定下底线',
  ask: '定下开口要多少',
  opening: '想好第一句话',
  ladder: '排好让步的步子',
  packages: '配好几套方案',
  promises: '要到一个说得清的承诺',
  contacts: '记下联系的经过',
  letters: '写好要发的函',
  route: '选好升级的途径',
  notes: '写下笔记',
};
