-- The register of what was decided and what is to be done.
alter table decisions.follow_up
  drop constraint follow_up_state_check,
  add constraint follow_up_state_check check (state in ('proposed', 'open', 'under-way', 'done', 'dropped', 'escalated')),
  add column person_id uuid references people.person (id),
  add column tell text,
  add column state_reason text,
  add column state_changed_at timestamptz,
  -- Where it comes from in words and on which day, as this module knows no meetings.
  add column source_on date,
  add column source_label text,
  add column source_path text,
  add column focus_area_id uuid references committees.focus_area (id),
  add column revision integer not null default 1;
create index follow_up_committee on decisions.follow_up (committee_id, state);
create index follow_up_organisation on decisions.follow_up (organisation_id, state, due_on);
create index follow_up_person on decisions.follow_up (person_id) where person_id is not null;

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
  sent_at timestamptz not null,
  primary key (follow_up_id, kind, sent_at)
);
comment on table decisions.reminder is 'That somebody was reminded of a follow-up, so that nobody is reminded twice of the same.';

create table decisions.postponement (
  follow_up_id uuid not null references decisions.follow_up (id) on delete cascade,
  meeting_id uuid not null,
  reason text not null,
  postponed_at timestamptz not null,
  postponed_by_name text not null,
  primary key (follow_up_id, meeting_id)
);
comment on table decisions.postponement is 'That a person kept an open follow-up off one meeting''s agenda, and why.';

grant select, insert, update, delete on decisions.follow_up_report, decisions.answer_link, decisions.reminder, decisions.postponement to samspil_app;
