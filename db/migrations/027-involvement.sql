-- Municipal committees see the agenda before the meeting, and raise wishes once a year.
create table matters.subject_committee (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references people.organisation (id),
  committee_id uuid not null references committees.committee (id),
  focus_area_id uuid references committees.focus_area (id),
  subject text,
  check (num_nonnulls(focus_area_id, subject) = 1)
);
comment on table matters.subject_committee is 'Which of an organisation''s committees must see what is about a focus area or a subject.';
create index subject_committee_organisation on matters.subject_committee (organisation_id);

create table matters.involvement (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null references people.organisation (id),
  committee_id uuid not null references committees.committee (id),
  -- The involved committee's own meeting, where it is known.
  treated_on date,
  due_on date,
  state text not null check (state in ('proposed', 'asked', 'not-needed', 'treated')),
  record_number text,
  outcome text,
  remark text,
  recorded_at timestamptz,
  recorded_by_name text,
  created_at timestamptz not null,
  unique (item_id, committee_id)
);
comment on table matters.involvement is 'That an organisation''s committee is to see an agenda item before the meeting, and what it said.';
create index involvement_meeting on matters.involvement (meeting_id);
create index involvement_organisation on matters.involvement (organisation_id, state, due_on);

create table matters.round (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references committees.partnership (id),
  year integer not null check (year between 2000 and 2100),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  unique (partnership_id, year)
);
comment on table matters.round is 'The yearly round in which committees raise ideas.';

create table matters.round_invitation (
  round_id uuid not null references matters.round (id) on delete cascade,
  committee_id uuid not null references committees.committee (id),
  invited_at timestamptz not null,
  primary key (round_id, committee_id)
);
comment on table matters.round_invitation is 'Which committees were asked for ideas.';

create table matters.idea_group (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references matters.round (id) on delete cascade,
  title text not null,
  decision text check (decision in ('taken-up', 'later', 'elsewhere', 'not-taken-up')),
  reason text,
  decided_on date,
  matter_id uuid references matters.matter (id)
);
comment on table matters.idea_group is 'Ideas that are about the same, and what was decided of them.';

create table matters.idea (
  id uuid primary key default gen_random_uuid(),
  round_id uuid references matters.round (id),
  item_id uuid,
  partnership_id uuid not null references committees.partnership (id),
  committee_id uuid references committees.committee (id),
  organisation_id uuid references people.organisation (id),
  -- Which voice: a municipality's committee, general practice, patients.
  voice text not null check (voice in ('municipal-committee', 'klu', 'plo', 'piu', 'other')),
  text text not null,
  raised_on date not null,
  raised_by_name text not null,
  group_id uuid references matters.idea_group (id) on delete set null,
  answer text,
  answered_on date,
  answered_by_name text
);
comment on table matters.idea is 'A wish or remark from a committee or a group, and what became of it.';
create index idea_round on matters.idea (round_id);
create index idea_item on matters.idea (item_id) where item_id is not null;

grant select, insert, update, delete on matters.subject_committee, matters.involvement, matters.round, matters.round_invitation, matters.idea,
  matters.idea_group to samspil_app;
