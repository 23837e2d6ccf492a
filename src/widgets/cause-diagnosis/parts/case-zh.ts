import type { CaseWords } from './case-words.ts';

/** Chinese words about the open case. */
export const caseZh: CaseWords = {
  notMine: '现在看的不是你自己的那张，不能写进案子。先换成自己的。',
  none: '还没有打开的案子。先开一个，再写进去。',
  make: '开一个案子，叫“{name}”',
  defaultName: '客户 {letters}',
  openFile: '打开我的案子',
  into: '写进案子“{name}”。',
  holds: '案子里现在记的是“{cause}”，写进去会换掉它，可以撤销。',
  cause: '记哪一种原因',
  choose: '请选一种',
  larger: '{list}。先替你选数目大的“{cause}”，另一种连金额写在证据里；不对就改选。',
  share: '“{cause}”{amount}',
  tied: '{causes}都站得住，先不替你选。在“分别牵涉多少钱”里填上数目，就先选大头。',
  hardFirst: '见到了恶意的硬迹象，先记这一种。',
  steps: '48 小时内的步骤（代码、谁做、单据）一起写进笔记。',
  unsure: '证据还不够，写进去的是猜测，问清以后再改。',
  ours: '我方：{list}',
  noneOfOurs: '我方：没有勾',
  evidence: '证据（一行，可以改）',
  evidenceHint: '这一行由勾的内容写成，改过以后就用你写的。',
  fromTicks: '按勾的内容重写',
  write: '写进案子',
  written: '已写进案子“{name}”：{cause}。',
  refused: '没有写进去，案子没变。',
  stepsRefused:
    '已写进案子“{name}”：{cause}。下一步没写进去：案子的笔记已满 {n} 条。请把它们抄进一条已有的笔记。',
  undo: '撤销这次写入',
  undone: '已撤销，案子恢复原样。',
  next: '接着判断这笔款是哪一种情形',
};
