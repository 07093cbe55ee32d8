-- Which municipality belongs where and when, with the source of each fact and whether it was read or inferred.
alter table people.organisation
  add column source text,
  add column source_address text,
  add column inferred boolean not null default false,
  add column successor_id uuid references people.organisation (id) check (successor_id <> id);

create table people.region_municipality (
  region_id uuid not null references people.organisation (id),
  municipality_id uuid not null references people.organisation (id),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text,
  source_address text,
  inferred boolean not null default false,
  primary key (region_id, municipality_id, valid_from)
);
comment on table people.region_municipality is 'Which region a municipality lies in from when to when.';

alter table committees.partnership
  add column source text,
  add column source_address text,
  add column inferred boolean not null default false;
alter table committees.partnership_party
  add column source text,
  add column source_address text,
  add column inferred boolean not null default false,
  add check (valid_to >= valid_from);
create index partnership_party_organisation on committees.partnership_party (organisation_id);

-- A cluster can be followed by several councils, and a council follow several clusters.
create table committees.partnership_succession (
  predecessor_id uuid not null references committees.partnership (id),
  successor_id uuid not null references committees.partnership (id) check (successor_id <> predecessor_id),
  source text,
  source_address text,
  inferred boolean not null default false,
  primary key (predecessor_id, successor_id)
);
comment on table committees.partnership_succession is 'Which partnerships carry on what a partnership did when it ended.';
create index partnership_succession_successor on committees.partnership_succession (successor_id);

insert into committees.partnership_succession (predecessor_id, successor_id)
  select id, successor_id from committees.partnership where successor_id is not null;
alter table committees.partnership drop column successor_id;

grant select, insert, update, delete on people.region_municipality, committees.partnership_succession to samspil_app;
grant select on people.region_municipality, committees.partnership_succession to samspil_public;
