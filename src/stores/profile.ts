import type { BackupPart } from '../domain/backup/part.ts';
import { guardProfile, mergeProfile, type Profile, type ProfileName } from '../domain/progress/profile.ts';
import { now } from '../platform/clock.ts';
import { persisted } from './persisted.ts';

/*
 * { "practiceGoal": { "value": …, "at": "2026-11-21T08:00:00.000Z" } }
 * The tool that writes an entry knows the shape of its value and checks it when reading.
 */
const key = 'pif:profile:v1';

/** What belongs to the learner and not to a case. */
export const profile = persisted<Profile>({ key, initial: {}, guard: guardProfile });

/** The profile in a back-up. */
export const profilePart: BackupPart<Profile> = {
  name: 'profile',
  key,
  initial: {},
  guard: guardProfile,
  merge: mergeProfile,
  count: (value) => Object.keys(value).length,
};

/** Writes one entry of the profile. */
export const writeProfile = (name: ProfileName, value: unknown): void =>
  profile.update((known) => ({ ...known, [name]: { value, at: now() } }));
