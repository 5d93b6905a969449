import * as z from 'zod/mini';
import { LANGUAGE_PATTERN, RESPONSE_ID_PATTERN } from '../instrument/text.js';

const short = z.string().check(z.minLength(1), z.maxLength(60));
/** Names of rows and questions, which an own instrument may write in full. */
const name = z.string().check(z.minLength(1), z.maxLength(200));
const scalar = z.union([z.string().check(z.maxLength(2000)), z.number(), z.boolean()]);

/** A response from outside by its shape alone; whether its answers fit an instrument is for `createResponse` to say. */
export const responseSchema = z.strictObject({
  id: z.string().check(z.regex(RESPONSE_ID_PATTERN, { error: 'ten hexadecimal digits' })),
  instrument: z.strictObject({ id: short, version: short }),
  form: short,
  language: z.string().check(z.regex(LANGUAGE_PATTERN, { error: 'a language code such as "nl"' })),
  answers: z
    .record(short, z.union([z.number(), z.enum(['na', 'unknown'])]))
    .check(z.refine((answers) => Object.keys(answers).length <= 500, { error: 'at most 500 answers' })),
  respondent: z
    .record(name, z.union([scalar, z.array(scalar).check(z.maxLength(100)), z.record(name, scalar)]))
    .check(z.refine((respondent) => Object.keys(respondent).length <= 200, { error: 'at most 200 answers' })),
  wave: z.number().check(z.int(), z.nonnegative()),
});
