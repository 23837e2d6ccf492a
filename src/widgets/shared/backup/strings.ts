import type { RefusalCode } from '../../../domain/backup/backup.ts';
import type { Localised } from '../../../domain/locale.ts';
import type { Counted } from '../../../i18n/fill.ts';

interface Strings {
  title: string;
  lead: string;
  never: string;
  last: string;
  suggest: string;
  download: string;
  downloaded: string;
  notDownloaded: string;
  asText: string;
  asTextLead: string;
  theText: string;
  copy: string;
  copied: string;
  copyFailed: string;
  restore: string;
  restoreLead: string;
  file: string;
  paste: string;
  restorePasted: string;
  restored: string;
  gainedCases: Counted;
  nothingNew: string;
  refused: Record<RefusalCode | 'unreadable', string>;
  erase: string;
  eraseLead: string;
  eraseNow: string;
  erased: string;
  undo: string;
  undone: string;
}

/** Words for back-up, restore and erase. */
export const strings = {
  zh: {
    title: '备份、恢复、清空',
    lead: '浏览器可能会清掉很久不打开的网站的数据，换手机、换电脑也不会自动带过去。备份成一个文件，放在自己放心的地方。',
    never: '这台设备上还没有下载过备份。',
    last: '上次备份：{day}。',
    suggest: '你已经有案子了，建议现在备份一次。',
    download: '下载备份文件',
    downloaded: '备份文件“{name}”已交给浏览器。如果没看到下载（微信里常这样），请用下面的文字备份。',
    notDownloaded: '这个浏览器下载不了文件，备份还没做成。请复制下面的文字来备份。',
    asText: '下载不了？用文字备份',
    asTextLead: '把下面的文字全部复制，发给自己或存进备忘录。恢复时粘贴回来就行。',
    theText: '备份的文字',
    copy: '复制全部文字',
    copied: '已复制。',
    copyFailed: '这里不能自动复制，请在框里全选后手动复制。',
    restore: '从备份恢复',
    restoreLead: '恢复是合并：备份里有、这里没有的会加进来；两边都有的，留较新的。不会用旧的盖掉新的。',
    file: '选备份文件',
    paste: '或者粘贴备份的文字',
    restorePasted: '恢复粘贴的内容',
    restored: '已恢复 {day} 的备份。',
    gainedCases: { other: '多了 {n} 个案子。' },
    nothingNew: '案子的数量没有变，里面的内容已取较新的。',
    refused: {
      empty: '里面是空的。请选一个备份文件，或者粘贴备份的全部文字。没有改动任何东西。',
      'not-json': '这不是备份文件：读不成需要的格式。没有改动任何东西。',
      foreign: '这是别的程序的文件，不是本课程的备份。没有改动任何东西。',
      newer: '这份备份由更新版本的课程生成，请先更新（刷新）本页再恢复。没有改动任何东西。',
      damaged: '这份备份不完整或被改动过，为免恢复出一半，没有采用，也没有改动任何东西。请换一份备份。',
      'too-large': '这个文件太大，不可能是本课程的备份。没有改动任何东西。',
      unreadable: '浏览器读不了这个文件。请换一种方式：打开文件，把文字粘贴到下面。没有改动任何东西。',
    },
    erase: '清空',
    eraseLead: '把本课程在这个浏览器里存的一切都删掉：案子、进度、答题记录、设置。离开这一页之前还可以撤销。',
    eraseNow: '全部清空',
    erased: '已全部清空。离开这一页之前还可以撤销。',
    undo: '撤销清空',
    undone: '清空前的内容都回来了，后来写的也还在。',
  },
  en: {
    title: 'Back up, restore, erase',
    lead: 'Browsers may clear the data of sites not opened for a long time, and nothing moves to another device by itself. Keep a back-up file in a place you trust.',
    never: 'No back-up has been made on this device yet.',
    last: 'Last back-up: {day}.',
    suggest: 'You have a case now: this is a good time to make one.',
    download: 'Download a back-up file',
    downloaded:
      'The back-up file “{name}” was handed to the browser. If no download appears (as often inside WeChat), use the text below.',
    notDownloaded:
      'This browser could not download a file, so there is no back-up yet. Copy the text below instead.',
    asText: 'No download? Back up as text',
    asTextLead:
      'Copy all of the text and send it to yourself or keep it in a note. To restore, paste it back.',
    theText: 'Text of the back-up',
    copy: 'Copy all of the text',
    copied: 'Copied.',
    copyFailed: 'Copying did not work here. Select everything in the box and copy it by hand.',
    restore: 'Restore from a back-up',
    restoreLead:
      'Restoring merges: what the back-up has and this device lacks is added; of what both have, the newer stays. Nothing new is overwritten by something old.',
    file: 'Choose a back-up file',
    paste: 'Or paste the text of a back-up',
    restorePasted: 'Restore the pasted text',
    restored: 'The back-up of {day} is restored.',
    gainedCases: { one: 'There is one more case.', other: 'There are {n} more cases.' },
    nothingNew: 'The number of cases is the same; the newer contents of each were kept.',
    refused: {
      empty: 'There is nothing in it. Choose a back-up file or paste all of its text. Nothing was changed.',
      'not-json': 'This is not a back-up file: it is in another format. Nothing was changed.',
      foreign: 'This file belongs to another program, not to this course. Nothing was changed.',
      newer:
        'This back-up was made by a newer version of the course: reload this page and try again. Nothing was changed.',
      damaged:
        'This back-up is incomplete or was altered. So that nothing is half restored it was not used, and nothing was changed. Try another back-up.',
      'too-large': 'This file is too large to be a back-up of this course. Nothing was changed.',
      unreadable:
        'The browser cannot read this file. Open it and paste its text below instead. Nothing was changed.',
    },
    erase: 'Erase',
    eraseLead:
      'Deletes everything this course keeps in this browser: cases, progress, answers, settings. Until you leave this page it can be undone.',
    eraseNow: 'Erase everything',
    erased: 'Everything is erased. Until you leave this page it can be undone.',
    undo: 'Undo',
    undone: 'Everything is back; what was written since is kept too.',
  },
} satisfies Localised<Strings>;
