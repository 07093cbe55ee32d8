-- Who signs in as whom: an identity is tied to a person by invitation, never by name.
create table people.identity (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person (id),
  method text not null check (method in ('oidc', 'saml')),
  issuer text not null,
  subject text not null,
  label text not null,
  tied_at timestamptz not null,
  last_used_at timestamptz,
  unique (method, issuer, subject)
);
comment on table people.identity is 'An account at an identity provider, tied to the person who was invited with it.';
create index identity_person on people.identity (person_id);

create table people.invitation (
  id uuid primary key default gen_random_uuid(),
  token_hash text not null unique,
  person_id uuid not null references people.person (id),
  mail_address text,
  created_at timestamptz not null,
  created_by uuid references people.person (id),
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table people.invitation is 'Lets its bearer tie one way of signing in to a person, once and before it expires.';
create index invitation_person on people.invitation (person_id);

create table platform.sign_in_request (
  state_hash text primary key,
  method text not null check (method in ('oidc', 'saml', 'passkey')),
  provider text not null,
  browser_hash text not null,
  secrets jsonb not null,
  answer jsonb,
  return_to text not null,
  invitation_hash text,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table platform.sign_in_request is 'A sign-in under way at an identity provider; taken out when its answer comes, so that no answer counts twice.';
comment on column platform.sign_in_request.browser_hash is 'Of what only the browser that began it holds.';
comment on column platform.sign_in_request.answer is 'A proven answer that came without the browser''s cookie, until the browser itself comes for it.';
create index sign_in_request_expires_at on platform.sign_in_request (expires_at);

-- A session can be listed and ended without its token, and tells how it began.
alter table platform.session
  add column id uuid not null default gen_random_uuid() unique,
  add column method text not null default 'demo' check (method in ('demo', 'oidc', 'saml', 'passkey', 'mail-link', 'invitation')),
  add column device text,
  add column last_seen_at timestamptz;
create index session_person on platform.session (person_id);

grant select, insert, update, delete on people.identity, people.invitation, platform.sign_in_request to samspil_app;

-- Whoever bears an invitation is not signed in yet: the public role sees the one whose token it can show, and no other.
create function people.invitation_bearing(hash text)
  returns table (person_id uuid, person text, expires_at timestamptz, used_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select invitation.person_id, person.name, invitation.expires_at, invitation.used_at
    from people.invitation join people.person on person.id = invitation.person_id
    where invitation.token_hash = hash
  $$;
