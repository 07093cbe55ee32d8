-- Papers on their way into the record; nothing here is public.
create schema imports;

create table imports.batch (
  id uuid primary key default gen_random_uuid(),
  created_by text not null,
  created_by_id uuid,
  created_at timestamptz not null,
  cancelled_at timestamptz
);
comment on table imports.batch is 'Files that were handed in together.';

create table imports.paper (
  id uuid primary key default gen_random_uuid(),
  batch_id uuid not null references imports.batch (id),
  position integer not null,
  file_sha256 text not null references documents.file (sha256),
  file_name text not null,
  state text not null check (state in ('waiting', 'ready', 'failed', 'accepted', 'known', 'dismissed', 'cancelled')),
  refusal jsonb,
  reading jsonb,
  marks jsonb,
  recognised jsonb,
  draft jsonb,
  committee_id uuid references committees.committee (id),
  revision integer not null default 0,
  meeting_id uuid,
  meeting_version integer,
  changed_at timestamptz not null,
  unique (batch_id, position)
);
comment on table imports.paper is 'One file from receipt to record: what was read, what was recognised, what a person corrected.';
create index paper_file on imports.paper (file_sha256);
create index paper_waiting on imports.paper (state) where state = 'waiting';

grant usage on schema imports to samspil_app;
grant select, insert, update, delete on all tables in schema imports to samspil_app;
