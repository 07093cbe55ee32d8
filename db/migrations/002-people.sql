-- Organisations and persons; offices are persons too when a paper names only the office.
create schema people;

create table people.organisation (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null collate platform.dk,
  short_name text not null collate platform.dk,
  sector text not null check (sector in ('region', 'municipality', 'general-practice', 'patients', 'other')),
  kind text not null,
  code text,
  valid_from date,
  valid_to date,
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
comment on table people.organisation is 'An authority or organisation that people act for.';

create table people.person (
  id uuid primary key default gen_random_uuid(),
  name text not null collate platform.dk,
  name_key text not null,
  organisation_id uuid references people.organisation (id),
  public_since timestamptz,
  created_at timestamptz not null default now()
);
comment on table people.person is 'A person, or an office, that sits in committees; no contact data here.';
create index person_name_key on people.person (name_key);
create index person_organisation on people.person (organisation_id);

create table people.organisation_access (
  person_id uuid not null references people.person (id),
  organisation_id uuid not null references people.organisation (id),
  role text not null check (role in ('coordinator', 'reader')),
  valid_from date not null,
  valid_to date,
  primary key (person_id, organisation_id, role, valid_from)
);
comment on table people.organisation_access is 'What a person may do for an organisation; a right, not a mandate.';

create table people.operator (
  person_id uuid primary key references people.person (id)
);
comment on table people.operator is 'Who may run the installation.';

create table people.demo_role (
  slug text primary key,
  person_id uuid not null references people.person (id),
  position integer not null
);
comment on table people.demo_role is 'The demo''s one-click sign-ins; empty everywhere else.';

alter table people.organisation enable row level security;
alter table people.person enable row level security;
create policy app on people.organisation to samspil_app using (true) with check (true);
create policy app on people.person to samspil_app using (true) with check (true);
create policy published on people.organisation for select to samspil_public using (true);
create policy published on people.person for select to samspil_public using (public_since is not null);

grant usage on schema people to samspil_app, samspil_public;
grant select, insert, update, delete on all tables in schema people to samspil_app;
grant select on people.organisation, people.person to samspil_public;
