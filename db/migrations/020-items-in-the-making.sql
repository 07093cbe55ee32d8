-- An item from proposal to treatment. What is dispatched becomes an agenda_item of the same id.
create table meetings.item_draft (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references committees.committee (id),
  meeting_id uuid references meetings.meeting (id),
  state text not null check (
    state in ('draft', 'proposed', 'with-secretariat', 'on-agenda', 'treated', 'postponed', 'withdrawn', 'sent-on')
  ),
  state_reason text,
  state_changed_at timestamptz not null,
  -- Which standing item of the committee's kind it is, where it came by itself.
  standing text,
  position integer,
  type text check (type in ('decision', 'discussion', 'information')),
  title text not null,
  public_title text,
  open boolean not null default true,
  minutes_allotted integer check (minutes_allotted between 1 and 600),
  late boolean not null default false,
  organisation_id uuid references people.organisation (id),
  internal_note text,
  -- Which sectors it concerns, and, where not all, why it comes here and is not solved between them.
  concerned_sectors text[] not null default '{}',
  why_here text,
  proposed_at timestamptz,
  -- What it continues or was copied from: an item of the record, or another in the making.
  origin_item_id uuid references meetings.agenda_item (id) on delete set null,
  origin_draft_id uuid references meetings.item_draft (id) on delete set null,
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by uuid references people.person (id),
  created_by_name text not null
);
comment on table meetings.item_draft is 'An agenda item in the making: proposed, with the secretariat, on an agenda, or what became of it.';
create index item_draft_committee on meetings.item_draft (committee_id, state);
create index item_draft_meeting on meetings.item_draft (meeting_id, position);
create index item_draft_origin on meetings.item_draft (origin_draft_id);

create table meetings.item_draft_section (
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  position integer not null,
  kind text not null,
  heading text,
  text_id uuid not null references documents.running_text (id),
  primary key (draft_id, position)
);
comment on table meetings.item_draft_section is 'A section of an item in the making; its words are a running text.';
create unique index item_draft_section_text on meetings.item_draft_section (text_id);

create table meetings.item_draft_line (
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  kind text not null check (kind in ('recommendation', 'presenter')),
  position integer not null,
  text text not null,
  primary key (draft_id, kind, position)
);
comment on table meetings.item_draft_line is 'Each "at" of an item''s recommendation, and each who presents it.';

create table meetings.item_draft_reference (
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  position integer not null,
  organisation_id uuid references people.organisation (id),
  system text,
  number text not null,
  primary key (draft_id, position)
);
comment on table meetings.item_draft_reference is 'The item''s numbers in the parties'' own case systems.';

create table meetings.item_draft_treatment (
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  position integer not null,
  committee text,
  treated_on date,
  item_number text,
  outcome text,
  primary key (draft_id, position)
);
comment on table meetings.item_draft_treatment is 'Where the matter of an item in the making was treated before, and what came of it there.';

create table meetings.item_draft_step (
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  position integer not null,
  state text not null,
  at timestamptz not null,
  by_name text not null,
  reason text,
  meeting_id uuid references meetings.meeting (id),
  primary key (draft_id, position)
);
comment on table meetings.item_draft_step is 'The life of an item in the making: each state that it came to, when and by whom.';

create table meetings.draft_attachment (
  id uuid primary key default gen_random_uuid(),
  draft_id uuid not null references meetings.item_draft (id) on delete cascade,
  position integer not null,
  title text not null,
  open boolean not null default true,
  handout boolean not null default false,
  removed_at timestamptz
);
comment on table meetings.draft_attachment is 'An annex of an item in the making; removing it keeps its versions.';
create index draft_attachment_draft on meetings.draft_attachment (draft_id, position);

create table meetings.draft_attachment_version (
  attachment_id uuid not null references meetings.draft_attachment (id) on delete cascade,
  number integer not null check (number > 0),
  file_sha256 text not null references documents.file (sha256),
  file_name text not null,
  added_at timestamptz not null,
  added_by_name text not null,
  primary key (attachment_id, number)
);
comment on table meetings.draft_attachment_version is 'Each file that an annex has been; the highest number is the one in use.';

alter table meetings.agenda_item
  add column minutes_allotted integer,
  add column late boolean not null default false,
  add column responsible_organisation_id uuid references people.organisation (id),
  -- What the public is told of a closed item's decision, where that is decided.
  add column public_decision text;
alter table meetings.attachment
  add column file_name text,
  add column handout boolean not null default false;

grant select, insert, update, delete on meetings.item_draft, meetings.item_draft_section, meetings.item_draft_line,
  meetings.item_draft_reference, meetings.item_draft_treatment, meetings.item_draft_step, meetings.draft_attachment, meetings.draft_attachment_version to samspil_app;
