import { mergeRecords, takeNewer } from '../backup/merge-records.ts';
import { guardRecord, isRecord, type Guard } from '../guard.ts';
import { isInstant } from '../instant.ts';
import { isPlain } from '../plain-data.ts';

/** What belongs to the learner and not to a case. */
export const profileNames = ['style', 'abilities', 'practiceGoal', 'predictions'] as const;

/** One part of the profile. */
export type ProfileName = (typeof profileNames)[number];

/** A part of the profile; the tool that writes it checks the value again when it reads it. */
export interface ProfileEntry {
  value: unknown;
  at: string;
}

/** The learner's profile, as far as it is filled in. */
export type Profile = Partial<Record<ProfileName, ProfileEntry>>;

/** Deeper than the value of any tool goes. */
const deepest = 12;

const isProfileName = (name: string): boolean => (profileNames as readonly string[]).includes(name);

/** Guards the stored profile entry by entry. */
export const guardProfile: Guard<Profile> = guardRecord((entry, name) =>
  isProfileName(name) && isRecord(entry) && isInstant(entry['at']) && isPlain(entry['value'], deepest)
    ? { value: entry['value'], at: entry['at'] }
    : undefined,
);

/** Joins two states of the profile: each part as it was written last. */
export const mergeProfile = (a: Profile, b: Profile): Profile => mergeRecords(a, b, takeNewer);
