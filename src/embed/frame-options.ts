import * as z from 'zod/mini';
import { ID_PATTERN, LANGUAGE_PATTERN } from '../core/instrument/text.js';

const id = z.string().check(z.regex(ID_PATTERN));
const flag = z.pipe(
  z.enum(['', '1', 'true']),
  z.transform(() => true),
);
/** Copied from an address bar it ends with a slash. */
const origin = z
  .pipe(
    z.string().check(z.maxLength(300)),
    z.transform((text) => text.replace(/\/$/, '')),
  )
  .check(z.refine((text) => writtenOriginOf(text) === text));

/**
 * Everything that the address of a frame can set. A questionnaire from elsewhere is not among it: anyone could show
 * theirs under your name.
 */
const OPTIONS = {
  /** `self` is the origin of the frame's own page. */
  parent: z.union([z.literal('self'), origin]),
  lang: z.string().check(z.regex(LANGUAGE_PATTERN)),
  instrument: id,
  form: id,
  role: z.string().check(z.maxLength(60)),
  size: z.string().check(z.maxLength(60)),
  sector: z.string().check(z.maxLength(60)),
  guides: z.string().check(z.maxLength(60)),
  'share-url': z.url({ protocol: /^https?$/ }),
  accent: z.string().check(z.regex(/^[0-9a-f]{6}$/i)),
  'no-intro': flag,
  'no-result': flag,
  'no-languages': flag,
  'share-result': flag,
  'shared-device': flag,
} as const;

/** Characters of an address; the longest sensible one has a tenth of that. */
const MAX_LENGTH = 4000;

type OptionName = keyof typeof OPTIONS;
export type FrameOptions = { readonly [Name in OptionName]?: z.infer<(typeof OPTIONS)[Name]> };

/**
 * The settings in the address of a frame, and the names of those that were left out because they are unknown or make no
 * sense.
 */
export function parseFrameOptions(search: string): {
  readonly options: FrameOptions;
  readonly refused: readonly string[];
} {
  if (search.length > MAX_LENGTH)
    return { options: {}, refused: [`everything (the address has more than ${MAX_LENGTH} characters)`] };
  const options: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const parsed = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName].safeParse(value) : undefined;
    if (parsed?.success) options[name] = parsed.data;
    else refused.push(name.slice(0, 60));
  }
  return { options, refused };
}

function writtenOriginOf(text: string): string | undefined {
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
}
