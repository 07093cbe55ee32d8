-- Partnerships, their parties and committees, and who sits where.
create schema committees;

create table committees.partnership (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('health-cluster', 'health-council', 'regional-cooperation')),
  name text not null collate platform.dk,
  region text not null,
  hospital text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  successor_id uuid references committees.partnership (id),
  unique (region, kind, name)
);
comment on table committees.partnership is 'A standing collaboration; region and name together tell it apart, as three clusters are called Midt.';

create table committees.partnership_party (
  partnership_id uuid not null references committees.partnership (id),
  organisation_id uuid not null references people.organisation (id),
  position integer not null,
  valid_from date not null,
  valid_to date,
  primary key (partnership_id, organisation_id, valid_from)
);
comment on table committees.partnership_party is 'Which organisation is a party from when to when; a municipality can be in several.';

create table committees.committee (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null collate platform.dk,
  kind text not null,
  level text not null check (level in ('political', 'professional')),
  partnership_id uuid references committees.partnership (id),
  organisation_id uuid references people.organisation (id),
  parent_id uuid references committees.committee (id),
  valid_from date,
  valid_to date,
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
comment on table committees.committee is 'Anything that holds meetings.';
create index committee_partnership on committees.committee (partnership_id);

create table committees.committee_name (
  name_key text not null,
  committee_id uuid not null references committees.committee (id),
  primary key (name_key, committee_id)
);
comment on table committees.committee_name is 'The spellings under which papers name a committee.';

create table committees.membership (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees.committee (id),
  person_id uuid not null references people.person (id),
  organisation_id uuid references people.organisation (id),
  capacity text not null check (capacity in ('chair', 'member', 'substitute', 'adviser', 'secretary', 'observer')),
  party_letter text,
  title text,
  group_name text,
  position integer not null default 0,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from)
);
comment on table committees.membership is 'Who sits in a committee in which capacity; a mandate, not a right to read.';
create index membership_committee on committees.membership (committee_id, valid_from);
create index membership_person on committees.membership (person_id);

create table committees.committee_access (
  person_id uuid not null references people.person (id),
  committee_id uuid not null references committees.committee (id),
  role text not null check (role in ('chair', 'member', 'adviser', 'substitute', 'secretary', 'observer')),
  valid_from date not null,
  valid_to date,
  primary key (person_id, committee_id, role, valid_from)
);
comment on table committees.committee_access is 'What a person may do in a committee; a right, kept apart from the mandate.';

create table committees.focus_area (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  partnership_id uuid not null references committees.partnership (id),
  committee_id uuid references committees.committee (id),
  name text not null collate platform.dk,
  summary text not null,
  position integer not null
);
comment on table committees.focus_area is 'What a partnership has chosen to work on; moves to initiatives when that module comes.';

alter table committees.membership enable row level security;
create policy app on committees.membership to samspil_app using (true) with check (true);
create policy published on committees.membership for select to samspil_public
  using (exists (select 1 from people.person where person.id = person_id));

grant usage on schema committees to samspil_app, samspil_public;
grant select, insert, update, delete on all tables in schema committees to samspil_app;
grant select on committees.partnership, committees.partnership_party, committees.committee, committees.membership, committees.focus_area
  to samspil_public;
