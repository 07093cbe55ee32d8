-- The register of what was decided and what is to be done.
alter table decisions.follow_up
  drop constraint follow_up_state_check,
  add constraint follow_up_state_check check (
    state in ('proposed', 'rejected', 'open', 'under-way', 'done', 'dropped', 'escalated')
  ),
  add column person_id uuid references people.person (id),
  add column state_reason text,
  add column state_changed_at timestamptz,
  -- Where it comes from in words and on which day, as this module knows no meetings.
  add column source_on date,
  add column source_label text,
  add column source_path text,
  -- As the paper put it, however a person words it since.
  add column source_text text,
  add column focus_area_id uuid references committees.focus_area (id),
  add column revision integer not null default 1;
create index follow_up_committee on decisions.follow_up (committee_id, state);
create index follow_up_person on decisions.follow_up (person_id) where person_id is not null;
-- What awaits somebody, overdue first; few of many thousands are still to be done.
create index follow_up_awaiting on decisions.follow_up (organisation_id, due_on, id)
  where state in ('proposed', 'open', 'under-way', 'escalated');
create index follow_up_undone on decisions.follow_up (due_on, id) where state in ('proposed', 'open', 'under-way', 'escalated');
-- What somebody has done, the latest first; and what everyone sees, by meeting.
create index follow_up_ended on decisions.follow_up (organisation_id, state, state_changed_at desc);
create index follow_up_public on decisions.follow_up (source_on desc nulls last, meeting_id, position) where published and open;
drop index decisions.follow_up_due;

create table decisions.follow_up_receiver (
  follow_up_id uuid not null references decisions.follow_up (id) on delete cascade,
  person_id uuid not null references people.person (id),
  primary key (follow_up_id, person_id)
);
comment on table decisions.follow_up_receiver is 'Who is to be told when a follow-up is done.';

create table decisions.follow_up_report (
  id uuid primary key default gen_random_uuid(),
  follow_up_id uuid not null references decisions.follow_up (id) on delete cascade,
  state text not null,
  text text not null,
  reported_at timestamptz not null,
  reported_by uuid references people.person (id),
  reported_by_name text not null
);
comment on table decisions.follow_up_report is 'What somebody said became of a follow-up, and when.';
create index follow_up_report_follow_up on decisions.follow_up_report (follow_up_id, reported_at);
alter table decisions.follow_up_report enable row level security;
create policy app on decisions.follow_up_report to samspil_app using (true) with check (true);
-- The policy of follow_up decides which those are.
create policy published on decisions.follow_up_report for select to samspil_public using (
  exists (select 1 from decisions.follow_up where follow_up.id = follow_up_id)
);

create table decisions.answer_link (
  token_hash text primary key,
  follow_up_id uuid not null references decisions.follow_up (id) on delete cascade,
  person_id uuid not null references people.person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table decisions.answer_link is 'Lets one person answer for one follow-up, once, from a mail.';

create table decisions.reminder (
  follow_up_id uuid not null references decisions.follow_up (id) on delete cascade,
  kind text not null check (kind in ('before-due', 'overdue', 'escalation')),
  -- The date that it was about: a new date brings new reminders.
  due_on date not null,
  sent_at timestamptz not null,
  primary key (follow_up_id, kind, due_on)
);
comment on table decisions.reminder is 'That somebody was reminded of a follow-up, so that nobody is reminded twice of the same.';

create table decisions.escalation_rule (
  committee_id uuid primary key references committees.committee (id),
  after_days integer not null check (after_days between 1 and 365)
);
comment on table decisions.escalation_rule is 'After how many days over its date a committee''s follow-up goes to its chairs, where that is not the usual.';

create table decisions.postponement (
  follow_up_id uuid not null references decisions.follow_up (id) on delete cascade,
  meeting_id uuid not null,
  reason text not null,
  postponed_at timestamptz not null,
  postponed_by_name text not null,
  primary key (follow_up_id, meeting_id)
);
comment on table decisions.postponement is 'That a person kept an open follow-up off one meeting''s agenda, and why.';

create table decisions.follow_up_sheet (
  id uuid primary key default gen_random_uuid(),
  file_name text not null,
  cells jsonb not null,
  handed_in_at timestamptz not null,
  handed_in_by uuid references people.person (id)
);
comment on table decisions.follow_up_sheet is 'A spreadsheet of follow-ups that somebody handed in and looks through before it changes anything.';

grant select, insert, update, delete on decisions.follow_up_receiver, decisions.follow_up_report, decisions.answer_link, decisions.reminder,
  decisions.escalation_rule, decisions.postponement, decisions.follow_up_sheet to samspil_app;
-- Who reported is not for everyone.
grant select (id, follow_up_id, state, text, reported_at) on decisions.follow_up_report to samspil_public;

-- Whoever bears an answer's link sees that one follow-up, unless it is closed: the link is the proof.
create function decisions.follow_up_bearing(hash text)
returns table (
  follow_up_id uuid,
  person_id uuid,
  open boolean,
  text text,
  state text,
  due_on date,
  expires_at timestamptz,
  used_at timestamptz
)
language sql stable security definer set search_path = ''
as $$
  select link.follow_up_id, link.person_id, follow_up.open, case when follow_up.open then follow_up.text end, follow_up.state,
    case when follow_up.open then follow_up.due_on end, link.expires_at, link.used_at
  from decisions.answer_link as link join decisions.follow_up as follow_up on follow_up.id = link.follow_up_id
  where link.token_hash = hash
$$;
revoke all on function decisions.follow_up_bearing from public;
grant execute on function decisions.follow_up_bearing to samspil_public, samspil_app;
