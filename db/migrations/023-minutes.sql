-- Minutes on their way: draft, for comment, for approval, approved; after that only corrections with a reason.
create table meetings.minutes (
  meeting_id uuid primary key references meetings.meeting (id),
  state text not null check (state in ('draft', 'for-comment', 'for-approval', 'approved')),
  -- How they are approved, where that is in writing: silence until the deadline approves.
  tacit boolean not null default false,
  deadline_at timestamptz,
  changed_at timestamptz not null
);
comment on table meetings.minutes is 'Where the minutes of a meeting stand.';

create table meetings.minutes_comment (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meetings.meeting (id),
  draft_id uuid references meetings.item_draft (id),
  -- The words that it is about, and which version of which text they stood in.
  text_id uuid references documents.running_text (id),
  text_revision integer,
  quote text,
  body text not null,
  person_id uuid not null references people.person (id),
  person_name text not null,
  written_at timestamptz not null,
  answer text,
  followed boolean,
  answered_at timestamptz,
  answered_by_name text
);
comment on table meetings.minutes_comment is 'What somebody asks to have changed in minutes for comment, and what became of it.';
create index minutes_comment_meeting on meetings.minutes_comment (meeting_id);

create table meetings.minutes_approval (
  meeting_id uuid not null references meetings.meeting (id),
  person_id uuid references people.person (id),
  -- Absent where silence approved.
  verdict text not null check (verdict in ('approved', 'objected', 'tacit')),
  remark text,
  content jsonb not null,
  given_at timestamptz not null,
  given_by_name text not null
);
comment on table meetings.minutes_approval is 'That somebody approved the minutes or objected to them, or that nobody objected in time.';
create index minutes_approval_meeting on meetings.minutes_approval (meeting_id);

create table meetings.minutes_correction (
  meeting_id uuid not null,
  version integer not null,
  reason text not null,
  corrected_at timestamptz not null,
  corrected_by_name text not null,
  primary key (meeting_id, version),
  foreign key (meeting_id, version) references meetings.meeting_version (meeting_id, number)
);
comment on table meetings.minutes_correction is 'Why approved minutes were corrected.';

grant select, insert, update, delete on meetings.minutes, meetings.minutes_comment, meetings.minutes_approval, meetings.minutes_correction
  to samspil_app;
