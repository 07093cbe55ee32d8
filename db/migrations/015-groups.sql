-- Why bodies end; what a group is for and how long, in versions; and what was looked at before it was set up.
alter table committees.partnership add column end_reason text;
alter table committees.committee add column end_reason text;
comment on column committees.partnership.end_reason is 'Why it ends on valid_to, as told to everyone.';
comment on column committees.committee.end_reason is 'Why it ends on valid_to, as told to everyone.';

-- A name may be borne again when its bearer has ended; that two do at once is refused by a rule that can say so.
alter table committees.partnership drop constraint partnership_region_kind_name_key;
alter table committees.partnership add unique (region, kind, name, valid_from);
create index committee_parent on committees.committee (parent_id);

create table committees.terms_of_reference (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees.committee (id),
  kind text not null check (kind in ('terms-of-reference', 'rules-of-procedure')),
  number integer not null check (number > 0),
  body text not null,
  decided_by text,
  valid_from date not null,
  mandate_ends_on date check (mandate_ends_on >= valid_from),
  created_at timestamptz not null,
  created_by uuid references people.person (id),
  unique (committee_id, kind, number)
);
comment on table committees.terms_of_reference is 'Dated versions of a committee''s terms of reference and rules of procedure; a version is never changed.';

create index terms_of_reference_mandate on committees.terms_of_reference (mandate_ends_on);

create table committees.group_founding (
  committee_id uuid primary key references committees.committee (id),
  subject text not null,
  similar_bodies jsonb not null,
  answer text not null,
  missing_sectors text[] not null,
  why_missing text,
  founded_at timestamptz not null,
  founded_by uuid references people.person (id)
);
comment on table committees.group_founding is 'Which groups were shown before a new one was set up, and why it was set up all the same.';

grant select, insert, update, delete on committees.group_founding to samspil_app;
grant select, insert on committees.terms_of_reference to samspil_app;
grant select on committees.terms_of_reference to samspil_public;
alter table committees.terms_of_reference enable row level security;
create policy app on committees.terms_of_reference to samspil_app using (true) with check (true);
create policy published on committees.terms_of_reference for select to samspil_public
  using (exists (select 1 from committees.committee where committee.id = committee_id));
