-- What was agreed and is to be done.
create schema decisions;

create table decisions.follow_up (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees.committee (id),
  meeting_id uuid not null,
  item_id uuid,
  position integer not null,
  text text not null,
  due_on date,
  responsible text,
  organisation_id uuid references people.organisation (id),
  state text not null default 'proposed' check (state in ('proposed', 'open', 'under-way', 'done', 'dropped')),
  open boolean not null,
  published boolean not null default false,
  created_at timestamptz not null
);
comment on table decisions.follow_up is 'A commitment with a source; proposed by the recogniser until a person confirms it.';
create index follow_up_meeting on decisions.follow_up (meeting_id);
create index follow_up_due on decisions.follow_up (due_on) where state in ('proposed', 'open', 'under-way');

alter table decisions.follow_up enable row level security;
create policy app on decisions.follow_up to samspil_app using (true) with check (true);
create policy published on decisions.follow_up for select to samspil_public using (published and open);

grant usage on schema decisions to samspil_app, samspil_public;
grant select, insert, update, delete on decisions.follow_up to samspil_app;
grant select on decisions.follow_up to samspil_public;
