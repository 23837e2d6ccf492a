import { formatPercent } from '../../i18n/format.ts';

/** How likely something is, as a percentage; certainty is never printed as complete. */
export const showShare = (probability: number): string => formatPercent(Math.min(probability, 0.99));
