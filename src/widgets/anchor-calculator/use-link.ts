import { exampleInputs } from '../../domain/negotiation/anchor-defaults.ts';
import { useFollowingFragment, useSharedFragment } from '../shared/tool/use-fragment.ts';
import { useLinkCode, type LinkCode } from '../shared/tool/use-link-code.ts';
import type * as linkCode from './link.ts';
import { exampleSheet, sheetOfLink, type Anchor } from './use-anchor.ts';

interface Options {
  anchor: Anchor;
  /** The address of the full page. */
  toolUrl: string;
  /** Whether the page's own fragment is read. */
  isReading: boolean;
  /** Whether the page's address follows the figures. */
  isFollowing: boolean;
}

/** Figures in an address: read, followed, and written for others. */
export interface Link extends LinkCode<typeof linkCode> {
  /** Brings in the figures of a fragment, or says that it is no good. */
  open: (fragment: string) => void;
}

/** Reads and writes the figures of the worksheet as the fragment of an address. */
export const useLink = ({ anchor, toolUrl, isReading, isFollowing }: Options): Link => {
  const { inputs } = anchor;
  const code = useLinkCode(() => import('./link.ts'), inputs, toolUrl);
  const open = (fragment: string): void => {
    void code.fetch().then((loaded) => {
      if (!loaded) return;
      const shared = loaded.readLink(fragment);
      const reason = loaded.findTrouble(shared);
      if (shared.type === 'shared') anchor.load(sheetOfLink(shared.state));
      if (reason) anchor.load({ ...exampleSheet, origin: { type: 'unreadable', reason } });
    });
  };
  const isExample = JSON.stringify(inputs) === JSON.stringify(exampleInputs);
  useSharedFragment(isReading ? open : () => undefined);
  useFollowingFragment(
    inputs,
    isFollowing && anchor.isEdited
      ? async () => (isExample ? undefined : (await code.fetch())?.writeLink(inputs))
      : undefined,
  );
  return { ...code, open };
};
