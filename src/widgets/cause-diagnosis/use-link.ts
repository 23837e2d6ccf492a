import { exampleSheet } from '../../domain/diagnosis/sheet.ts';
import { useFollowingFragment, useSharedFragment } from '../shared/tool/use-fragment.ts';
import { useLinkCode, type LinkCode } from '../shared/tool/use-link-code.ts';
import type * as linkCode from './link.ts';
import type { SheetHandle } from './use-sheet.ts';

interface Options {
  handle: SheetHandle;
  /** The address of the full page. */
  toolUrl: string;
  /** Whether the page's own fragment is read. */
  isReading: boolean;
}

/** Ticks in an address: read, followed while they are shown, and written for others. */
export interface Link extends LinkCode<typeof linkCode> {
  /** Shows what a fragment holds, or says that it is no good. */
  open: (fragment: string) => void;
}

/** Reads and writes the ticks of a sheet as the fragment of an address. */
export const useLink = ({ handle, toolUrl, isReading }: Options): Link => {
  const { sheet, origin, showOther } = handle;
  const code = useLinkCode(() => import('./link.ts'), sheet, toolUrl);
  const open = (fragment: string): void => {
    void code.fetch().then((loaded) => {
      const read = loaded?.readLink(fragment);
      if (typeof read === 'string') showOther({ sheet: exampleSheet, origin: read });
      else if (read) showOther({ sheet: read.sheet, origin: 'link' });
    });
  };
  useSharedFragment(isReading ? open : () => undefined);
  // The learner's own sheet is kept on the device; an address with ticks in it would show those instead.
  useFollowingFragment(
    sheet,
    isReading && code.part && origin !== 'badLink' && origin !== 'otherVersion'
      ? async () => (origin === 'link' ? (await code.fetch())?.writeLink(sheet) : undefined)
      : undefined,
  );
  return { ...code, open };
};
