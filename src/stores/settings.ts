import { guardSettings, usualSettings, type Settings, type Theme } from '../domain/progress/settings.ts';
import { now } from '../platform/clock.ts';
import { persisted } from './persisted.ts';

/*
 * { "theme": "system" | "light" | "dark", "backedUpAt": "2026-11-21T08:00:00.000Z" }
 */
const key = 'pif:settings:v1';

/** What is set on this device. */
export const settings = persisted<Settings>({ key, initial: usualSettings, guard: guardSettings });

/** Chooses how the site looks. */
export const chooseTheme = (theme: Theme): void => settings.update((value) => ({ ...value, theme }));

/** Notes that a back-up was made just now. */
export const noteBackup = (): void => settings.update((value) => ({ ...value, backedUpAt: now() }));
