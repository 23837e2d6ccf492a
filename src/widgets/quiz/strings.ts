import type { Confidence } from '../../domain/quiz/answer-record.ts';
import type { Unit } from '../../domain/quiz/question.ts';
import type { Incomplete, Mark } from '../../domain/quiz/rules.ts';
import type { Outcome } from '../../domain/quiz/summary.ts';
import type { Counted } from '../../i18n/fill.ts';
import type { Localised } from '../../i18n/locales.ts';

interface Strings {
  linkToQuestion: string;
  check: string;
  checkAgain: string;
  hint: string;
  hintShown: string;
  showAnswer: string;
  answerAgain: string;
  showWhy: string;
  hideWhy: string;
  explanation: string;
  rightAnswer: string;
  /** Beside a question for several. */
  chooseSeveral: string;
  confidence: string;
  confidences: Readonly<Record<Confidence, string>>;
  sureButWrong: string;
  guessedRight: string;
  incomplete: Readonly<Record<Incomplete, string>>;
  /** After a check: right at once, right later, the second try, and over. */
  rightFirst: string;
  rightLater: string;
  notYet: string;
  notYetPartly: string;
  missed: string;
  missedPartly: string;
  rated: string;
  /** Marks of options, of places in an order, and of pairs. */
  marks: Readonly<Record<Mark, string>>;
  placeMarks: { right: string; wrong: string };
  pairMarks: { right: string; wrong: string };
  moveUp: string;
  moveDown: string;
  moved: string;
  choose: string;
  /** The label of a number field, its unit included. */
  yourNumber: Readonly<Record<Unit, string>>;
  amounts: Readonly<Record<Unit, Counted>>;
  ifNumber: string;
  yourLine: string;
  modelLine: string;
  compare: string;
  compared: string;
  rate: string;
  saveRating: string;
  changed: string;
  changedNote: string;
  earlierNone: string;
  earlierGone: string;
  earlierWas: Readonly<Record<'right' | 'partly' | 'wrong', string>>;
  selfCheck: string;
  progress: string;
  progressNone: Counted;
  notKept: string;
  summary: string;
  outcomes: Readonly<Record<Outcome, string>>;
  missedAgain: string;
  talk: string;
  them: string;
  you: string;
  sayThis: string;
  goOn: string;
  startAgain: string;
  wholeTalk: string;
  talkTurn: string;
  talkOver: string;
}

/** Every sentence of the questions, in both languages. */
export const strings = {
  zh: {
    linkToQuestion: '本题链接',
    check: '提交',
    checkAgain: '再次提交',
    hint: '提示（{n}/{total}）',
    hintShown: '提示：{text}',
    showAnswer: '看答案和讲解',
    answerAgain: '重做这题',
    showWhy: '看讲解',
    hideWhy: '收起讲解',
    explanation: '讲解：',
    rightAnswer: '答案：{answer}',
    chooseSeveral: '可多选',
    confidence: '你对这个答案有把握吗？（可不选）',
    confidences: { sure: '有把握', fairly: '差不多', guessing: '猜的' },
    sureButWrong: '你刚才选的是“有把握”，这条讲解值得多看一遍。',
    guessedRight: '答对了，不过是猜的，看看为什么对。',
    incomplete: {
      'nothing-selected': '还没有作答，请先选一项。',
      'not-all-placed': '还有没选的，请补齐再提交。',
      'not-moved': '请先用“上移”“下移”排好顺序。',
      empty: '还没有写，请先填上。',
      'not-a-number': '这里要填一个数字，例如 12.5。',
      'other-unit': '单位好像不一样，请按框旁的单位再看一遍。',
      'not-compared': '先和参考说法比一比，再给自己打勾。',
      'not-changed': '和刚才一样，改一改再提交。',
    },
    rightFirst: '一次答对。',
    rightLater: '这次对了。',
    notYet: '还不对，再试一次。',
    notYetPartly: '对了一部分，把剩下的再想想。',
    missed: '没答对，看看讲解。',
    missedPartly: '对了一部分，看看讲解。',
    rated: '自评：{total} 条里做到 {n} 条。',
    marks: { right: '选对了。', wrong: '不合适。', missed: '这项该选。', 'left-out': '这项不选。' },
    placeMarks: { right: '位置对。', wrong: '位置不对。' },
    pairMarks: { right: '配对了。', wrong: '没配对。' },
    moveUp: '上移：{item}',
    moveDown: '下移：{item}',
    moved: '{item}：现在第 {n} 位，共 {total} 位',
    choose: '请选择',
    yourNumber: {
      wan: '你的答案（万元）',
      cny: '你的答案（元）',
      days: '你的答案（天）',
      percent: '你的答案（%）',
      count: '你的答案',
    },
    amounts: {
      wan: { other: '{n} 万元' },
      cny: { other: '{n} 元' },
      days: { other: '{n} 天' },
      percent: { other: '{n}%' },
      count: { other: '{n}' },
    },
    ifNumber: '如果你算出 {n}：',
    yourLine: '你的说法',
    modelLine: '参考说法：',
    compare: '和参考说法比一比',
    compared: '参考说法在下面。对照着看，做到的打勾。',
    rate: '你的说法做到了哪些？',
    saveRating: '记下自评',
    changed: '你答过之后，这题改过了',
    changedNote: '原来的回答留在这里，新题请再答一次。',
    earlierNone: '（空）',
    earlierGone: '（已删去的选项）',
    earlierWas: { right: '当时判为：对。', partly: '当时判为：对了一部分。', wrong: '当时判为：不对。' },
    selfCheck: '自测',
    progress: '{total} 题中一次答对 {right} 题，已答 {answered} 题',
    progressNone: { other: '共 {n} 题，想好再答' },
    notKept: '这个浏览器存不下你的作答，关掉页面就没有了。',
    summary: '这些题考到的要点',
    outcomes: {
      unanswered: '还没答',
      'right-first': '一次答对',
      'right-later': '改后答对',
      missed: '值得再读',
    },
    missedAgain: '重做没答对的',
    talk: '一小段对话',
    them: '对方：',
    you: '你：',
    sayThis: '就这么说',
    goOn: '接着谈',
    startAgain: '从头再谈',
    wholeTalk: '看整段对话和讲解',
    talkTurn: '第 {n} 句，共 {total} 句',
    talkOver: '谈完了：{total} 句里有 {n} 句一次说对',
  },
  en: {
    linkToQuestion: 'Link to this question',
    check: 'Check',
    checkAgain: 'Check again',
    hint: 'Hint ({n}/{total})',
    hintShown: 'Hint: {text}',
    showAnswer: 'Show the answer',
    answerAgain: 'Answer again',
    showWhy: 'Show why',
    hideWhy: 'Hide why',
    explanation: 'Why:',
    rightAnswer: 'The answer: {answer}',
    chooseSeveral: 'Choose all that fit',
    confidence: 'How sure are you? (optional)',
    confidences: { sure: 'Sure', fairly: 'Fairly sure', guessing: 'Guessing' },
    sureButWrong: 'You said you were sure, so this explanation is worth reading twice.',
    guessedRight: 'Right, though you were guessing: see why it is right.',
    incomplete: {
      'nothing-selected': 'Nothing is chosen yet. Choose an answer first.',
      'not-all-placed': 'Some are still open. Fill them all, then check.',
      'not-moved': 'Put the lines in order first, with the buttons up and down.',
      empty: 'Nothing is written yet. Write your answer first.',
      'not-a-number': 'This takes a number, such as 12.5.',
      'other-unit': 'The unit seems to be another one. Look at the unit beside the field.',
      'not-compared': 'Compare your line with the model first, then tick.',
      'not-changed': 'That is the same answer. Change something, then check.',
    },
    rightFirst: 'Right first time.',
    rightLater: 'Right this time.',
    notYet: 'Not yet. Try once more.',
    notYetPartly: 'Partly right. Try the rest again.',
    missed: 'Not right. See why.',
    missedPartly: 'Partly right. See why.',
    rated: 'Your rating: {n} of {total}.',
    marks: {
      right: 'Right.',
      wrong: 'Not this one.',
      missed: 'This one fits.',
      'left-out': 'This one does not fit.',
    },
    placeMarks: { right: 'In its place.', wrong: 'Not in its place.' },
    pairMarks: { right: 'They go together.', wrong: 'They do not go together.' },
    moveUp: 'Move up: {item}',
    moveDown: 'Move down: {item}',
    moved: '{item}: now number {n} of {total}',
    choose: 'Choose',
    yourNumber: {
      wan: 'Your answer in 10,000 yuan (wan)',
      cny: 'Your answer in yuan',
      days: 'Your answer in days',
      percent: 'Your answer in per cent',
      count: 'Your answer',
    },
    amounts: {
      wan: { other: '{n} wan (10,000 yuan)' },
      cny: { other: '{n} yuan' },
      days: { one: '{n} day', other: '{n} days' },
      percent: { other: '{n}%' },
      count: { other: '{n}' },
    },
    ifNumber: 'If you got {n}:',
    yourLine: 'Your line',
    modelLine: 'Model line:',
    compare: 'Compare with a model line',
    compared: 'The model line is shown. Compare, and tick what your line does.',
    rate: 'What does your line do?',
    saveRating: 'Keep my rating',
    changed: 'Changed since you answered',
    changedNote: 'Your earlier answer is kept here. Please answer the new question.',
    earlierNone: '(nothing)',
    earlierGone: '(an option that was taken out)',
    earlierWas: {
      right: 'It was right then.',
      partly: 'It was partly right then.',
      wrong: 'It was not right then.',
    },
    selfCheck: 'Self-check',
    progress: '{right} of {total} right first time, {answered} answered',
    progressNone: { one: '{n} question. Take your time.', other: '{n} questions. Take your time.' },
    notKept: 'This browser cannot keep your answers: they are gone when you close the page.',
    summary: 'What these questions are about',
    outcomes: {
      unanswered: 'not answered yet',
      'right-first': 'right first time',
      'right-later': 'right later',
      missed: 'worth rereading',
    },
    missedAgain: 'Try again what you missed',
    talk: 'A short talk',
    them: 'They:',
    you: 'You:',
    sayThis: 'Say this',
    goOn: 'Go on',
    startAgain: 'Start again',
    wholeTalk: 'Read the whole talk with its answers',
    talkTurn: 'Line {n} of {total}',
    talkOver: 'The talk is over: {n} of {total} lines right first time',
  },
} satisfies Localised<Strings>;
