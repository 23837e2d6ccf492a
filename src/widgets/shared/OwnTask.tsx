import { hydrate, render, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  children: ComponentChildren;
}

const isServer = typeof document === 'undefined';

/**
 * A part of a large widget that wakes in a task of its own, a moment after the rest: together they would stop a slow phone.
 * Until then it stands as the server wrote it; where the server wrote nothing it is drawn at once.
 *
 * It wakes as it was first given, for that is what the server wrote, and only then becomes what it is now: attributes that
 * differ would otherwise stay as they are.
 */
export const OwnTask = ({ children }: Props) => {
  const host = useRef<HTMLDivElement>(null);
  const first = useRef(children);
  const latest = useRef(children);
  latest.current = children;
  const isAwake = useRef(false);

  useLayoutEffect(() => {
    const place = host.current;
    if (!place) return;
    isAwake.current ||= !place.hasChildNodes();
    if (isAwake.current) render(children, place);
  });
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    const timer = setTimeout(() => {
      if (isAwake.current) return;
      hydrate(first.current, place);
      render(latest.current, place);
      isAwake.current = true;
    });
    return () => {
      clearTimeout(timer);
      render(null, place);
    };
  }, []);

  return isServer ? (
    <div>{children}</div>
  ) : (
    // Preact leaves in place what it is told to be ready HTML.
    <div ref={host} dangerouslySetInnerHTML={{ __html: '' }} />
  );
};
