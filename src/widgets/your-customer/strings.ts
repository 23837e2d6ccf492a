import type { Localised } from '../../domain/locale.ts';

interface Strings {
  label: string;
  caseName: string;
  newCase: string;
  openCase: string;
  defaultName: string;
  note: string;
  save: string;
  openFile: string;
  saved: string;
  savedForNow: string;
  noClaim: string;
  fillClaim: string;
  emptied: string;
  undoEmptied: string;
  putBack: string;
  nothing: string;
  notChanged: string;
  look: string;
  /** Where the case holds as many notes as it can; the text stays where it was written. */
  noteRefused: string;
  unsaved: string;
  noScript: string;
}

/** Words of the “your customer” block. */
export const strings = {
  zh: {
    label: '你的客户',
    caseName: '案子',
    newCase: '给它起个代号，不填就叫“{name}”。别人也用这台设备的话，不要写真名。',
    openCase: '下面填的都存进这个案子。',
    defaultName: '客户 {letters}',
    note: '记在这里',
    save: '存进案子',
    openFile: '打开我的案子',
    saved: '已存进案子“{name}”。',
    savedForNow: '已存进案子“{name}”，但这个浏览器留不住，离开这一页就没有了：要紧的请先抄下来。',
    noClaim: '这个案子还没写欠多少、哪天到期；要的数和要说的话，都得用到它。',
    fillClaim: '现在就填',
    emptied: '你清空的内容已从案子“{name}”里去掉。',
    undoEmptied: '撤销清空',
    putBack: '已恢复到案子“{name}”里。',
    notChanged: '没有改动，不用再存。',
    nothing: '还没填，没有可存的。',
    look: '还没存：有一项需要改，请看标出来的地方。',
    noteRefused:
      '这一句没存进去：案子“{name}”的笔记已满 {n} 条。它还留在上面；请到案子页，把它并进一条已有的笔记。',
    unsaved: '有还没存的内容，换语言、关页面都不会丢。',
    noScript: '记进案子需要 JavaScript。没有它，就先写在纸上。',
  },
  en: {
    label: 'Your customer',
    caseName: 'Case',
    newCase: 'Give it a name; left empty it is “{name}”. If others use this device, do not write a real one.',
    openCase: 'What you write below goes into this case.',
    defaultName: 'Customer {letters}',
    note: 'A note',
    save: 'Save into the case',
    openFile: 'Open my case',
    saved: 'Saved into the case “{name}”.',
    savedForNow:
      'Saved into the case “{name}”, but this browser cannot keep it: copy what matters before you leave this page.',
    noClaim:
      'It does not say yet how much is owed and when it was due; the ask and the words to say need both.',
    fillClaim: 'Fill it in',
    emptied: 'What you emptied is no longer in the case “{name}”.',
    undoEmptied: 'Undo',
    putBack: 'It is back in the case “{name}”.',
    notChanged: 'Nothing was changed, so there is nothing to save.',
    nothing: 'There is nothing to save yet.',
    look: 'Not saved yet: something needs a change, see the marked place.',
    noteRefused:
      'The note was not saved: the case “{name}” holds {n} notes, all it can. It still stands above; add it to a note you have, on the page of the case.',
    unsaved: 'Not saved yet; changing the language or closing the page loses nothing.',
    noScript: 'Writing into a case needs JavaScript. Without it, write it on paper for now.',
  },
} satisfies Localised<Strings>;
