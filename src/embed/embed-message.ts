import * as z from 'zod/mini';
import { responseSchema } from '../core/response/response-schema.js';

/** Version of the messages between a frame and the page around it. Another one is not understood, and left alone. */
export const EMBED_VERSION = 1;

const short = z.string().check(z.maxLength(60));
const sentence = z.string().check(z.maxLength(2000));
const count = z.number().check(z.int(), z.nonnegative(), z.lte(10_000));
const pixels = z.number().check(z.int(), z.nonnegative(), z.lte(100_000));
const score = z.nullable(z.number().check(z.gte(0), z.lte(100)));

/** What a page needs of a result; its texts stay in the frame, whose link shows them. */
const result = z.strictObject({
  kind: short,
  dimensions: z.array(z.strictObject({ dimension: short, score, shown: score })).check(z.maxLength(20)),
  steps: z.array(short).check(z.maxLength(3)),
});

const of = <const Name extends string, Detail extends z.ZodMiniType>(
  name: Name,
  detail: Detail,
): z.ZodMiniObject<{ leerscan: z.ZodMiniLiteral<1>; type: z.ZodMiniLiteral<Name>; detail: Detail }, z.core.$strict> =>
  z.strictObject({ leerscan: z.literal(EMBED_VERSION), type: z.literal(name), detail });

const message = z.union([
  of('height', z.strictObject({ height: pixels })),
  of('view', z.strictObject({ top: pixels })),
  of('leerscan-start', z.strictObject({ instrument: short, form: short })),
  of('leerscan-progress', z.strictObject({ page: count, pages: count, answered: count, items: count })),
  of('leerscan-complete', z.strictObject({ response: z.optional(responseSchema), result: z.optional(result) })),
  of('leerscan-abandon', z.strictObject({ reason: z.enum(['restart', 'leave']) })),
  of('leerscan-export', z.strictObject({ as: z.enum(['link', 'print', 'json']) })),
  of('leerscan-error', z.strictObject({ code: short, message: sentence })),
]);

/** What a frame says to its page: its height, where the person is, and the scan's own events. */
export type EmbedMessage = z.infer<typeof message>;

/** A message of ours and of this version, or undefined: pages and extensions send each other all kinds of things. */
export function parseEmbedMessage(data: unknown): EmbedMessage | undefined {
  return message.safeParse(data).data;
}

/**
 * What a page says to a frame, and all it can say: it listens now, so tell it everything that it missed. A frame that
 * begins asks for it in the same words.
 */
export function isHello(data: unknown): boolean {
  return z.strictObject({ leerscan: z.literal(EMBED_VERSION), type: z.literal('hello') }).safeParse(data).success;
}
