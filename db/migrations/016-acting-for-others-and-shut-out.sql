-- Who acts for whom in a period, who is kept from closed material, and on whose behalf a deed was done.
create table people.delegation (
  id uuid primary key default gen_random_uuid(),
  from_person_id uuid not null references people.person (id),
  to_person_id uuid not null references people.person (id) check (to_person_id <> from_person_id),
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  reason text,
  created_at timestamptz not null,
  withdrawn_at timestamptz
);
comment on table people.delegation is 'Lets one person use another''s rights in a period, such as a holiday; their own deeds, on the other''s behalf.';
create index delegation_to on people.delegation (to_person_id, valid_from);
create index delegation_from on people.delegation (from_person_id, valid_from);

create table committees.exclusion (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees.committee (id),
  person_id uuid not null references people.person (id),
  reason text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  created_at timestamptz not null,
  ended_at timestamptz
);
comment on table committees.exclusion is 'Who does not read a committee''s closed material although their role would let them.';
create index exclusion_committee on committees.exclusion (committee_id, person_id);

alter table platform.audit_event add column on_behalf_of_id uuid, add column on_behalf_of text check ((on_behalf_of is null) = (on_behalf_of_id is null));
comment on column platform.audit_event.on_behalf_of is 'Whose rights were used, where the actor''s own did not suffice; with the id part of the hash where it is set.';
create index audit_event_actor on platform.audit_event (actor_id, id);
-- What is told of a person or a seat beside what happened to it.
create index audit_event_person on platform.audit_event ((details ->> 'personId')) where details ->> 'personId' is not null;
create index audit_event_seat on platform.audit_event ((details ->> 'seatId')) where details ->> 'seatId' is not null;

-- Readings of closed material are in the same chain, but change nothing that a page shows.
create or replace view platform.newest_event as select max(id) as id from platform.audit_event where event <> 'closed-material.read';
create index audit_event_changing on platform.audit_event (id) where event <> 'closed-material.read';

grant select, insert, update, delete on people.delegation, committees.exclusion to samspil_app;
