import { id, strict } from './fields.ts';
import { localisedText } from './localised.ts';

/** An entry of `topics.yaml`: an idea of the course, with its one home. */
export const topicSchema = strict('a topic', {
  /** Also the fragment of its address in the lesson; never renamed. */
  id,
  /** The id of the lesson that teaches it. */
  lesson: id,
  /** A short noun phrase; a claim we examine stands in quotation marks. */
  title: localisedText,
});
