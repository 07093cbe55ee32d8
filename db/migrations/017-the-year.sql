-- A meeting is planned long before a paper tells of it: its deadlines follow its day, and calendars follow both.
alter table meetings.meeting
  drop constraint meeting_state_check,
  add constraint meeting_state_check check (state in ('planned', 'agenda', 'minutes', 'cancelled')),
  -- Counts the changes of day, time and place, as calendars ask for.
  add column sequence integer not null default 0,
  add column cancelled_because text;

create table meetings.planned_deadline (
  meeting_id uuid not null references meetings.meeting (id) on delete cascade,
  kind text not null check (kind in ('submission', 'dispatch')),
  due_on date not null,
  primary key (meeting_id, kind)
);
comment on table meetings.planned_deadline is 'When a planned meeting''s items are due and its agenda goes out, counted from its day.';
create index planned_deadline_due on meetings.planned_deadline (due_on);

create table meetings.notice_period (
  committee_id uuid primary key references committees.committee (id),
  submission_in_days integer check (submission_in_days > 0),
  dispatch_in_days integer check (dispatch_in_days > 0)
);
comment on table meetings.notice_period is 'A committee''s own periods before a meeting, where they differ from those of its kind.';

create table meetings.calendar_subscription (
  token_hash text primary key,
  person_id uuid not null references people.person (id),
  created_at timestamptz not null,
  ended_at timestamptz
);
comment on table meetings.calendar_subscription is 'Lets a calendar program read one person''s meetings by an address that nobody can guess.';
create index calendar_subscription_person on meetings.calendar_subscription (person_id);

alter table meetings.planned_deadline enable row level security;
create policy app on meetings.planned_deadline to samspil_app using (true) with check (true);
create policy published on meetings.planned_deadline for select to samspil_public
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id));

grant select, insert, update, delete on meetings.planned_deadline, meetings.notice_period, meetings.calendar_subscription to samspil_app;
grant select on meetings.planned_deadline to samspil_public;
