import { playTalks, type TalksRequest } from './play-talks.ts';

addEventListener('message', ({ data }: MessageEvent<TalksRequest>) => postMessage(playTalks(data)));
