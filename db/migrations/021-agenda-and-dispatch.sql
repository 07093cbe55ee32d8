-- Both chairs approve an agenda, and its dispatch freezes a version.
create table meetings.agenda (
  meeting_id uuid primary key references meetings.meeting (id),
  -- Grows with every change of which items stand on it, in what order and for how long.
  revision integer not null default 1,
  opened_at timestamptz not null,
  opened_by_name text not null
);
comment on table meetings.agenda is 'That a meeting''s agenda is being put together here.';

create table meetings.agenda_approval (
  id bigint generated always as identity primary key,
  meeting_id uuid not null references meetings.meeting (id),
  person_id uuid not null references people.person (id),
  -- Whose hand it was: the chair's, or of somebody to whom the chair has lent their rights.
  approved_by uuid not null,
  -- What was approved, word for word, so that the chair sees what changed since.
  content jsonb not null,
  approved_at timestamptz not null,
  approved_by_name text not null
);
comment on table meetings.agenda_approval is 'That a chair approved the agenda as it then was.';
create index agenda_approval_meeting on meetings.agenda_approval (meeting_id, person_id, id);

create table meetings.dispatch (
  meeting_id uuid not null,
  version integer not null,
  changes jsonb not null,
  -- Why it went out without a chair's approval, where there was no chair.
  reason text,
  dispatched_at timestamptz not null,
  dispatched_by_name text not null,
  primary key (meeting_id, version),
  foreign key (meeting_id, version) references meetings.meeting_version (meeting_id, number)
);
comment on table meetings.dispatch is 'An agenda sent out, and what was added, changed and removed since the one before.';

-- A version written here has no paper that it came from.
alter table meetings.meeting_version alter column file_name drop not null;

-- A closed item takes its time, and its decision is told where that is decided.
create or replace view meetings.withheld_item with (security_barrier) as
  select item.id, item.meeting_id, item.position, item.number, item.public_title, item.public_decision, item.minutes_allotted
  from meetings.agenda_item item join meetings.meeting on meeting.id = item.meeting_id
  where not item.open and meeting.published_at is not null;
comment on view meetings.withheld_item is 'What the public is told of a closed item: that it exists, and what of it is decided to be told.';

-- Of a version that was written here no original is withheld: it never had one.
create or replace view meetings.public_version with (security_barrier) as
  select version.meeting_id, version.number, version.kind, version.accepted_at,
    case when opened.wholly then version.file_sha256 end as file_sha256,
    case when opened.wholly then version.file_name end as file_name,
    version.file_sha256 is null as written_here
  from meetings.meeting_version version join meetings.meeting on meeting.id = version.meeting_id
  cross join lateral (
    select bool_and(later.wholly_open) as wholly from meetings.meeting_version later
    where later.meeting_id = version.meeting_id and later.number >= version.number
  ) opened
  where meeting.published_at is not null;

grant select, insert, update, delete on meetings.agenda to samspil_app;
grant select, insert on meetings.agenda_approval, meetings.dispatch to samspil_app;
-- Two entries of one person are made one.
grant update (person_id) on meetings.agenda_approval to samspil_app;
