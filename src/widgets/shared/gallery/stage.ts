/** Something done to a widget to bring about a state that no stored value does. */
export type Act =
  /** Presses what the selector finds first. */
  | { press: string }
  /** Types over what a field holds, and leaves it. */
  | { type: string; into: string }
  /** Waits until there is something the selector finds. */
  | { await: string };

/** A state of a widget that depends on the device: shown in a frame of its own, whose storage is made up. */
export interface Stage {
  /** Unique within the widget; the last part of the frame's address. */
  id: string;
  /** For authors. */
  title: string;
  /** What the device holds as the page opens, by key; a text is stored as it stands, so that it can be a damaged one. */
  stored?: Readonly<Record<string, unknown>>;
  /** How the device fails. */
  device?: 'forbidden' | 'full';
  /** Requests whose address has this in it fail. */
  unreachable?: string;
  /** More of the frame's address: a query (`&q=…`) or a fragment. */
  address?: string;
  /** Done one after the other once the widget is awake. */
  acts?: readonly Act[];
  /** The frame's height where the widget itself takes none, as a dialog. */
  height?: string;
}

/** Text that a store cannot read: a value cut off in the middle. */
export const cutOff = '{"cut":{"o';

/** A device that keeps nothing. */
export const forbidden: Stage = { id: 'forbidden', title: 'Storage is forbidden', device: 'forbidden' };

/** A device without room, on which something stands already. */
export const makeFullDevice = (stored: Stage['stored'] = {}): Stage => ({
  ...{ id: 'full', title: 'The device is full', device: 'full' },
  stored,
});

/** A device on which a text of the store stands aside that could not be read, beside what could. */
export const makeDamaged = (key: string, stored: Stage['stored'] = {}): Stage => ({
  ...{ id: 'damaged', title: 'What was stored is damaged' },
  stored: { ...stored, [`${key}:damaged`]: cutOff },
});
