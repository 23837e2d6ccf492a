import { guardSettings, usualSettings, type Settings, type Theme } from '../domain/progress/settings.ts';
import { now } from '../platform/clock.ts';
import { persisted } from './persisted.ts';

/*
 * { "theme": "system" | "light" | "dark", "backedUpAt": "2026-11-21T08:00:00.000Z", "slash": "off" }
 */
const key = 'pif:settings:v1';

/** What is set on this device. */
export const settings = persisted<Settings>({ key, initial: usualSettings, guard: guardSettings });

/** Chooses how the site looks. */
export const chooseTheme = (theme: Theme): void => settings.update((value) => ({ ...value, theme }));

/** Whether `/` alone opens search. */
export const opensBySlash = (): boolean => settings.$value.get().slash !== 'off';

/** Turns opening by `/` on or off. */
export const setSlash = (isOn: boolean): void =>
  settings.update((value) => guardSettings({ ...value, slash: isOn ? 'on' : 'off' }).value);

/** Notes that a back-up was made just now. */
export const noteBackup = (): void => settings.update((value) => ({ ...value, backedUpAt: now() }));
