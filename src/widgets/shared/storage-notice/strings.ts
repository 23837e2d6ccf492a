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
      '这个浏览器不让网页存东西（可能是无痕模式）。你照样可以用，但关掉页面就没有了：要留下来，请先备份成文件或文字。',
    full: '这个浏览器的存储空间满了。新填的内容只保留到关掉页面为止：请先备份，再清理一些网站数据。',
    damaged: '有一部分存着的内容读不出来了，其余的照常可用。读不出的原文没有丢，在“我的数据”页可以下载。',
  },
  en: {
    kept: 'What you enter is kept in this browser on this device and sent nowhere.',
    forbidden:
      'This browser does not let pages keep anything (a private window, perhaps). Everything works, but is gone when you close the page: to keep it, make a back-up as a file or as text.',
    full: 'This browser has no room left. What you enter now lasts until you close the page: make a back-up, then clear some site data.',
    damaged:
      'A part of what was stored cannot be read; the rest works as usual. The unreadable text is not lost: you can download it on the page “My data”.',
  },
} satisfies Localised<Strings>;
