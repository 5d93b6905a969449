import * as z from 'zod/mini';
import { toJson } from '../core/format/json.js';
import { responseSchema } from '../core/response/response-schema.js';

/** A scan that was begun on this device and can go on. */
export interface StoredDraft {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly form: string;
  readonly answers: z.infer<typeof responseSchema>['answers'];
  readonly respondent: z.infer<typeof responseSchema>['respondent'];
  /** Milliseconds since 1970. */
  readonly at: number;
}

const { instrument, form, answers, respondent } = responseSchema.shape;
const schema = z.strictObject({
  format: z.literal('leerscan-draft-1'),
  instrument,
  form,
  answers,
  respondent,
  at: z.number(),
});

/** Days after which a forgotten draft no longer counts. */
const MAX_DAYS = 30;

/**
 * Keeps one draft on this device under the key that a host gives. Every storage can refuse: then `works` is false, and
 * nothing is kept.
 */
export class DraftStore {
  readonly #key: string;
  works = true;

  constructor(key: string) {
    this.#key = `leerscan-draft:${key.slice(0, 100)}`;
  }

  /** The draft that was kept; undefined when there is none, when it is too old, or when it is none of ours. */
  read(): StoredDraft | undefined {
    try {
      const text = localStorage.getItem(this.#key);
      if (text === null || text.length > 200_000) return undefined;
      const { data } = schema.safeParse(JSON.parse(text));
      const days = data ? (Date.now() - data.at) / 86_400_000 : Infinity;
      if (data && Math.abs(days) <= MAX_DAYS) return data;
      this.wipe();
    } catch (error) {
      // What is no JSON was not written by us; anything else means that there is no storage here.
      if (error instanceof SyntaxError) this.wipe();
      else this.works = false;
    }
    return undefined;
  }

  write(draft: StoredDraft): void {
    try {
      localStorage.setItem(this.#key, toJson({ format: 'leerscan-draft-1', ...draft }));
      this.works = true;
    } catch {
      this.works = false;
    }
  }

  wipe(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      this.works = false;
    }
  }
}
