/** The four corners of the two axes, in the order of N 4.5. Names for behaviour in a talk, not kinds of people. */
export const styles = ['driver', 'expressive', 'amiable', 'analytical'] as const;

/** One corner. */
export type Style = (typeof styles)[number];

/** Tells whether a value is one of the four. */
export const isStyle = (value: unknown): value is Style => (styles as readonly unknown[]).includes(value);

/** A: assertiveness, from asking to telling. R: responsiveness, from keeping feelings in to showing them. */
export const axes = ['A', 'R'] as const;

/** One axis. */
export type Axis = (typeof axes)[number];

/** The corner on the given sides of both axes. */
export const styleAt = (tells: boolean, shows: boolean): Style =>
  tells ? (shows ? 'expressive' : 'driver') : shows ? 'amiable' : 'analytical';
