-- What people are told by mail, as often as they like; nothing closed, only where to read it.
create table people.mail_choice (
  person_id uuid primary key references people.person (id),
  rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'never')),
  language text not null default 'da' check (language in ('da', 'en')),
  -- Whoever wants mail again is not sent all that they went without.
  told_from timestamptz,
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
create index notice_unread on people.notice (person_id, created_at) where read_at is null;

create table people.unsubscribe_link (
  token_hash text primary key,
  person_id uuid not null references people.person (id),
  created_at timestamptz not null
);
comment on table people.unsubscribe_link is 'Lets whoever holds a mail stop further ones of its kind, without signing in.';

-- A mail may bring an invitation to a calendar, and says how to be spared the next.
alter table platform.mail
  add column sender_name text,
  add column reply_to text,
  add column calendar text,
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  add column unsubscribe text,
  add constraint mail_calendar check ((calendar is null) = (calendar_method is null));

create table platform.bounced_address (
  address text primary key check (address = lower(address)),
  first_at timestamptz not null,
  last_at timestamptz not null,
  bounces integer not null default 1,
  status text not null,
  diagnosis text not null
);
comment on table platform.bounced_address is 'An address that took no mail: what is for it waits until somebody says that it works again.';

-- Invitations to meetings, and what those who got them answered.
create table meetings.invitation (
  token_hash text primary key,
  meeting_id uuid not null references meetings.meeting (id) on delete cascade,
  person_id uuid not null references people.person (id),
  method text not null check (method in ('REQUEST', 'CANCEL')),
  sequence integer not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table meetings.invitation is 'A mail that invited a person to a meeting or told them that it is off, with the link to answer by.';
create index invitation_meeting on meetings.invitation (meeting_id, person_id);

create table meetings.invitation_answer (
  meeting_id uuid not null references meetings.meeting (id) on delete cascade,
  person_id uuid not null references people.person (id),
  answer text not null check (answer in ('accepted', 'declined')),
  remark text,
  answered_at timestamptz not null,
  primary key (meeting_id, person_id)
);
comment on table meetings.invitation_answer is 'Whether somebody who was invited comes to a meeting.';

create table meetings.invitation_sender (
  committee_id uuid primary key references committees.committee (id),
  mail_address text not null
);
comment on table meetings.invitation_sender is 'The secretariat''s address that a committee''s invitations are from, and that calendars send their answers to.';

alter table meetings.meeting add column moved_from date;
alter table meetings.calendar_subscription
  add column id uuid not null unique default gen_random_uuid(),
  add column with_deadlines boolean not null default false,
  add column last_read_at timestamptz;

grant select, insert, update, delete on people.mail_choice, people.notice, people.unsubscribe_link, platform.bounced_address,
  meetings.invitation, meetings.invitation_answer, meetings.invitation_sender to samspil_app;

-- Whoever bears an answer link need not be signed in: the public role sees the invitation whose token it can show, and no other.
create function meetings.invitation_bearing(hash text)
  returns table (meeting_id uuid, committee text, held_on date, starts_at time, ends_at time, place text, state text,
    cancelled_because text, person_id uuid, person text, expires_at timestamptz, answer text, remark text)
  language sql stable security definer set search_path = ''
  as $$
    select meeting.id, committee.name, meeting.held_on, meeting.starts_at, meeting.ends_at, meeting.place, meeting.state,
      meeting.cancelled_because, person.id, person.name, invitation.expires_at, given.answer, given.remark
    from meetings.invitation
    join meetings.meeting on meeting.id = invitation.meeting_id
    join committees.committee on committee.id = meeting.committee_id
    join people.person on person.id = invitation.person_id
    left join meetings.invitation_answer as given on given.meeting_id = meeting.id and given.person_id = person.id
    where invitation.token_hash = hash
  $$;
