import type { ComponentType } from 'preact';
import type { Kind } from '../../domain/quiz/question.ts';
import { ManyFields, OneFields } from './ChoiceFields.tsx';
import type { FieldProps } from './field-props.ts';
import { MatchFields } from './MatchFields.tsx';
import { NumberFields } from './NumberFields.tsx';
import { OrderFields } from './OrderFields.tsx';
import { SayFields } from './SayFields.tsx';

const fields = {
  one: OneFields,
  many: ManyFields,
  order: OrderFields,
  match: MatchFields,
  number: NumberFields,
  say: SayFields,
} satisfies { [K in Kind]: ComponentType<FieldProps<K>> };

/** The inputs of a question, whatever its kind. */
export const Fields = (props: FieldProps<Kind>) => {
  // The engine hands over answers of the question's own kind alone (`isResponseOf`), which types cannot follow here.
  const KindFields = fields[props.question.kind] as ComponentType<FieldProps<Kind>>;
  return <KindFields {...props} />;
};
