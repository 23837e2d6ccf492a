import type { MutableRef } from 'preact/hooks';
import type { Answer, Form } from '../../domain/assessment/form.ts';
import type { StyleLink } from '../../domain/assessment/style-share.ts';
import type { StyleWork } from '../../domain/assessment/style-work.ts';
import type { Locale } from '../../domain/locale.ts';
import type { LinkTrouble } from '../shared/tool/link-trouble.ts';
import type { Place } from '../shared/tool/place.ts';
import type { Role, Strings } from './strings-type.ts';

/** What is shown. `invited`, `received` and `shared` come from links; `example` also comes after one that cannot be used. */
export type Screen =
  | { at: 'card' }
  | { at: 'items'; page: number }
  | { at: 'result' }
  | { at: 'matrix' }
  | { at: 'example'; trouble?: LinkTrouble | undefined }
  | { at: 'invited' }
  | { at: 'received'; link: StyleLink }
  | { at: 'shared'; link: StyleLink };

/** All that the views behind the card work with. */
export interface Sheet {
  id: string;
  locale: Locale;
  place: Place;
  toolUrl: string;
  caseUrl: string;
  t: Strings;
  /** The whole tool, for printing. */
  root: MutableRef<HTMLDivElement | null>;
  role: Role;
  screen: Screen;
  work: StyleWork;
  /** The form of this role in this language. */
  form: Form;
  /** Opens with every fold open; for the gallery. */
  isUnfolded: boolean;
  change: (how: (work: StyleWork) => StyleWork) => void;
  answer: (number: number, answer: Answer, moment: number) => void;
  go: (screen: Screen) => void;
  /** Empties the form of this role and language; it can be undone on the card. */
  clear: () => void;
  /** Leaves a link behind and turns to one's own form. */
  turnToOwn: (screen: Screen) => void;
  /** Has a sentence read out. */
  say: (sentence: string) => void;
}
