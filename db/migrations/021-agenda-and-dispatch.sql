-- Both chairs approve an agenda, and its dispatch freezes a version.
create table meetings.agenda_approval (
  meeting_id uuid not null references meetings.meeting (id),
  person_id uuid not null references people.person (id),
  -- What was approved, word for word, so that the chair sees what changed since.
  content jsonb not null,
  approved_at timestamptz not null,
  approved_by_name text not null,
  primary key (meeting_id, person_id, approved_at)
);
comment on table meetings.agenda_approval is 'That a chair approved the agenda as it then was.';

create table meetings.dispatch (
  meeting_id uuid not null,
  version integer not null,
  changes jsonb not null,
  dispatched_at timestamptz not null,
  dispatched_by_name text not null,
  primary key (meeting_id, version),
  foreign key (meeting_id, version) references meetings.meeting_version (meeting_id, number)
);
comment on table meetings.dispatch is 'An agenda sent out, and what was added, changed and removed since the one before.';

-- A version written here has no paper that it came from.
alter table meetings.meeting_version alter column file_name drop not null;

grant select, insert on meetings.agenda_approval, meetings.dispatch to samspil_app;
