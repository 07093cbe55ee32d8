-- What is generated from the record and edited as text, where each paragraph keeps its sources.
create schema notes;

create table notes.note (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('status-note', 'case')),
  organisation_id uuid not null references people.organisation (id),
  committee_id uuid not null references committees.committee (id),
  -- The recipient's meeting that it is for, and the agenda item where it is a case.
  meeting_on date,
  item_id uuid,
  since_on date,
  until_on date,
  title text not null,
  style text not null,
  letterhead jsonb not null,
  state text not null check (state in ('draft', 'sent', 'filed')),
  record_numbers jsonb not null default '[]',
  revision integer not null default 1,
  generated_at timestamptz not null,
  created_by_name text not null,
  -- When it was sent or filed, by whom, and under which number it stands in the authority's own system.
  closed_at timestamptz,
  closed_by_name text,
  filed_as text,
  -- A finished note is never changed: what was wrong in it stands right in a new one.
  corrects_id uuid references notes.note (id),
  check ((state = 'draft') = (closed_at is null)),
  check (state <> 'filed' or filed_as is not null)
);
comment on table notes.note is 'A status note or a municipal case: generated, then edited by a person, then sent or filed.';
create index note_committee on notes.note (committee_id, meeting_on);
create index note_organisation on notes.note (organisation_id, generated_at);

create table notes.note_part (
  note_id uuid not null references notes.note (id) on delete cascade,
  position integer not null,
  key text not null,
  heading text,
  -- What the record says, and what a person made of it; absent where nobody changed it.
  generated text not null,
  edited text,
  sources jsonb not null,
  -- Kept because somebody had edited it, though the record no longer says any of it.
  vanished boolean not null default false,
  revision integer not null default 1,
  primary key (note_id, position),
  unique (note_id, key)
);
comment on table notes.note_part is 'A paragraph of a note with the facts that it comes from; an edit is never written over.';

create table notes.private_note (
  person_id uuid not null references people.person (id),
  meeting_id uuid not null,
  -- The item, or the meeting itself.
  subject_id uuid not null,
  text text not null,
  written_at timestamptz not null,
  primary key (person_id, subject_id)
);
create index private_note_meeting on notes.private_note (person_id, meeting_id);
comment on table notes.private_note is 'What a person notes for themself; nobody else reads it, not even an operator.';

create table notes.position (
  organisation_id uuid not null references people.organisation (id),
  item_id uuid not null,
  text text not null,
  written_at timestamptz not null,
  written_by_name text not null,
  primary key (organisation_id, item_id)
);
comment on table notes.position is 'What an organisation thinks of an item, for its own people only.';

grant usage on schema notes to samspil_app;
grant select, insert, update, delete on all tables in schema notes to samspil_app;
