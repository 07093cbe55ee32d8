-- While a meeting is held: who is there, for which items, and what is concluded.
create table meetings.held_meeting (
  meeting_id uuid primary key references meetings.meeting (id),
  state text not null check (state in ('prepared', 'begun', 'ended')),
  current_item_id uuid references meetings.item_draft (id),
  begun_at timestamptz,
  ended_at timestamptz
);
comment on table meetings.held_meeting is 'Where a meeting stands while it is held.';

create table meetings.held_attendance (
  meeting_id uuid not null references meetings.meeting (id),
  person_id uuid not null references people.person (id),
  position integer not null,
  organisation_id uuid references people.organisation (id),
  capacity text not null check (capacity in ('chair', 'member', 'substitute', 'adviser', 'secretary', 'observer', 'guest')),
  party_letter text,
  title text,
  group_name text,
  presence text check (presence in ('present', 'apology', 'absent', 'arrived-late', 'left-early')),
  remark text,
  substitute_for uuid references people.person (id),
  primary key (meeting_id, person_id)
);
comment on table meetings.held_attendance is 'Who comes to a meeting, from the first apology to the last who left.';

create table meetings.item_absence (
  meeting_id uuid not null references meetings.meeting (id),
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  person_id uuid not null references people.person (id),
  reason text not null check (reason in ('conflict-of-interest', 'away')),
  primary key (draft_id, person_id)
);
comment on table meetings.item_absence is 'Who took no part in an item, though they were at the meeting.';

create table meetings.item_conclusion (
  draft_id uuid primary key references meetings.item_draft (id) on delete cascade,
  meeting_id uuid not null references meetings.meeting (id),
  text_id uuid not null unique references documents.running_text (id),
  -- What the public is told of a closed item's decision.
  public_decision text,
  concluded_at timestamptz,
  concluded_by_name text
);
comment on table meetings.item_conclusion is 'What a meeting concluded on an item, in the making until the minutes are approved.';

create table meetings.item_reservation (
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  position integer not null,
  text text not null,
  primary key (draft_id, position)
);
comment on table meetings.item_reservation is 'A reservation that somebody asked to have in the minutes.';

grant select, insert, update, delete on meetings.held_meeting, meetings.held_attendance, meetings.item_absence, meetings.item_conclusion,
  meetings.item_reservation to samspil_app;
