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
create unique index subject_committee_focus_area on matters.subject_committee (organisation_id, committee_id, focus_area_id)
  where focus_area_id is not null;
create unique index subject_committee_subject on matters.subject_committee (organisation_id, committee_id, lower(subject))
  where subject is not null;

create table matters.involvement (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null,
  meeting_id uuid not null,
  -- As on the agenda that it was last seen on, so that it can be told of when the item has gone; no title of a closed one.
  item_number text not null,
  item_title text,
  item_open boolean not null,
  item_marks jsonb not null,
  organisation_id uuid not null references people.organisation (id),
  committee_id uuid not null references committees.committee (id),
  -- Why it was proposed; none where a person added it.
  reasons jsonb not null default '[]',
  -- The involved committee's own meeting before the cluster's, and when the case must be in.
  meeting_on date,
  due_on date,
  state text not null check (state in ('proposed', 'asked', 'not-needed', 'treated')),
  -- What a newer agenda changed of the item, and that it took it away.
  changed_parts text[] not null default '{}',
  changed_in integer,
  withdrawn_in integer,
  record_number text,
  treated_on date,
  outcome text check (outcome in ('noted', 'supported', 'supported-with-remarks', 'not-supported', 'no-decision')),
  remark text,
  recorded_at timestamptz,
  recorded_by_name text,
  created_at timestamptz not null,
  unique (item_id, committee_id),
  check (state <> 'treated' or treated_on is not null and outcome is not null)
);
comment on table matters.involvement is 'That an organisation''s committee is to see an agenda item before the meeting, and what it said.';
create index involvement_meeting on matters.involvement (meeting_id);
create index involvement_organisation on matters.involvement (organisation_id, state, due_on);

create table matters.looked_through_agenda (
  meeting_id uuid primary key,
  version integer not null,
  looked_through_at timestamptz not null
);
comment on table matters.looked_through_agenda is 'Which version of an agenda was last looked through for whom it concerns.';

create table matters.round (
  id uuid primary key default gen_random_uuid(),
  partnership_id uuid not null references committees.partnership (id),
  year integer not null check (year between 2000 and 2100),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  -- From when everyone sees what became of it.
  published_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null,
  created_by_name text not null,
  unique (partnership_id, year)
);
comment on table matters.round is 'The yearly round in which committees raise ideas.';

create table matters.round_invitation (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references matters.round (id) on delete cascade,
  organisation_id uuid not null references people.organisation (id),
  committee_id uuid references committees.committee (id),
  voice text not null check (voice in ('municipal-committee', 'klu', 'plo', 'piu', 'other')),
  invited_at timestamptz not null,
  unique nulls not distinct (round_id, organisation_id, committee_id)
);
comment on table matters.round_invitation is 'Which committees and groups were asked for ideas.';

create table matters.idea_group (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references matters.round (id) on delete cascade,
  title text not null collate platform.dk,
  open boolean not null default true,
  decision text check (decision in ('taken-up', 'later', 'elsewhere', 'not-taken-up')),
  reason text,
  decided_on date,
  decided_by_name text,
  matter_id uuid references matters.matter (id),
  check ((decision is null) = (reason is null))
);
comment on table matters.idea_group is 'Ideas that are about the same, and what was decided of them.';

create table matters.idea (
  id uuid primary key default gen_random_uuid(),
  round_id uuid references matters.round (id),
  -- Of a wish to an item: which, and from which committee's treatment it comes.
  item_id uuid,
  involvement_id uuid references matters.involvement (id),
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
  answered_by_name text,
  check (num_nonnulls(round_id, item_id) = 1),
  check ((answer is null) = (answered_on is null))
);
comment on table matters.idea is 'A wish or remark from a committee or a group, and what became of it.';
create index idea_round on matters.idea (round_id);
create index idea_item on matters.idea (item_id) where item_id is not null;

-- Everyone sees how many were heard and answered, never who said what; of a closed group that there is one.
create view matters.public_round with (security_barrier) as
  select round.id, round.partnership_id, round.year, round.opens_on, round.closes_on, round.closed_at is not null as closed
  from matters.round where round.published_at is not null;
comment on view matters.public_round is 'Yearly rounds whose outcome everyone may see.';

create view matters.public_round_voice with (security_barrier) as
  select round.id as round_id, voices.voice,
    (select count(*) from matters.round_invitation invited where invited.round_id = round.id and invited.voice = voices.voice)::integer
      as invited,
    (select count(*) from matters.idea where idea.round_id = round.id and idea.voice = voices.voice)::integer as heard,
    (select count(*) from matters.idea where idea.round_id = round.id and idea.voice = voices.voice and answer is not null)::integer
      as answered
  from matters.round cross join (values ('municipal-committee'), ('klu'), ('plo'), ('piu'), ('other')) voices (voice)
  where round.published_at is not null;
comment on view matters.public_round_voice is 'How many ideas of each voice were heard and answered in a published round.';

create view matters.public_idea_group with (security_barrier) as
  select idea_group.id, idea_group.round_id, idea_group.open,
    case when idea_group.open then idea_group.title end as title, idea_group.decision,
    case when idea_group.open then idea_group.reason end as reason, idea_group.decided_on,
    (select count(*) from matters.idea where idea.group_id = idea_group.id)::integer as ideas,
    case when idea_group.open then
      (select slug from matters.matter where matter.id = idea_group.matter_id and matter.open and matters.is_public(matter.id))
    end as matter_slug
  from matters.idea_group join matters.round on round.id = idea_group.round_id
  where round.published_at is not null;
comment on view matters.public_idea_group is 'What was decided of the ideas of a published round; of a closed group only that it is there.';

grant select, insert, update, delete on matters.subject_committee, matters.involvement, matters.looked_through_agenda, matters.round,
  matters.round_invitation, matters.idea, matters.idea_group to samspil_app;
grant select on matters.public_round, matters.public_round_voice, matters.public_idea_group to samspil_app, samspil_public;
