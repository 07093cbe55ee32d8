-- Signing in without an identity provider: a passkey, or a link by mail that counts once.
create table people.passkey (
  credential_id text primary key,
  person_id uuid not null references people.person (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  label text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
comment on table people.passkey is 'A key on a person''s own device.';
create index passkey_person on people.passkey (person_id);

create table people.mail_link (
  token_hash text primary key,
  person_id uuid not null references people.person (id),
  return_to text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table people.mail_link is 'A link sent by mail that signs its receiver in once.';

-- Mail is written in the transaction of its cause and sent afterwards.
create table platform.mail (
  id uuid primary key default gen_random_uuid(),
  receiver text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  failure text
);
comment on table platform.mail is 'Mail on its way out; what cannot be sent is tried again and stays visible to the operator.';
create index mail_waiting on platform.mail (next_attempt_at) where sent_at is null;

grant select, insert, update, delete on people.passkey, people.mail_link, platform.mail to samspil_app;
