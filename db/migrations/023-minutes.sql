-- Minutes on their way: draft, for comment, for approval, approved; after that only corrections with a reason.
create table meetings.minutes (
  meeting_id uuid primary key references meetings.meeting (id),
  state text not null check (state in ('draft', 'for-comment', 'for-approval', 'approved')),
  -- How they are approved: at the next meeting, or in writing, where silence until the deadline approves.
  manner text check (manner in ('at-meeting', 'in-writing')),
  deadline_at timestamptz,
  -- With whose rights they enter the record once they are approved.
  sent_by uuid references people.person (id),
  sent_by_name text,
  -- The version of the meeting that they became.
  version integer,
  approved_at timestamptz,
  changed_at timestamptz not null,
  check ((state = 'approved') = (approved_at is not null and version is not null))
);
comment on table meetings.minutes is 'Where the minutes of a meeting stand.';
create index minutes_due on meetings.minutes (deadline_at) where state = 'for-approval' and manner = 'in-writing';

create table meetings.minutes_stage (
  meeting_id uuid not null references meetings.meeting (id),
  number integer not null check (number > 0),
  occasion text not null check (occasion in ('for-comment', 'for-approval', 'objected', 'restored', 'approved', 'corrected')),
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by_name text not null,
  primary key (meeting_id, number)
);
comment on table meetings.minutes_stage is 'The minutes word for word as they were when they went on; never changed.';

create table meetings.minutes_comment (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meetings.meeting (id),
  draft_id uuid references meetings.item_draft (id),
  -- The words that it is about, the paragraph they stood in, and which version of which text that was.
  text_id uuid references documents.running_text (id),
  text_revision integer,
  paragraph text,
  quote text,
  body text not null,
  person_id uuid not null references people.person (id),
  person_name text not null,
  written_at timestamptz not null,
  answer text,
  followed boolean,
  answered_at timestamptz,
  answered_by_name text,
  check ((answered_at is null) = (followed is null))
);
comment on table meetings.minutes_comment is 'What somebody asks to have changed in minutes for comment, and what became of it.';
create index minutes_comment_meeting on meetings.minutes_comment (meeting_id);

create table meetings.minutes_approval (
  meeting_id uuid not null references meetings.meeting (id),
  -- Absent where silence approved.
  person_id uuid references people.person (id),
  verdict text not null check (verdict in ('approved', 'objected', 'tacit')),
  -- The meeting that approved, where it was one.
  at_meeting_id uuid references meetings.meeting (id),
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
  about text not null default 'item' check (about in ('item', 'attendance')),
  item_id uuid references meetings.agenda_item (id) on delete set null,
  reason text not null,
  words_before text not null,
  words_after text not null,
  corrected_at timestamptz not null,
  corrected_by_name text not null,
  primary key (meeting_id, version),
  foreign key (meeting_id, version) references meetings.meeting_version (meeting_id, number)
);
comment on table meetings.minutes_correction is 'What was corrected in approved minutes, and why.';

create view meetings.public_minutes with (security_barrier) as
  select minutes.meeting_id, minutes.manner, minutes.version, minutes.approved_at
  from meetings.minutes join meetings.meeting on meeting.id = minutes.meeting_id
  where minutes.state = 'approved' and meeting.published_at is not null;
comment on view meetings.public_minutes is 'How the minutes of a published meeting were approved.';

create view meetings.public_correction with (security_barrier) as
  select correction.meeting_id, correction.version, correction.about, correction.item_id, correction.reason, correction.words_before,
    correction.words_after, correction.corrected_at, correction.corrected_by_name
  from meetings.minutes_correction correction
  join meetings.meeting on meeting.id = correction.meeting_id
  left join meetings.agenda_item item on item.id = correction.item_id
  where meeting.published_at is not null and (item.open or correction.about = 'attendance');
comment on view meetings.public_correction is 'What was corrected in the open items and the attendance of a published meeting, and why.';

grant select, insert, update, delete on meetings.minutes, meetings.minutes_comment to samspil_app;
grant select, insert on meetings.minutes_stage, meetings.minutes_approval, meetings.minutes_correction to samspil_app;
grant select on meetings.public_minutes, meetings.public_correction to samspil_public, samspil_app;

-- What the gate asks about in a file beside numbers: what somebody cannot read, and what was not meant to go along.
alter table documents.inspection add column defects jsonb not null default '[]';

create table documents.seen_finding (
  -- Of a file, or of a text as it is shown: what changes is asked about again.
  content_sha256 text not null,
  finding text not null,
  seen_at timestamptz not null,
  primary key (content_sha256, finding)
);
comment on table documents.seen_finding is 'What the gate found in a content and two persons let pass: unchanged, it holds up no later version.';
grant select, insert, delete on documents.seen_finding to samspil_app;
