import * as z from 'zod/mini';
import { PURPOSES } from './consents.js';
import { eventSchema } from './event-settings.js';
import { settingsSchema } from './kiosk-settings.js';

/** Where a set-up goes on after a reload: the entry of the page's history, and nothing else, until it is done. */
const TABLET = 'leerscan-set-up';
/** The same of an event that is prepared. */
const EVENT = 'leerscan-event';

const {
  event,
  stand,
  kiosk,
  organisation,
  deletions,
  asksContact,
  languages,
  endpoints,
  shareUrl,
  mm,
  privacyUrl,
  logo,
} = settingsSchema.shape;
/** Half-typed sentences too. */
const consents = z.optional(
  z.array(z.strictObject({ id: z.enum(PURPOSES), texts: z.optional(z.record(z.string(), z.string())) })),
);
const form = z.strictObject({
  ...{ event, stand, kiosk, organisation, deletions, asksContact, endpoints, shareUrl, privacyUrl, consents, logo, mm },
  languages: z.array(languages.def.element).check(z.maxLength(20)),
  isRecoveryNoted: z.boolean(),
});
const tablet = z.strictObject({
  step: z.int().check(z.gte(0), z.lte(20)),
  /** The one that staff may have written down already. The code itself is typed anew. */
  recovery: z.string().check(z.regex(/^[A-Z0-9-]{14}$/)),
  given: z.optional(eventSchema),
  form,
});
const prepared = z.strictObject({ form, stands: z.string() });

type Form = z.infer<typeof form>;
export type SetUpDraft = z.infer<typeof tablet>;

export function takeDraft(): SetUpDraft | undefined {
  return tablet.safeParse(kept(TABLET)).data;
}

/** Keeps it; forgets it where there is none. */
export function keepDraft(draft: (Omit<SetUpDraft, 'form'> & { readonly form: Form }) | undefined): void {
  keep(TABLET, draft && { ...draft, form: withoutCodes(draft.form) });
}

export function takeEventDraft(): z.infer<typeof prepared> | undefined {
  return prepared.safeParse(kept(EVENT)).data;
}

/** On a computer that is not the tablet: access codes are typed anew. */
export function keepEventDraft(draft: Form, stands: string): void {
  const { responses, contacts } = draft.endpoints;
  const bare = { responses: { ...responses, authorization: '' }, contacts: { ...contacts, authorization: '' } };
  keep(EVENT, { form: withoutCodes({ ...draft, endpoints: bare }), stands });
}

/** All but the staff's code and a passphrase: nobody else may read these. */
function withoutCodes(all: Form): Form {
  return Object.fromEntries(Object.keys(form.shape).map((key) => [key, all[key as keyof Form]])) as Form;
}

function kept(key: string): unknown {
  return (Object(history.state) as Readonly<Record<string, unknown>>)[key];
}

function keep(key: string, draft: object | undefined): void {
  const others = Object.entries(Object(history.state) as object).filter(([name]) => name !== key);
  history.replaceState(Object.fromEntries([...others, ...(draft ? [[key, draft]] : [])]), '');
}
