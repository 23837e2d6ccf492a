import { causes } from '../../../domain/case/causes.ts';
import { findThickest, listBones, type BoneFound } from '../../../domain/diagnosis/bones.ts';
import {
  layoutNarrow,
  layoutWide,
  type Bone,
  type Line,
  type Picture,
  type Words as Placed,
} from '../../../domain/diagnosis/fishbone-layout.ts';
import { mostForCause } from '../../../domain/diagnosis/next-steps.ts';
import { ourCodes } from '../../../domain/diagnosis/reason-codes.ts';
import { causeIds, listOurSide } from '../../../domain/diagnosis/sheet.ts';
import { fill } from '../../../i18n/fill.ts';
import { DataTable } from '../../shared/chart/DataTable.tsx';
import { writePoints } from './list-evidence.ts';
import type { Found } from './report-props.ts';

const isCause = (id: string): id is keyof typeof causes => Object.hasOwn(causes, id);

const drawLine = ({ x1, y1, x2, y2 }: Line): string => `M${x1} ${y1}L${x2} ${y2}`;

const drawWords = ({ x, anchor, lines }: Placed, size: number) =>
  lines.map(({ y, text }) => (
    <text key={y} x={x} y={y} text-anchor={anchor} font-size={size}>
      {text}
    </text>
  ));

/** One picture; hidden from those who hear the page, for whom the sentence and the table say it. */
const Drawing = ({ picture, states, kind }: { picture: Picture; states: BoneFound[]; kind: string }) => (
  <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true" data-kind={kind}>
    <path d={drawLine(picture.spine)} stroke-width="3" />
    <rect
      x={picture.head.x}
      y={picture.head.y}
      width={picture.head.width}
      height={picture.head.height}
      stroke-width="2"
    />
    <g data-head>{drawWords(picture.head.words, picture.textSize)}</g>
    {picture.bones.map(({ id, line, stroke, ribs, label, note }) => (
      <g key={id} data-bone={states.find((one) => one.id === id)?.state}>
        <path d={drawLine(line)} stroke-width={stroke} />
        {ribs.length > 0 && <path d={ribs.map(drawLine).join('')} data-ribs />}
        {drawWords(label, picture.textSize)}
        <g data-note>{drawWords(note, picture.noteSize)}</g>
      </g>
    ))}
  </svg>
);

/** The fishbone: five causes, seven bones of our own, lying on wide places and standing on a phone. */
export const Fishbone = ({ diagnosis, sheet, t, w, locale, customer }: Found & { customer: string }) => {
  const bones = listBones(diagnosis, sheet);
  const nameOf = ({ id }: BoneFound): string[] => {
    if (!isCause(id)) return [ourCodes[id], w.ownShort[id]];
    const codes = diagnosis.weighed.find(({ cause }) => cause === id)?.codes ?? [];
    return [
      causes[id][locale],
      ...(codes.length > 0
        ? [
            codes
              .slice(0, mostForCause)
              .map(({ code }) => code)
              .join(' '),
          ]
        : []),
    ];
  };
  const countSigns = ({ seen, heard }: BoneFound): string =>
    fill(seen === 0 ? w.onlyHeard : heard === 0 ? w.onlySeen : w.seenHeard, { seen, heard });
  const stateOf = (one: BoneFound): string => {
    const { id, state } = one;
    if (!isCause(id)) return { seen: w.ownSeen, heard: w.ownHeard, none: w.ownNone, against: '' }[state];
    if (state === 'none' || state === 'against') return state === 'none' ? w.noSign : w.against;
    return countSigns(one);
  };
  /** The state with every count, for the table. */
  const countsOf = (one: BoneFound): string => {
    if (one.against === 0) return stateOf(one);
    const against = fill(w.countAgainst, { n: one.against });
    return one.seen + one.heard === 0 ? against : countSigns(one) + w.then + against;
  };
  const toBone = (one: BoneFound): Bone => ({
    id: one.id,
    label: nameOf(one),
    weight: one.weight,
    note: isCause(one.id) || one.state !== 'none' ? stateOf(one) : '',
    ribs: one.points > 0 ? one.seen + one.heard : 0,
  });
  const fish = {
    head: customer,
    upper: bones.slice(0, causeIds.length).map(toBone),
    lower: bones.slice(causeIds.length).map(toBone),
  };
  const thickest = findThickest(bones);
  const [first, second] = thickest;
  const describe = (one: BoneFound) => ({ cause: nameOf(one)[0] ?? '', state: stateOf(one) });
  const list = thickest.map((one) => fill(w.tiedBone, describe(one))).join(w.and);
  const own = listOurSide(sheet).length;
  return (
    <figure>
      <Drawing picture={layoutWide(fish)} states={bones} kind="wide" />
      <Drawing picture={layoutNarrow(fish)} states={bones} kind="narrow" />
      <figcaption>
        {first && fill(second ? w.captionTied : w.caption, { ...describe(first), list, own })}
        {!first && fill(w.captionNone, { own })}
        {t.gap}
        {w.lines}
      </figcaption>
      <DataTable
        title={w.table}
        heads={w.heads}
        waiting=""
        onOpen={() => undefined}
        rows={() =>
          bones.map((one) => [
            nameOf(one).join(' '),
            countsOf(one),
            isCause(one.id) ? writePoints(one.points) : '–',
            sheet.amounts[one.id] ?? '–',
          ])
        }
      />
    </figure>
  );
};
