import { isRecord, type Guard } from '../guard.ts';
import { isInstant, latest } from '../instant.ts';

/** How the site looks: as the device says, or always one way. */
export type Theme = 'system' | 'light' | 'dark';

/** What belongs to this device rather than to the learner. */
export interface Settings {
  theme: Theme;
  /** When the last back-up was made here. */
  backedUpAt?: string;
}

/** Settings nobody has changed. */
export const usualSettings: Settings = { theme: 'system' };

const isTheme = (value: unknown): value is Theme =>
  value === 'system' || value === 'light' || value === 'dark';

/** Guards stored settings one by one. */
export const guardSettings: Guard<Settings> = (given) => {
  if (!isRecord(given)) return { value: usualSettings, complete: false };
  const { theme, backedUpAt } = given;
  return {
    value: { theme: isTheme(theme) ? theme : 'system', ...(isInstant(backedUpAt) && { backedUpAt }) },
    complete: isTheme(theme) && (backedUpAt === undefined || isInstant(backedUpAt)),
  };
};

/** Joins settings: a look chosen on this device stays, the later back-up counts. */
export const mergeSettings = (current: Settings, saved: Settings): Settings => {
  const backedUpAt = latest(current.backedUpAt, saved.backedUpAt);
  return {
    theme: current.theme === 'system' ? saved.theme : current.theme,
    ...(backedUpAt && { backedUpAt }),
  };
};
