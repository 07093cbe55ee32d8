-- What people are told by mail, as often as they like; nothing closed, only where to read it.
create table people.mail_choice (
  person_id uuid primary key references people.person (id),
  rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'never')),
  language text not null default 'da' check (language in ('da', 'en')),
  chosen_at timestamptz not null
);
comment on table people.mail_choice is 'How often a person wants mail of what concerns them.';

create table people.notice (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person (id),
  kind text not null,
  about_kind text not null,
  about_id uuid not null,
  path text not null,
  sentence_da text not null,
  sentence_en text not null,
  created_at timestamptz not null,
  -- When it went into a mail.
  mailed_at timestamptz,
  read_at timestamptz
);
comment on table people.notice is 'One thing that a person is told of: a sentence without anything closed, and where to read on.';
create index notice_waiting on people.notice (person_id, created_at) where mailed_at is null;

grant select, insert, update, delete on people.mail_choice, people.notice to samspil_app;
