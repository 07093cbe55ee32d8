-- Meetings as they are now, and the versions they came from.
create schema meetings;

create table meetings.meeting (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees.committee (id),
  held_on date not null,
  starts_at time,
  ends_at time,
  place text,
  title text,
  state text not null check (state in ('planned', 'agenda', 'minutes')),
  version integer not null default 0 check (version >= 0),
  published_at timestamptz,
  created_at timestamptz not null,
  unique (committee_id, held_on)
);
comment on table meetings.meeting is 'A committee''s meeting on a day; its content is that of its latest version.';
create index meeting_held_on on meetings.meeting (held_on);

create table meetings.meeting_version (
  meeting_id uuid not null references meetings.meeting (id),
  number integer not null check (number > 0),
  kind text not null check (kind in ('agenda', 'minutes', 'case', 'note')),
  file_sha256 text references documents.file (sha256),
  file_name text not null,
  content jsonb not null,
  wholly_open boolean not null,
  accepted_at timestamptz not null,
  accepted_by text not null,
  primary key (meeting_id, number)
);
comment on table meetings.meeting_version is 'What was accepted, word for word; a correction is a further version.';

create table meetings.attendance (
  meeting_id uuid not null references meetings.meeting (id),
  position integer not null,
  person_id uuid not null references people.person (id),
  organisation_id uuid references people.organisation (id),
  name text not null,
  party_letter text,
  roles text[] not null default '{}',
  organisation text,
  group_name text,
  capacity text not null check (capacity in ('chair', 'member', 'substitute', 'adviser', 'secretary', 'observer', 'guest')),
  presence text not null check (presence in ('present', 'apology', 'absent', 'arrived-late', 'left-early')),
  remark text,
  primary key (meeting_id, position)
);
comment on table meetings.attendance is 'Who was there, as the paper of the day says; not changed by later mandates.';
create index attendance_person on meetings.attendance (person_id);
create index attendance_organisation on meetings.attendance (organisation_id);

create table meetings.agenda_item (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meetings.meeting (id),
  position integer not null,
  number text not null,
  title text not null,
  public_title text,
  type text check (type in ('decision', 'discussion', 'information')),
  type_as_written text,
  open boolean not null,
  conclusion text,
  unplaced text,
  unique (meeting_id, position) deferrable initially deferred
);
comment on table meetings.agenda_item is 'An item of a meeting; closed ones are read by the committee only.';

create table meetings.item_section (
  item_id uuid not null references meetings.agenda_item (id) on delete cascade,
  position integer not null,
  kind text not null,
  heading text,
  body text not null,
  primary key (item_id, position)
);
comment on table meetings.item_section is 'Running text of an item as Markdown under its canonical kind and its own heading.';

create table meetings.item_line (
  item_id uuid not null references meetings.agenda_item (id) on delete cascade,
  kind text not null check (kind in ('recommendation', 'conclusion-point', 'reservation', 'not-participating', 'presenter')),
  position integer not null,
  number text,
  text text not null,
  primary key (item_id, kind, position)
);
comment on table meetings.item_line is 'What an item lists one by one: each "at", each point of the conclusion, each reservation.';

create table meetings.record_reference (
  item_id uuid not null references meetings.agenda_item (id) on delete cascade,
  position integer not null,
  system text,
  number text not null,
  kind text not null check (kind in ('case', 'document')),
  primary key (item_id, position)
);
comment on table meetings.record_reference is 'The item''s numbers in the parties'' own case systems.';
create index record_reference_number on meetings.record_reference (number);

create table meetings.treatment (
  item_id uuid not null references meetings.agenda_item (id) on delete cascade,
  position integer not null,
  committee text,
  treated_on date,
  item_number text,
  outcome text,
  state text not null check (state in ('held', 'planned')),
  primary key (item_id, position)
);
comment on table meetings.treatment is 'Where the paper says that the matter was or will be treated.';

create table meetings.attachment (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references meetings.agenda_item (id) on delete cascade,
  position integer not null,
  number text,
  title text not null,
  external_id text,
  record_reference text,
  open boolean not null,
  main_document boolean not null default false,
  file_sha256 text references documents.file (sha256),
  unique (item_id, position)
);
comment on table meetings.attachment is 'An annex of an item; it can be closed although the item is open.';

create table meetings.deadline (
  meeting_id uuid not null references meetings.meeting (id),
  position integer not null,
  due_on date not null,
  text text not null,
  kind text not null check (kind in ('submission', 'consultation', 'other')),
  primary key (meeting_id, position)
);
comment on table meetings.deadline is 'Deadlines that a meeting announced.';

create table meetings.announcement (
  meeting_id uuid not null references meetings.meeting (id),
  position integer not null,
  announced_id uuid not null references meetings.meeting (id),
  primary key (meeting_id, position)
);
comment on table meetings.announcement is 'Which coming meetings a meeting announced; they become public with it.';

create view meetings.withheld_item with (security_barrier) as
  select item.id, item.meeting_id, item.position, item.number, item.public_title
  from meetings.agenda_item item join meetings.meeting on meeting.id = item.meeting_id
  where not item.open and meeting.published_at is not null;
comment on view meetings.withheld_item is 'What the public is told of a closed item: that it exists.';

create view meetings.public_version with (security_barrier) as
  select version.meeting_id, version.number, version.kind, version.accepted_at,
    case when version.wholly_open then version.file_sha256 end as file_sha256,
    case when version.wholly_open then version.file_name end as file_name
  from meetings.meeting_version version join meetings.meeting on meeting.id = version.meeting_id
  where meeting.published_at is not null;
comment on view meetings.public_version is 'The versions of a published meeting; the original only where nothing in it is closed.';

alter table meetings.meeting enable row level security;
alter table meetings.attendance enable row level security;
alter table meetings.agenda_item enable row level security;
alter table meetings.item_section enable row level security;
alter table meetings.item_line enable row level security;
alter table meetings.record_reference enable row level security;
alter table meetings.treatment enable row level security;
alter table meetings.attachment enable row level security;
alter table meetings.deadline enable row level security;
alter table meetings.announcement enable row level security;

create policy app on meetings.meeting to samspil_app using (true) with check (true);
create policy app on meetings.attendance to samspil_app using (true) with check (true);
create policy app on meetings.agenda_item to samspil_app using (true) with check (true);
create policy app on meetings.item_section to samspil_app using (true) with check (true);
create policy app on meetings.item_line to samspil_app using (true) with check (true);
create policy app on meetings.record_reference to samspil_app using (true) with check (true);
create policy app on meetings.treatment to samspil_app using (true) with check (true);
create policy app on meetings.attachment to samspil_app using (true) with check (true);
create policy app on meetings.deadline to samspil_app using (true) with check (true);
create policy app on meetings.announcement to samspil_app using (true) with check (true);

-- Inside a policy the public role reads through the other tables' policies, so each step narrows the next.
create policy published on meetings.meeting for select to samspil_public using (published_at is not null);
create policy published on meetings.attendance for select to samspil_public
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id));
create policy published on meetings.deadline for select to samspil_public
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id));
create policy published on meetings.announcement for select to samspil_public
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id));
create policy published on meetings.agenda_item for select to samspil_public
  using (open and exists (select 1 from meetings.meeting where meeting.id = meeting_id));
create policy published on meetings.item_section for select to samspil_public
  using (exists (select 1 from meetings.agenda_item item where item.id = item_id));
create policy published on meetings.item_line for select to samspil_public
  using (exists (select 1 from meetings.agenda_item item where item.id = item_id));
create policy published on meetings.record_reference for select to samspil_public
  using (exists (select 1 from meetings.agenda_item item where item.id = item_id));
create policy published on meetings.treatment for select to samspil_public
  using (exists (select 1 from meetings.agenda_item item where item.id = item_id));
create policy published on meetings.attachment for select to samspil_public
  using (open and exists (select 1 from meetings.agenda_item item where item.id = item_id));

grant usage on schema meetings to samspil_app, samspil_public;
grant select, insert, update, delete on all tables in schema meetings to samspil_app;
revoke update, delete on meetings.meeting_version from samspil_app;
grant select on meetings.meeting, meetings.attendance, meetings.agenda_item, meetings.item_section, meetings.item_line,
  meetings.record_reference, meetings.treatment, meetings.attachment, meetings.deadline, meetings.announcement,
  meetings.withheld_item, meetings.public_version
  to samspil_public;
