import { readFileSync } from 'node:fs';
import pg from 'pg';

/** What made the tables, by version: the first file is version 1. */
const SCHEMAS = ['schema.sql'];
/** Connections of each lane; of these the database takes some 100 in all. */
const CONNECTIONS = 8;
/** Milliseconds. A kiosk waits for 20 seconds. */
const TO_CONNECT = 5_000;
const TO_ANSWER = 10_000;

const SCHEMA_OF = /** @type {const} */ ({ responses: 'answers', contacts: 'contacts' });

/** Keeps records in PostgreSQL. Everything throws while the database is away, and works again once it is back. */
export class PostgresStore {
  name = 'PostgreSQL';
  #connection;
  /** @type {Promise<Record<import('./settings.mjs').Lane, pg.Pool>> | undefined} */
  #pools;

  constructor(url) {
    this.#connection = {
      connectionString: url,
      connectionTimeoutMillis: TO_CONNECT,
      query_timeout: TO_ANSWER,
      statement_timeout: TO_ANSWER,
      application_name: 'leerscan-receiver',
    };
  }

  async add(lane, record) {
    await this.#ask(lane, `select ${SCHEMA_OF[lane]}.keep($1)`, [JSON.stringify(record)]);
  }

  async delete(lane, deletion) {
    await this.#ask(lane, `select ${SCHEMA_OF[lane]}.forget($1)`, [JSON.stringify(deletion)]);
  }

  /** All of a lane, deletions too, as the kiosk sent them. */
  async records(lane) {
    const place = `json_build_object('event', event, 'stand', stand, 'kiosk', kiosk)`;
    const kept = await this.#ask(
      lane,
      lane === 'responses'
        ? `select json_build_object('type', 'response', 'id', id, 'day', day, 'place', ${place}, 'response', response)
           as record from answers.response order by id`
        : `select json_build_object('type', 'contact', 'id', id, 'day', day, 'place', ${place}, 'name', name,
           'organisation', organisation, 'email', email, 'consents', consents, 'response', response)
           as record from contacts.contact order by id`,
    );
    const gone = await this.#ask(
      lane,
      lane === 'responses'
        ? 'select of, day from answers.deletion order by of'
        : `select of, day from contacts.deletion where was = 'contact' order by of`,
    );
    return [
      ...kept.map(({ record }) => withoutNull(record)),
      ...gone.map(({ of, day }) => ({ type: 'deletion', id: `deletion-${of}`, day, of, was: WAS[lane] })),
    ];
  }

  async counts(lane) {
    const [counts] = await this.#ask(
      lane,
      lane === 'responses'
        ? `select count(*)::int as kept, min(day) as oldest, (select count(*)::int from answers.deletion) as deleted,
           (select count(*)::int from answers.release) as releases from answers.response`
        : `select count(*)::int as kept, min(day) as oldest,
           (select count(*)::int from contacts.deletion where was = 'contact') as deleted from contacts.contact`,
    );
    return counts;
  }

  /** What was last shown of an event, as it came. */
  async release(event) {
    const [found] = await this.#ask('responses', 'select release::text from answers.release where event = $1', [event]);
    return found?.release;
  }

  /** Whether `next` took the place of the one with the tag `last`, or of none where that is null. */
  async replaceRelease(event, last, next) {
    const values = [event, last, next];
    const [{ done }] = await this.#ask('responses', 'select answers.replace_release($1, $2, $3) as done', values);
    return done;
  }

  /** What is known of each tablet; deletions of what never came are those of a tablet without a name. */
  tablets(today) {
    return this.#ask(
      'responses',
      `with kept as (
         select event, stand, kiosk, count(*)::int as kept, count(*) filter (where day = $1)::int as today
         from answers.response group by event, stand, kiosk),
       gone as (select event, stand, kiosk, count(*)::int as deleted from answers.deletion group by event, stand, kiosk),
       all_tablets as (
         select event, stand, kiosk, last_seen from answers.tablet
         union all select null, null, null, null where exists (select from gone where event is null))
       select one.event, one.stand, one.kiosk, one.last_seen as "lastSeen", coalesce(kept, 0) as kept,
         coalesce(today, 0) as today, coalesce(deleted, 0) as deleted
       from all_tablets as one
       left join kept on (kept.event, kept.stand, kept.kiosk) = (one.event, one.stand, one.kiosk)
       left join gone on (gone.event, gone.stand, gone.kiosk) is not distinct from (one.event, one.stand, one.kiosk)
       order by one.event, one.stand, one.kiosk`,
      [today],
    );
  }

  /** Whether the database answers. @throws why not. */
  async reach() {
    await this.#ask('responses', 'select');
  }

  async close() {
    const pools = await this.#pools?.catch(() => undefined);
    await Promise.all(Object.values(pools ?? {}).map((pool) => pool.end()));
  }

  async #ask(lane, text, values = []) {
    this.#pools ??= this.#open();
    const opening = this.#pools;
    const pools = await opening.catch((error) => {
      // The next request tries again.
      if (this.#pools === opening) this.#pools = undefined;
      throw error;
    });
    return (await pools[lane].query(text, values)).rows;
  }

  /** Makes the tables where they are not there yet, and the connections of the two lanes, each in its own role. */
  async #open() {
    const owner = new pg.Client(this.#connection);
    // What becomes of a connection shows in its queries.
    owner.on('error', () => undefined);
    await owner.connect();
    try {
      await owner.query('begin');
      // Of two receivers that start at once, one makes the tables.
      await owner.query(`select pg_advisory_xact_lock(hashtextextended('leerscan-receiver', 0))`);
      await applySchemas(owner);
      await owner.query('commit');
    } finally {
      await owner.end();
    }
    const poolOf = (lane) => {
      const role = `${owner.database}_${SCHEMA_OF[lane]}`.replace(/[\\ ]/g, '\\$&');
      const options = `-c role=${role} -c synchronous_commit=on`;
      return new pg.Pool({ ...this.#connection, max: CONNECTIONS, options }).on('error', () => undefined);
    };
    return { responses: poolOf('responses'), contacts: poolOf('contacts') };
  }
}

const WAS = { responses: 'response', contacts: 'contact' };

async function applySchemas(client) {
  const { rows } = await client.query(`select to_regclass('answers.version') is not null as "isThere"`);
  const version = rows[0].isThere
    ? (await client.query('select max(version) as version from answers.version')).rows[0].version
    : 0;
  if (version > SCHEMAS.length)
    throw Object.assign(new Error(), {
      code: `the tables are of version ${version}, and ${SCHEMAS.length} is known here`,
    });
  for (const name of SCHEMAS.slice(version)) await client.query(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** Contact details without answers have no `response` at all. */
function withoutNull(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
