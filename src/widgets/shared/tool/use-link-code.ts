import { usePart, type Part } from './use-part.ts';

/** A tool's code for links, and its state written with it. */
export interface LinkCode<C> extends Part<C> {
  /** The address of the full page with this state. */
  write: () => Promise<string>;
  /** The fragment alone, without `#`; absent until the code is there. */
  fragment: () => string | undefined;
}

/** Fetches a tool's code for links when it is first wanted, and writes the tool's state as an address. */
export const useLinkCode = <S, C extends { writeLink: (state: S) => string | undefined }>(
  load: () => Promise<C>,
  state: S,
  toolUrl: string,
): LinkCode<C> => {
  const code = usePart(load);
  return {
    ...code,
    write: async () => {
      const fragment = (await code.fetch())?.writeLink(state);
      return new URL(fragment ? `${toolUrl}#${fragment}` : toolUrl, location.href).href;
    },
    fragment: () => code.part?.writeLink(state),
  };
};
