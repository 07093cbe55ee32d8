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
  secret boolean not null,
  useless_after timestamptz,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  sent_at timestamptz,
  failure text
);
comment on table platform.mail is 'Mail on its way out; what cannot be sent is tried again and stays visible to the operator.';
comment on column platform.mail.secret is 'The body holds a link that signs somebody in, and is blanked as soon as it is sent or given up.';
comment on column platform.mail.useless_after is 'When what it says no longer holds; not sent any more after that.';
create index mail_waiting on platform.mail (next_attempt_at) where next_attempt_at is not null;

grant select, insert, update, delete on people.passkey, people.mail_link, platform.mail to samspil_app;
