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
create index membership_seat on committees.membership (seat_id, valid_from);
create index membership_organisation on committees.membership (organisation_id);
create index committee_access_committee on committees.committee_access (committee_id);

alter table committees.committee add column successor_id uuid references committees.committee (id) check (successor_id <> id);

grant select, insert, update, delete on committees.seat to samspil_app;
grant select on committees.seat to samspil_public;
alter table committees.seat enable row level security;
create policy app on committees.seat to samspil_app using (true) with check (true);
create policy published on committees.seat for select to samspil_public
  using (exists (select 1 from committees.committee where committee.id = committee_id));
