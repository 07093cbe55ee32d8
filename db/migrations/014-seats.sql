-- A seat outlives its member; who stands in for whom, and who advises whom.
create table committees.seat (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees.committee (id),
  name text not null collate platform.dk,
  sector text not null check (sector in ('region', 'municipality', 'general-practice', 'patients', 'other')),
  capacity text not null check (capacity in ('chair', 'member', 'substitute', 'adviser', 'secretary', 'observer')),
  appointed_by_id uuid references people.organisation (id),
  position integer not null default 0,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text
);
comment on table committees.seat is 'A place in a committee that somebody appoints to; vacant where no membership holds it.';
create index seat_committee on committees.seat (committee_id, position);

alter table committees.membership
  add column seat_id uuid references committees.seat (id),
  add column beside_id uuid references committees.membership (id) check (beside_id <> id),
  add column source text;
comment on column committees.membership.beside_id is 'The membership that a substitute stands in for or an adviser sits beside.';
comment on column committees.membership.source is 'Address of the meeting whose paper told of it first, or "paper"; empty where a person entered it.';
update committees.membership set source = 'paper';

-- What only an unpublished paper says of a seat is not public, also when the person is.
alter table committees.membership add column public_since timestamptz;
update committees.membership set public_since = person.public_since from people.person where person.id = person_id;
alter policy published on committees.membership
  using (public_since is not null
    and exists (select 1 from people.person where person.id = person_id)
    and exists (select 1 from committees.committee where committee.id = committee_id));

alter table committees.committee_access add column membership_id uuid references committees.membership (id);
comment on column committees.committee_access.membership_id is 'The mandate that this right follows from and ends with; empty for a right given by itself.';
create index committee_access_membership on committees.committee_access (membership_id);
create index membership_seat on committees.membership (seat_id, valid_from);
create index membership_beside on committees.membership (beside_id);
create index membership_organisation on committees.membership (organisation_id);
create index committee_access_committee on committees.committee_access (committee_id);

alter table committees.committee add column successor_id uuid references committees.committee (id) check (successor_id <> id);

grant select, insert, update, delete on committees.seat to samspil_app;
grant select on committees.seat to samspil_public;
alter table committees.seat enable row level security;
create policy app on committees.seat to samspil_app using (true) with check (true);
create policy published on committees.seat for select to samspil_public
  using (exists (select 1 from committees.committee where committee.id = committee_id));

-- Appointments as they came in a spreadsheet, until they are accepted.
create table committees.appointment_sheet (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid references committees.committee (id),
  organisation_id uuid references people.organisation (id),
  file_name text not null,
  cells jsonb not null,
  takes_effect_on date not null,
  handed_in_by uuid references people.person (id),
  handed_in_at timestamptz not null,
  check ((committee_id is null) <> (organisation_id is null))
);
comment on table committees.appointment_sheet is 'A spreadsheet of appointments that somebody has handed in and looks through; gone when it is accepted or old.';
grant select, insert, update, delete on committees.appointment_sheet to samspil_app;
