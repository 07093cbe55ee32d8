-- How to reach a person, for those who need it; and two entries of the record that turned out to be one person.
create table people.contact (
  person_id uuid primary key references people.person (id),
  mail_address text,
  mail_confirmed_at timestamptz,
  phone text,
  updated_at timestamptz not null
);
comment on table people.contact is 'How to reach a person; deleted when their last seat has ended, never public.';
comment on column people.contact.mail_confirmed_at is 'Since when the address is known to be the person''s own; only then a link sent to it signs them in.';
create unique index contact_mail_address on people.contact (lower(mail_address));

alter table people.person add column merged_into_id uuid references people.person (id);
comment on column people.person.merged_into_id is 'The entry that this one turned out to be the same person as; old addresses lead there.';

create table people.person_merge (
  id uuid primary key default gen_random_uuid(),
  kept_id uuid not null references people.person (id),
  merged_id uuid not null references people.person (id),
  moved jsonb not null,
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz
);
comment on table people.person_merge is 'What moved from one entry to the other when they were merged, so that it can move back.';
create index person_merge_kept on people.person_merge (kept_id);
create index person_merged_into on people.person (merged_into_id);

grant select, insert, update, delete on people.contact, people.person_merge to samspil_app;
