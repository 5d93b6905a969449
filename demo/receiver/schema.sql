-- The tables of the receiver, version 1. The receiver runs this once, in one transaction; `answers.version` says that it
-- did. A later version adds a file; this one stays as it is.
--
-- Two schemas, so that whoever reads answers need not see contact details: `answers` and `contacts`. The receiver
-- works as one of two roles that may read their own schema and change it by the functions in it, and nothing else:
-- `<name of the database>_answers` and `<name of the database>_contacts`.
--
-- No record has a time, on purpose: with one, contact details could be laid beside the answers of that moment.

create schema answers;
create schema contacts;

create table answers.version (version integer primary key);

-- A visitor's answers. `response` is what the kiosk sent, to the letter: instrument, form, language, answers by item,
-- background questions by name.
create table answers.response (
  id uuid primary key,
  day text not null,
  event text not null,
  stand text not null,
  kiosk text not null,
  response json not null
);

-- What was deleted: no record with this id is kept, also when it comes later. The place is that of the record, as soon
-- as that is known; it says nothing about a person.
create table answers.deletion (
  of uuid primary key,
  day text not null,
  event text,
  stand text,
  kiosk text
);

-- When a tablet last brought a record.
create table answers.tablet (
  event text not null,
  stand text not null,
  kiosk text not null,
  last_seen timestamptz not null,
  primary key (event, stand, kiosk)
);

-- What was last shown of an event on a wall, to the letter, with the memory that the next needs: which answers went
-- into it, as hashes. One that did not continue the last would tell answers apart.
create table answers.release (
  event text primary key,
  release json not null
);

-- Contact details. `consents` says what the person agreed to, in which words and when; `response` is the id of their
-- answers, only when they asked to keep the two together.
create table contacts.contact (
  id uuid primary key,
  day text not null,
  event text not null,
  stand text not null,
  kiosk text not null,
  name text not null,
  organisation text not null,
  email text not null,
  consents json not null,
  response uuid
);
create index on contacts.contact (response) where response is not null;

-- What was deleted, and the ids of deleted responses (`was` says which): contact details that name one go too.
create table contacts.deletion (
  of uuid primary key,
  day text not null,
  was text not null check (was in ('response', 'contact'))
);

-- Keeps a record once, unless it was deleted. The lock lets a record and its deletion that come at the same moment go
-- one after the other, in whatever order.
create function answers.keep(record json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  key uuid := record->>'id';
  place json := record->'place';
begin
  perform pg_advisory_xact_lock(hashtextextended(key::text, 0));
  if exists (select from answers.deletion where of = key) then
    update answers.deletion
      set event = place->>'event', stand = place->>'stand', kiosk = place->>'kiosk'
      where of = key and event is null;
  else
    insert into answers.response
      values (key, record->>'day', place->>'event', place->>'stand', place->>'kiosk', record->'response')
      on conflict do nothing;
  end if;
  insert into answers.tablet values (place->>'event', place->>'stand', place->>'kiosk', now())
    on conflict (event, stand, kiosk) do update set last_seen = now();
end $$;

-- Deletes a response, and contact details that name it, for good.
create function answers.forget(record json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  key uuid := record->>'of';
begin
  perform pg_advisory_xact_lock(hashtextextended(key::text, 0));
  with gone as (delete from answers.response where id = key returning event, stand, kiosk)
  insert into answers.deletion
    select key, record->>'day', event, stand, kiosk from (select) as one left join gone on true
    on conflict do nothing;
  insert into contacts.deletion values (key, record->>'day', 'response') on conflict do nothing;
  with gone as (delete from contacts.contact where response = key returning id)
  insert into contacts.deletion select id, record->>'day', 'contact' from gone on conflict do nothing;
end $$;

-- Lays a release in the place of the last, named by its SHA-256; `last` is null where there must be none. False where
-- another came first.
create function answers.replace_release(name text, last text, next json) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if last is null then
    insert into answers.release values (name, next) on conflict do nothing;
  else
    update answers.release set release = next
      where event = name and encode(sha256(convert_to(release::text, 'UTF8')), 'hex') = last;
  end if;
  return found;
end $$;

-- The same for contact details.
create function contacts.keep(record json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  key uuid := record->>'id';
  linked uuid := record->>'response';
  place json := record->'place';
begin
  if linked is not null then
    perform pg_advisory_xact_lock(hashtextextended(linked::text, 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended(key::text, 0));
  if exists (select from contacts.deletion where of in (key, linked)) then
    return;
  end if;
  insert into contacts.contact
    values (key, record->>'day', place->>'event', place->>'stand', place->>'kiosk', record->>'name',
      record->>'organisation', record->>'email', record->'consents', linked)
    on conflict do nothing;
end $$;

create function contacts.forget(record json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  key uuid := record->>'of';
begin
  perform pg_advisory_xact_lock(hashtextextended(key::text, 0));
  delete from contacts.contact where id = key;
  insert into contacts.deletion values (key, record->>'day', 'contact') on conflict do nothing;
end $$;

revoke all on function answers.keep, answers.forget, answers.replace_release, contacts.keep, contacts.forget
  from public;

-- The two roles. They cannot log in: whoever the receiver logs in as becomes one of them.
do $$
declare
  lane text;
  role text;
begin
  foreach lane in array array['answers', 'contacts'] loop
    role := current_database() || '_' || lane;
    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I nologin', role);
      execute format('grant %I to current_user', role);
    elsif not pg_has_role(current_user, role, 'member') then
      execute format('grant %I to current_user', role);
    end if;
    execute format('grant usage on schema %I to %I', lane, role);
    execute format('grant select on all tables in schema %I to %I', lane, role);
    execute format('grant execute on all functions in schema %I to %I', lane, role);
  end loop;
end $$;

insert into answers.version values (1);
