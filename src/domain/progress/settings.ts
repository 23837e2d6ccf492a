import { isRecord, type Guard } from '../guard.ts';
import { isInstant } from '../instant.ts';

/** How the site looks: as the device says, or always one way. */
export type Theme = 'system' | 'light' | 'dark';

/** What belongs to this device rather than to the learner. */
export interface Settings {
  theme: Theme;
  /** When the last back-up was made here. */
  backedUpAt?: string;
  /** Whether `/` opens search: somebody who speaks to the device may press it without meaning to. On where it is absent. */
  slash?: 'off';
}

/** Settings nobody has changed. */
export const usualSettings: Settings = { theme: 'system' };

/** Tells whether a value names a look. */
export const isTheme = (value: unknown): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark';

/** Guards stored settings one by one. */
export const guardSettings: Guard<Settings> = (given) => {
  if (!isRecord(given)) return { value: usualSettings, complete: false };
  const { theme, backedUpAt, slash } = given;
  return {
    value: {
      theme: isTheme(theme) ? theme : 'system',
      ...(isInstant(backedUpAt) && { backedUpAt }),
      ...(slash === 'off' && { slash }),
    },
    complete: isTheme(theme) && (backedUpAt === undefined || isInstant(backedUpAt)),
  };
};
