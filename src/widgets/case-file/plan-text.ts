import type { StyleLabel } from '../../domain/assessment/score-sums.ts';
import { readField, type Case } from '../../domain/case/case.ts';
import type { Part } from '../../domain/case/parts.ts';
import type { Fact } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { groupLines } from './group-lines.ts';
import { labels } from './labels.ts';
import { listMissing, type Places } from './places.ts';
import { divideFacts } from './plan-parts.ts';
import { sayMissing } from './say-gap.ts';
import { sayInvoice } from './say-invoice.ts';
import { sayPapers } from './say-papers.ts';
import { showPart } from './show-part.ts';
import { sayActions } from './story/say-actions.ts';
import { sayConflicts } from './story/say-conflicts.ts';
import { sayStory } from './story/say-story.ts';
import type { StoryStrings } from './story/story-strings.ts';
import { strings } from './strings.ts';

interface Around {
  locale: Locale;
  today: string;
  places: Places;
}

const marks = {
  zh: { colon: '：', between: '；', comma: '，' },
  en: { colon: ': ', between: '; ', comma: ', ' },
} as const satisfies Record<Locale, unknown>;

/** Pieces joined into one line; a stop of their own gives way to the one between them. */
const joinPieces = (pieces: readonly string[], { locale }: Around): string =>
  pieces
    .map((piece, n) => (n < pieces.length - 1 ? piece.replace(/[\s。．.；;，,]+$/u, '') : piece))
    .join(marks[locale].between);

const writePart = (part: Part, { locale, today, places }: Around): string => {
  const lesson = part.as === 'text' && part.label === 'lesson' ? places.lessons[part.text]?.title : undefined;
  const said = lesson ?? showPart(part, today, locale);
  return `${labels[locale].parts[part.label]}${marks[locale].colon}${said}`;
};

const writeLines = (one: Case, { field, lines }: Fact, around: Around): string[] => {
  const { locale, today } = around;
  const { colon, comma } = marks[locale];
  const write = (line: readonly Part[]): string =>
    joinPieces(
      line.map((part) => writePart(part, around)),
      around,
    );
  const evidence = field === 'evidence' ? readField(one, field) : undefined;
  if (evidence) return sayPapers(evidence, today, locale).map(({ label, text }) => `${label}${colon}${text}`);
  const claim = field === 'claim' ? readField(one, field) : undefined;
  if (!claim || claim.invoices.length === 0) return groupLines(lines).map(write);
  const t = strings[locale].invoice;
  const invoices = claim.invoices.map((invoice) => {
    const { no, due, late, open, disputed } = sayInvoice(invoice, claim.currency, today, locale);
    const said = [due && `${t.due} ${due}`, late, `${t.open} ${open}`, disputed].filter(Boolean);
    return `${no}${colon}${said.join(comma)}`;
  });
  return [...lines.slice(0, 1).map(write), ...invoices];
};

/** The whole plan as plain text in the order of the sheet, to be pasted anywhere. */
export const writePlan = (
  one: Case,
  around: Around,
  words: StoryStrings | undefined,
  own: StyleLabel | undefined,
): string => {
  const { locale, today, places } = around;
  const t = strings[locale];
  const { fields } = labels[locale];
  const { colon, between } = marks[locale];
  const paragraphs = words ? sayStory(one, words, today, own) : [];
  const actions = words ? sayActions(one, words, today) : [];
  const { talk, details } = divideFacts(one, paragraphs.length > 0);
  const writeFact = (fact: Fact): string =>
    [fields[fact.field], ...writeLines(one, fact, around).map((line) => `  ${line}`)].join('\n');
  const next = actions.map(({ what, details: more }, n) => {
    const said = more.map(({ label, text }) => `${label}${colon}${text}`);
    return [`${n + 1}. ${what}`, ...(said.length > 0 ? [`   ${said.join(between)}`] : [])].join('\n');
  });
  const conflicts = words ? sayConflicts(one, words, today) : [];
  const missing = listMissing(one, places);
  return [
    fill(t.plan, { name: one.name }),
    fill(t.planDate, { day: formatDay(today, locale) }),
    ...(next.length > 0 ? [[t.next, ...next].join('\n')] : []),
    ...(conflicts.length > 0 ? [[t.conflicts, ...conflicts].join('\n')] : []),
    ...talk.map(writeFact),
    ...paragraphs,
    ...details.map(writeFact),
    ...(missing.length > 0 ? [fill(t.planStill, { list: sayMissing(missing, locale) })] : []),
  ].join('\n\n');
};
