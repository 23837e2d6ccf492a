import { exampleInputs } from '../../domain/negotiation/anchor-defaults.ts';
import { useFollowingFragment, useSharedFragment } from '../shared/tool/use-fragment.ts';
import { usePart } from '../shared/tool/use-part.ts';
import type { Anchor } from './use-anchor.ts';

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
export interface Link {
  /** Fetches the code, so that a click can use it at once. */
  fetch: () => Promise<unknown>;
  /** Brings in the figures of a fragment, or says that it is no good. */
  open: (fragment: string) => void;
  /** The address of the full page with these figures. */
  write: () => Promise<string>;
  /** The fragment alone; absent until the code is there. */
  fragment: () => string | undefined;
}

/** Reads and writes the figures of the worksheet as the fragment of an address. */
export const useLink = ({ anchor, toolUrl, isReading, isFollowing }: Options): Link => {
  const { inputs } = anchor;
  const code = usePart(() => import('./link.ts'));
  const open = (fragment: string): void => {
    void code.fetch().then((loaded) => {
      const shared = loaded?.readLink(fragment);
      if (shared?.type === 'shared') anchor.load(shared.state, { type: 'link' });
      if (shared?.type === 'unreadable') {
        const reason = shared.code === 'wrong-version' ? 'otherVersion' : 'badLink';
        anchor.load(exampleInputs, { type: 'unreadable', reason });
      }
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
  return {
    fetch: code.fetch,
    open,
    write: async () => {
      const fragment = (await code.fetch())?.writeLink(inputs);
      return new URL(fragment ? `${toolUrl}#${fragment}` : toolUrl, location.href).href;
    },
    fragment: () => code.part?.writeLink(inputs),
  };
};
