import type { Localised } from '../../domain/locale.ts';
import type { Counted } from '../../i18n/fill.ts';

interface Part {
  title: string;
  what: string;
  count: Counted;
}

interface Strings {
  lead: string;
  caption: string;
  what: string;
  howMany: string;
  size: string;
  parts: Record<string, Part>;
  nothing: string;
  /** The size of something with hardly anything in it. */
  little: string;
  bytes: string;
  other: string;
  drafts: string;
  damaged: string;
  damagedAgain: string;
  unknown: string;
  downloadIt: string;
  showIt: string;
  discard: string;
  handed: string;
  notHanded: string;
}

/** Words for what is stored. */
export const strings = {
  zh: {
    lead: '没有账号，没有服务器；没有 JavaScript 时什么都不会存。',
    caption: '存了什么',
    what: '内容',
    howMany: '多少',
    size: '占用',
    parts: {
      cases: { title: '案子', what: '你的客户：欠款、原因、要的数、笔记', count: { other: '{n} 个' } },
      progress: { title: '学习进度', what: '每课学到哪里，盖没盖章', count: { other: '{n} 课' } },
      answers: { title: '答题记录', what: '每道题选了什么，答对没有', count: { other: '{n} 题' } },
      profile: { title: '你自己', what: '沟通风格、能力、练习目标', count: { other: '{n} 项' } },
      'style-profile': {
        title: '沟通风格答卷',
        what: '你的选择，同事发回的看法',
        count: { other: '{n} 份' },
      },
      'debtor-classifier': {
        title: '欠款情形判断',
        what: '每笔欠款的答案，练习里的选择',
        count: { other: '{n} 份' },
      },
      'cause-diagnosis': {
        title: '病因诊断',
        what: '勾了哪些迹象，金额和证据怎么写',
        count: { other: '{n} 张' },
      },
      'anchor-calculator': {
        title: '高位锚定计算器',
        what: '你改过的数，每一步让步换什么',
        count: { other: '{n} 份' },
      },
      settings: { title: '设置', what: '外观，上次备份的日期', count: { other: '{n} 项' } },
    },
    nothing: '没有',
    little: '很少',
    bytes: '{n} 千字',
    other: '此外还有',
    drafts: '表单里写了还没保存的内容',
    damaged: '读不出来的“{title}”原文',
    damagedAgain: '读不出来的“{title}”原文，第 {n} 份',
    unknown: '其他：{key}',
    downloadIt: '下载这段文字',
    showIt: '看这段文字',
    discard: '扔掉它',
    handed: '已交给浏览器。没看到下载的话，请点“看这段文字”后手动复制。',
    notHanded: '这个浏览器下载不了。原文已在下面展开，请手动复制。',
  },
  en: {
    lead: 'No account, no server; without JavaScript nothing is stored at all.',
    caption: 'What is stored',
    what: 'What',
    howMany: 'How many',
    size: 'Size',
    parts: {
      cases: {
        title: 'Cases',
        what: 'your customers: claim, cause, ask, notes',
        count: { one: '{n} case', other: '{n} cases' },
      },
      progress: {
        title: 'Progress',
        what: 'where you are in each lesson, and its stamp',
        count: { one: '{n} lesson', other: '{n} lessons' },
      },
      answers: {
        title: 'Answers',
        what: 'what you chose in each question, and whether it was right',
        count: { one: '{n} question', other: '{n} questions' },
      },
      profile: {
        title: 'About you',
        what: 'style, abilities, what you practise',
        count: { one: '{n} entry', other: '{n} entries' },
      },
      'style-profile': {
        title: 'Style profile forms',
        what: 'what you answered, and the views colleagues sent back',
        count: { one: '{n} form', other: '{n} forms' },
      },
      'debtor-classifier': {
        title: 'Debtor classifier',
        what: 'your answers for each debt, and choices in the training',
        count: { one: '{n} entry', other: '{n} entries' },
      },
      'cause-diagnosis': {
        title: 'Cause diagnosis',
        what: 'signs you ticked, amounts and evidence as you put them',
        count: { one: '{n} sheet', other: '{n} sheets' },
      },
      'anchor-calculator': {
        title: 'Anchor calculator',
        what: 'figures you changed, and what you ask for each concession',
        count: { one: '{n} sheet', other: '{n} sheets' },
      },
      settings: {
        title: 'Settings',
        what: 'light or dark, the date of the last back-up',
        count: { one: '{n} entry', other: '{n} entries' },
      },
    },
    nothing: 'none',
    little: 'very little',
    bytes: '{n} thousand characters',
    other: 'Also',
    drafts: 'What is in forms and not saved yet',
    damaged: 'Unreadable text of “{title}”',
    damagedAgain: 'Unreadable text of “{title}”, number {n}',
    unknown: 'Other: {key}',
    downloadIt: 'Download this text',
    showIt: 'Show this text',
    discard: 'Throw it away',
    handed: 'Handed to the browser. If no download appears, choose “Show this text” and copy it by hand.',
    notHanded: 'This browser could not download it. The text is open below: copy it by hand.',
  },
} satisfies Localised<Strings>;
