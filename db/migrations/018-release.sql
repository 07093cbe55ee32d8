-- Nothing becomes public but through the gate: what a file holds is looked into, and a second person looks at what was found.
create table documents.inspection (
  file_sha256 text primary key references documents.file (sha256),
  findings jsonb not null,
  unread jsonb not null,
  inspected_at timestamptz not null
);
comment on table documents.inspection is 'Where in a file something looks like a CPR number, also where no reader sees it, and what could not be looked into.';

create schema publishing;

create table publishing.release (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meetings.meeting (id),
  version integer not null,
  state text not null check (state in ('asked', 'scheduled', 'released', 'overtaken')),
  findings jsonb not null,
  reason text,
  asked_by uuid references people.person (id),
  asked_by_name text not null,
  asked_at timestamptz not null,
  publish_at timestamptz,
  released_by_name text,
  released_at timestamptz
);
comment on table publishing.release is 'Who let a meeting become public, and who asked for it in spite of what was found and why.';
create index release_meeting on publishing.release (meeting_id, asked_at);
create index release_scheduled on publishing.release (publish_at) where state = 'scheduled';

-- What was public and is no more leaves a trace that everyone may read.
create table meetings.withdrawal (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meetings.meeting (id),
  committee_id uuid not null references committees.committee (id),
  held_on date not null,
  reason text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by_name text not null
);
comment on table meetings.withdrawal is 'That a published meeting was taken back, and why; never what was in it.';
create index withdrawal_meeting on meetings.withdrawal (meeting_id, withdrawn_at);

alter table meetings.withdrawal enable row level security;
create policy app on meetings.withdrawal to samspil_app using (true) with check (true);
create policy published on meetings.withdrawal for select to samspil_public
  using (exists (select 1 from committees.committee where committee.id = committee_id));

grant usage on schema publishing to samspil_app;
grant select, insert, update, delete on documents.inspection, publishing.release to samspil_app;
grant select, insert on meetings.withdrawal to samspil_app;
grant select on meetings.withdrawal to samspil_public;
