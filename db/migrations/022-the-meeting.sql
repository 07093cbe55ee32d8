-- While a meeting is held: who is there, for which items, and what is concluded.
create table meetings.held_meeting (
  meeting_id uuid primary key references meetings.meeting (id),
  state text not null check (state in ('prepared', 'begun', 'ended')),
  current_item_id uuid references meetings.item_draft (id),
  begun_at timestamptz,
  -- Why it began on another day than planned, or without a dispatched agenda.
  begun_reason text,
  ended_at timestamptz,
  -- That a secretary has opened the room's screen for the closed item that is treated now; never for the next.
  room_shows_closed boolean not null default false,
  changed_at timestamptz
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
  sector text,
  -- As the meeting began; the presence follows from it and from who came and left.
  at_start text check (at_start in ('present', 'apology', 'absent')),
  presence text check (presence in ('present', 'apology', 'absent', 'arrived-late', 'left-early')),
  remark text,
  substitute_for uuid references people.person (id),
  apology_at timestamptz,
  apology_by_name text,
  primary key (meeting_id, person_id)
);
comment on table meetings.held_attendance is 'Who comes to a meeting, from the first apology to the last who left.';

create table meetings.presence_change (
  meeting_id uuid not null,
  person_id uuid not null,
  changed_at timestamptz not null,
  direction text not null check (direction in ('came', 'left')),
  draft_id uuid references meetings.item_draft (id) on delete set null,
  primary key (meeting_id, person_id, changed_at),
  foreign key (meeting_id, person_id) references meetings.held_attendance (meeting_id, person_id) on delete cascade on update cascade
);
comment on table meetings.presence_change is 'That somebody came to a meeting or left it while it was held, at which time and at which item.';

create table meetings.item_turn (
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  meeting_id uuid not null references meetings.meeting (id),
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (draft_id, begun_at)
);
comment on table meetings.item_turn is 'When an item was taken up and left again; the sum is the time that it took.';
create index item_turn_meeting on meetings.item_turn (meeting_id);

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
  concluded_by_name text,
  -- Why the meeting did not come to it.
  untreated_reason text,
  -- That a decision needs no follow-up, as somebody has said.
  nothing_to_do boolean not null default false,
  revision integer not null default 1
);
comment on table meetings.item_conclusion is 'What a meeting concluded on an item, in the making until the minutes are approved.';
create index item_conclusion_meeting on meetings.item_conclusion (meeting_id);

create table meetings.item_conclusion_point (
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  -- Of the item's recommendation.
  position integer not null,
  outcome text not null check (outcome in ('followed', 'followed-in-part', 'not-followed', 'deferred')),
  primary key (draft_id, position)
);
comment on table meetings.item_conclusion_point is 'What a meeting said to each "at" of an item''s recommendation.';

create table meetings.item_reservation (
  id uuid primary key default gen_random_uuid(),
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  position integer not null,
  person_id uuid references people.person (id),
  name text not null,
  text text not null
);
comment on table meetings.item_reservation is 'A reservation that somebody asked to have in the minutes.';
create index item_reservation_draft on meetings.item_reservation (draft_id, position);

create table meetings.standard_phrase (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid references committees.committee (id),
  committee_kind text,
  item_type text check (item_type in ('decision', 'discussion', 'information')),
  phrase text not null,
  created_at timestamptz not null,
  check ((committee_id is null) <> (committee_kind is null))
);
comment on table meetings.standard_phrase is 'How a committee, or a kind of committee, puts its conclusions beside the phrases that everybody has.';

grant select, insert, update, delete on meetings.held_meeting, meetings.held_attendance, meetings.presence_change, meetings.item_turn,
  meetings.item_absence, meetings.item_conclusion, meetings.item_conclusion_point, meetings.item_reservation, meetings.standard_phrase
  to samspil_app;
