import type { Gap } from '../../domain/case/summary.ts';
import type { Localised } from '../../domain/locale.ts';
import type { Counted } from '../../i18n/fill.ts';

interface Strings {
  whatItIs: string;
  lead: string;
  cases: string;
  noCases: string;
  newName: string;
  newNameHint: string;
  defaultName: string;
  make: string;
  made: string;
  open: string;
  opened: string;
  isOpen: string;
  changed: string;
  rename: string;
  renameOf: string;
  renamed: string;
  save: string;
  cancel: string;
  remove: string;
  removeOf: string;
  removed: string;
  undo: string;
  undone: string;
  openOf: string;
  plan: string;
  planEmpty: string;
  planDate: string;
  planStill: string;
  byHand: string;
  /** Between where a thing came from and when. */
  originGap: string;
  foreign: Counted;
  yes: string;
  no: string;
  print: string;
  copyPlan: string;
  copied: string;
  copyFailed: string;
  missing: string;
  nothingMissing: string;
  gaps: Record<Gap, string>;
  inTool: string;
  inLesson: string;
  below: string;
  /** Where no tool and no lesson finds it yet. */
  inNotes: string;
  edit: string;
  editLead: string;
  filled: string;
  blank: string;
  saveField: string;
  resetField: string;
  saved: string;
  savedForNow: string;
  emptied: string;
  undoEmptied: string;
  fieldBack: string;
  nothingToSave: string;
  notChanged: string;
  notSaved: string;
  unsaved: string;
  notes: string;
  newNote: string;
  noteOf: string;
  addNote: string;
  handNote: string;
}

/** Words of the case page. */
export const strings = {
  zh: {
    whatItIs:
      '你的案子就放在这一页：对方欠多少、为什么没付、你要多少、怎么开口，课里写下的、工具里算出的都归到这里，最后打印成一份回款方案。这一页需要 JavaScript 才能用；你填的内容只存在这台设备的浏览器里，不会发到任何地方。',
    lead: '课里写下的、工具里算出的，都会存进打开着的那个案子。',
    cases: '案子',
    noCases: '还没有案子。',
    newName: '新案子的代号',
    newNameHint: '可以不填，就叫“{name}”。别人也用这台设备的话，不要写真名。',
    defaultName: '客户 {letters}',
    make: '新建案子',
    made: '已新建案子“{name}”，现在打开的就是它。',
    open: '打开',
    opened: '已打开案子“{name}”。',
    isOpen: '打开着',
    changed: '改于 {day}',
    rename: '改名',
    renameOf: '给“{name}”改名',
    renamed: '已改名为“{name}”。',
    save: '保存',
    cancel: '不改了',
    remove: '删除',
    removeOf: '删除“{name}”',
    removed: '已删除案子“{name}”。',
    undo: '撤销删除',
    undone: '案子“{name}”已恢复。',
    openOf: '打开“{name}”',
    plan: '回款方案：{name}',
    planEmpty: '案子还是空的。从下面“还缺什么”开始，填一项，这里就多一项。',
    planDate: '{day} 整理',
    planStill: '还缺：{list}',
    byHand: '手填',
    originGap: '，',
    foreign: { other: '另有 {n} 项由更新版本的课程写入，这个版本看不了，已原样保留。' },
    yes: '是',
    no: '否',
    print: '打印这份方案',
    copyPlan: '复制成文字',
    copied: '已复制。',
    copyFailed: '这里不能自动复制，请在下面的框里选中文字手动复制。',
    missing: '还缺什么，去哪里找',
    nothingMissing: '要紧的都有了。',
    gaps: {
      empty: '还没填',
      'no-due-day': '还没写到期日',
      'no-day': '还没写哪天之前',
      'no-proof': '还没写凭什么这么判断',
      'papers-missing': '还有材料要补',
    },
    inTool: '工具：{title}',
    inLesson: '课程：{title}',
    below: '在下面填',
    inNotes: '工具还没上线，先记在笔记里',
    edit: '补充和修改',
    editLead: '点开一项就能改。改完按“保存”；没保存的也不会丢。',
    filled: '已填',
    blank: '没填',
    saveField: '保存',
    resetField: '恢复到上次保存',
    saved: '“{title}”已存进案子“{name}”。',
    savedForNow: '“{title}”已存进案子“{name}”，但这个浏览器留不住，离开这一页就没有了，请先备份。',
    emptied: '“{title}”已清空，案子“{name}”里不再有这一项。',
    undoEmptied: '撤销清空',
    fieldBack: '“{title}”已恢复。',
    nothingToSave: '还没填，没有可存的。',
    notChanged: '没有改动，不用再存。',
    notSaved: '还没存：有一项需要改，请看标出来的地方。',
    unsaved: '有还没存的内容。',
    notes: '笔记',
    newNote: '新写一条',
    noteOf: '第 {n} 条',
    addNote: '加上这一条',
    handNote: '在这一页写的',
  },
  en: {
    whatItIs:
      'Your case stands on this page: how much they owe, why they have not paid, what you ask and how you begin. What you write in lessons and work out in tools comes together here, and in the end you print it as one plan. The page needs JavaScript; what you enter stays in this browser on this device and is sent nowhere.',
    lead: 'What you write in lessons and work out in tools goes into the case that is open.',
    cases: 'Cases',
    noCases: 'There is no case yet.',
    newName: 'Name of a new case',
    newNameHint:
      'You may leave this empty; it is then called “{name}”. If others use this device, do not write a real name.',
    defaultName: 'Customer {letters}',
    make: 'New case',
    made: 'Made the case “{name}”; it is open now.',
    open: 'Open',
    opened: 'The case “{name}” is open.',
    isOpen: 'open now',
    changed: 'changed {day}',
    rename: 'Rename',
    renameOf: 'Rename “{name}”',
    renamed: 'The case is now called “{name}”.',
    save: 'Save',
    cancel: 'Cancel',
    remove: 'Delete',
    removeOf: 'Delete “{name}”',
    removed: 'Deleted the case “{name}”.',
    undo: 'Undo',
    undone: 'The case “{name}” is back.',
    openOf: 'Open “{name}”',
    plan: 'Plan: {name}',
    planEmpty: 'The case is still empty. Begin with “What is missing” below: what you fill in appears here.',
    planDate: 'As of {day}',
    planStill: 'Still missing: {list}',
    byHand: 'by hand',
    originGap: ', ',
    foreign: {
      one: 'One more thing was written by a newer version of the course; this one cannot show it and keeps it as it is.',
      other:
        '{n} more things were written by a newer version of the course; this one cannot show them and keeps them as they are.',
    },
    yes: 'yes',
    no: 'no',
    print: 'Print this plan',
    copyPlan: 'Copy as text',
    copied: 'Copied.',
    copyFailed: 'Copying did not work here. Select the text in the box below and copy it by hand.',
    missing: 'What is missing and where to find it',
    nothingMissing: 'Everything that matters is there.',
    gaps: {
      empty: 'not filled in yet',
      'no-due-day': 'no due date yet',
      'no-day': 'no day yet',
      'no-proof': 'nothing that shows it yet',
      'papers-missing': 'some papers are missing',
    },
    inTool: 'Tool: {title}',
    inLesson: 'Lesson: {title}',
    below: 'Fill it in below',
    inNotes: 'No tool for it yet: note it by hand',
    edit: 'Add and change',
    editLead: 'Open an item to change it, then save. What is not saved yet is not lost either.',
    filled: 'filled in',
    blank: 'empty',
    saveField: 'Save',
    resetField: 'Back to what was saved',
    saved: 'Saved “{title}” into the case “{name}”.',
    savedForNow:
      'Saved “{title}” into the case “{name}”, but this browser cannot keep it: make a back-up before you leave this page.',
    emptied: 'Emptied “{title}”: the case “{name}” no longer holds it.',
    undoEmptied: 'Undo',
    fieldBack: '“{title}” is back.',
    nothingToSave: 'There is nothing to save yet.',
    notChanged: 'Nothing was changed, so there is nothing to save.',
    notSaved: 'Not saved yet: something needs a change, see the marked place.',
    unsaved: 'Something is not saved yet.',
    notes: 'Notes',
    newNote: 'A new note',
    noteOf: 'Note {n}',
    addNote: 'Add this note',
    handNote: 'written on this page',
  },
} satisfies Localised<Strings>;
