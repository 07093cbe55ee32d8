-- What is followed across committees, and questions of who pays or acts.
create schema matters;

create table matters.matter (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  title text not null collate platform.dk,
  summary text,
  partnership_id uuid references committees.partnership (id),
  focus_area_id uuid references committees.focus_area (id),
  open boolean not null default true,
  state text not null check (state in ('under-way', 'ended')) default 'under-way',
  ended_because text,
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by_name text not null
);
comment on table matters.matter is 'A subject from wish to outcome, followed across committees.';

create table matters.matter_reference (
  matter_id uuid not null references matters.matter (id) on delete cascade,
  position integer not null,
  organisation_id uuid references people.organisation (id),
  system text,
  number text not null,
  primary key (matter_id, position)
);
comment on table matters.matter_reference is 'The matter''s number in an authority''s own case system.';
create index matter_reference_number on matters.matter_reference (number);

create table matters.treatment (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matters.matter (id) on delete cascade,
  -- Either a committee that we know, or its name as a paper says it.
  committee_id uuid references committees.committee (id),
  committee_name text not null,
  stage integer not null,
  planned_on date,
  held_on date,
  meeting_id uuid,
  item_id uuid,
  outcome text,
  source text not null check (source in ('planned', 'agenda', 'paper', 'person')),
  state text not null check (state in ('proposed', 'planned', 'held', 'dropped')),
  open boolean not null default true,
  confirmed_by_name text
);
comment on table matters.treatment is 'A committee''s treatment of a matter, as planned and as held; those of one stage run side by side.';
create index treatment_matter on matters.treatment (matter_id, stage);
create index treatment_item on matters.treatment (item_id) where item_id is not null;

create table matters.follower (
  matter_id uuid not null references matters.matter (id) on delete cascade,
  person_id uuid not null references people.person (id),
  since timestamptz not null,
  primary key (matter_id, person_id)
);
comment on table matters.follower is 'Who wants to hear when something happens in a matter.';

create table matters.boundary_question (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid references matters.matter (id),
  partnership_id uuid references committees.partnership (id),
  title text not null collate platform.dk,
  kind text not null check (kind in ('who-pays', 'who-answers', 'data-sharing', 'other')),
  question text not null,
  groups text,
  example text,
  state text not null check (state in ('open', 'with-committee', 'with-ssu', 'with-ministers', 'answered', 'closed')),
  public boolean not null default false,
  raised_on date not null,
  raised_by_organisation_id uuid references people.organisation (id),
  answer text,
  answered_on date,
  effect text,
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by_name text not null
);
comment on table matters.boundary_question is 'Who pays, who answers for a patient, or which rule stands in the way; never with data about a patient.';

create table matters.boundary_position (
  question_id uuid not null references matters.boundary_question (id) on delete cascade,
  organisation_id uuid not null references people.organisation (id),
  position text not null,
  stated_on date not null,
  stated_by_name text not null,
  primary key (question_id, organisation_id, stated_on)
);
comment on table matters.boundary_position is 'What a party holds in a boundary question, from a day on.';

create table matters.interim_arrangement (
  id uuid primary key default gen_random_uuid(),
  question_id uuid not null references matters.boundary_question (id) on delete cascade,
  text text not null,
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
comment on table matters.interim_arrangement is 'How the parties do it until a boundary question is answered.';

create table matters.escalation (
  question_id uuid not null references matters.boundary_question (id) on delete cascade,
  number integer not null,
  to_level text not null check (to_level in ('committee', 'ssu', 'ministers')),
  committee_id uuid references committees.committee (id),
  receiver text,
  letter text,
  escalated_at timestamptz not null,
  escalated_by_name text not null,
  answer text,
  answered_on date,
  primary key (question_id, number)
);
comment on table matters.escalation is 'To whom a boundary question was sent on, with which letter, and what they answered.';

alter table matters.matter enable row level security;
alter table matters.matter_reference enable row level security;
alter table matters.treatment enable row level security;
alter table matters.boundary_question enable row level security;
alter table matters.boundary_position enable row level security;
alter table matters.interim_arrangement enable row level security;
alter table matters.escalation enable row level security;
create policy app on matters.matter to samspil_app using (true) with check (true);
create policy app on matters.matter_reference to samspil_app using (true) with check (true);
create policy app on matters.treatment to samspil_app using (true) with check (true);
create policy app on matters.boundary_question to samspil_app using (true) with check (true);
create policy app on matters.boundary_position to samspil_app using (true) with check (true);
create policy app on matters.interim_arrangement to samspil_app using (true) with check (true);
create policy app on matters.escalation to samspil_app using (true) with check (true);
-- A matter is as public as its parts: it is there for everyone as soon as one open item of a published meeting treats it.
create function matters.is_public(matter uuid) returns boolean stable security definer language sql
  set search_path = pg_catalog as $$
  select exists (
    select from matters.treatment
    join meetings.agenda_item item on item.id = treatment.item_id
    join meetings.meeting on meeting.id = item.meeting_id
    where treatment.matter_id = matter and treatment.open and item.open and meeting.published_at is not null
  )
$$;
comment on function matters.is_public is 'Whether an open item of a published meeting treats the matter.';

create policy published on matters.matter for select to samspil_public using (open and matters.is_public(id));
create policy published on matters.matter_reference for select to samspil_public
  using (exists (select 1 from matters.matter where matter.id = matter_id));
-- The item is looked up through its own policy: closed and withdrawn ones are not there.
create policy published on matters.treatment for select to samspil_public using (
  open and state in ('planned', 'held') and matters.is_public(matter_id)
  and (item_id is null or exists (select 1 from meetings.agenda_item where agenda_item.id = item_id))
);
create policy published on matters.boundary_question for select to samspil_public using (public);
create policy published on matters.boundary_position for select to samspil_public
  using (exists (select 1 from matters.boundary_question question where question.id = question_id));
create policy published on matters.interim_arrangement for select to samspil_public
  using (exists (select 1 from matters.boundary_question question where question.id = question_id));
create policy published on matters.escalation for select to samspil_public
  using (exists (select 1 from matters.boundary_question question where question.id = question_id));

grant usage on schema matters to samspil_app, samspil_public;
grant select, insert, update, delete on all tables in schema matters to samspil_app;
grant select on matters.matter, matters.matter_reference, matters.treatment, matters.boundary_question, matters.boundary_position,
  matters.interim_arrangement, matters.escalation to samspil_public;
