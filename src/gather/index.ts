/** Responses from whatever file, text or address has them, without a screen: in Node, on a page, in a worker. */
export type { DoubtfulColumn, DoubtfulWord, Mapping, MappingQuestion } from '../core/reading/mapping.js';
export type { Note, OtherFormat, RefusalReason, Row, Spot } from '../core/reading/reading.js';
export {
  type Found,
  type FoundDeletion,
  type FoundNote,
  type FoundQuestion,
  type FoundRefusal,
  type FoundResponse,
  type Input,
  type ReadOptions,
  readResponses,
} from './read-responses.js';
