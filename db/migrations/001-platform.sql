-- What every module stands on: Danish order, the audit log and sessions.
create schema if not exists platform;
create collation if not exists platform.dk (provider = icu, locale = 'da-DK');

create table platform.audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('public', 'person', 'system')),
  actor_id uuid,
  actor_name text not null,
  command text not null,
  event text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null default '{}',
  previous_hash text not null,
  hash text not null unique
);
comment on table platform.audit_event is 'Every command''s event, chained by hash; rows are only ever added.';
create view platform.newest_event as select max(id) as id from platform.audit_event;
comment on view platform.newest_event is 'Tells whether anything has changed, and nothing of what.';
create index audit_event_subject on platform.audit_event (subject_kind, subject_id, id);

create table platform.session (
  token_hash text primary key,
  person_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table platform.session is 'Who is signed in; the token itself is only in the person''s cookie.';

grant usage on schema platform to samspil_app, samspil_public;
grant select, insert on platform.audit_event to samspil_app;
grant select, insert, update, delete on platform.session to samspil_app;
grant select on platform.newest_event to samspil_app, samspil_public;
