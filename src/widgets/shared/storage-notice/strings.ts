import type { Localised } from '../../../domain/locale.ts';

interface Strings {
  kept: string;
  forbidden: string;
  full: string;
  damaged: string;
}

/** Whether this browser keeps what is entered. */
export const strings = {
  zh: {
    kept: '你填的内容存在这台设备的这个浏览器里，不会发到任何地方。',
    forbidden:
      '这个浏览器不让网页存东西（可能是无痕模式）。你照样可以用，但离开这一页就没有了：要留下来，请换普通窗口打开，或者离开前备份成文件或文字。',
    full: '这个浏览器的存储空间满了。新填的内容离开这一页就没有了：请先备份，再清理一些网站数据。',
    damaged:
      '有一部分存着的内容读不出来了，其余的照常可用。读不出的原文没有丢，在“我的数据”页可以下载；不要了，也可以在那里扔掉。',
  },
  en: {
    kept: 'What you enter is kept in this browser on this device and sent nowhere.',
    forbidden:
      'This browser does not let pages keep anything (a private window, perhaps). Everything works, but is gone when you leave this page: to keep it, open the course in an ordinary window, or make a back-up before you leave.',
    full: 'This browser has no room left. What you enter now is gone when you leave this page: make a back-up, then clear some site data.',
    damaged:
      'A part of what was stored cannot be read; the rest works as usual. The unreadable text is not lost: you can download it, or throw it away, on the page “My data”.',
  },
} satisfies Localised<Strings>;
