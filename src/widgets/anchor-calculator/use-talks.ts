import { useEffect, useRef, useState } from 'preact/hooks';
import { toTalkWorld } from '../../domain/negotiation/anchor-models.ts';
import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import { exampleTalks, nameTalks } from './example-talks.ts';
import type { TalksReply, TalksRequest } from './play-talks.ts';

/** Plays requests one at a time; of those that wait, only the newest is played. */
interface Player {
  play: (request: TalksRequest) => void;
  stop: () => void;
}

/**
 * Makes a player that works in a worker or, where workers are refused, in small portions on the page.
 *
 * @param onMissing called when the code for neither can be fetched; the next request tries again
 */
const createPlayer = (onReply: (reply: TalksReply) => void, onMissing: () => void): Player => {
  let worker: Worker | undefined;
  let isRefused = false;
  let current: TalksRequest | undefined;
  let next: TalksRequest | undefined;
  let stopPortions: (() => void) | undefined;

  const finish = (reply: TalksReply): void => {
    const request = next;
    current = next = undefined;
    onReply(reply);
    if (request) send(request);
  };
  const playHere = (request: TalksRequest): void => {
    isRefused = true;
    import('./play-talks.ts').then(
      ({ playInPortions }) => {
        if (current === request) stopPortions = playInPortions(request, finish);
      },
      () => {
        isRefused = false;
        current = next = undefined;
        onMissing();
      },
    );
  };
  const openWorker = (): Worker => {
    const opened = new Worker(new URL('./talks.worker.ts', import.meta.url), { type: 'module' });
    opened.onmessage = ({ data }: MessageEvent<TalksReply>) => finish(data);
    opened.onerror = (event) => {
      event.preventDefault();
      opened.terminate();
      worker = undefined;
      if (current) playHere(current);
    };
    return opened;
  };
  const send = (request: TalksRequest): void => {
    current = request;
    if (isRefused) return playHere(request);
    try {
      worker ??= openWorker();
      worker.postMessage(request);
    } catch {
      playHere(request);
    }
  };

  return {
    play(request) {
      if (current && !isRefused) next = request;
      else {
        stopPortions?.();
        send(request);
      }
    },
    stop() {
      current = next = undefined;
      stopPortions?.();
      worker?.terminate();
    },
  };
};

/** The latest talks that are in, whether newer ones are being played, and whether the code for that did not arrive. */
export interface Talks {
  reply: TalksReply | undefined;
  isPlaying: boolean;
  isMissing: boolean;
}

/**
 * Plays the talks again whenever something they depend on changes; the example's stand ready.
 *
 * @param end how far the histogram reaches, in the unit of the inputs
 */
export const useTalks = (inputs: AnchorInputs, runs: number, end: number): Talks => {
  const world = toTalkWorld(inputs);
  const key = nameTalks(world, inputs.seed, runs, end);
  const isExample = key === exampleTalks.key;
  const [shown, setShown] = useState(isExample ? exampleTalks : undefined);
  const [isMissing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const player = useRef<Player>();
  const wanted = useRef(key);
  wanted.current = key;

  useEffect(() => () => player.current?.stop(), []);
  useEffect(() => {
    setMissing(false);
    if (isExample) setShown(exampleTalks);
    else {
      player.current ??= createPlayer(
        (reply) => {
          if (wanted.current !== exampleTalks.key) setShown(reply);
        },
        () => {
          if (wanted.current === exampleTalks.key) return;
          // Talks played with other figures would pass for these.
          setShown(undefined);
          setMissing(true);
        },
      );
      player.current.play({ key, world, seed: inputs.seed, runs, end });
    }
  }, [key, attempt]);
  useEffect(() => {
    if (!isMissing) return undefined;
    const tryAgain = (): void => setAttempt(attempt + 1);
    addEventListener('online', tryAgain);
    return () => removeEventListener('online', tryAgain);
  }, [isMissing]);

  return { reply: shown, isPlaying: !isMissing && shown?.key !== key, isMissing };
};
