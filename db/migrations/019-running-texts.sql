-- Text that several people write at once: nobody's words are lost, and every stage can be looked at again.
create table documents.running_text (
  id uuid primary key default gen_random_uuid(),
  markdown text not null default '',
  -- What the text is merged from; absent until somebody changes it, for the beginning follows from the Markdown alone.
  state bytea,
  revision integer not null default 1 check (revision > 0),
  changed_at timestamptz not null
);
comment on table documents.running_text is 'A text in the making, as Markdown and as what its writers'' changes are merged in.';

create table documents.running_text_change (
  text_id uuid not null references documents.running_text (id) on delete cascade,
  revision integer not null,
  -- What this change added; the whole text where everything before is forgotten.
  change bytea not null,
  whole boolean not null,
  made_at timestamptz not null,
  made_by uuid,
  made_by_name text not null,
  primary key (text_id, revision)
);
comment on table documents.running_text_change is 'Each change of a text: what stood at any revision, and who has written since.';

create table documents.running_text_version (
  text_id uuid not null references documents.running_text (id) on delete cascade,
  number integer not null check (number > 0),
  markdown text not null,
  revision integer not null,
  saved_at timestamptz not null,
  -- Everyone who has written since the version before.
  written_by text[] not null,
  primary key (text_id, number)
);
comment on table documents.running_text_version is 'A stage of a text that can be compared and restored; never changed.';

create table documents.running_text_writing (
  text_id uuid not null references documents.running_text (id) on delete cascade,
  writer text not null,
  begun_at timestamptz not null,
  primary key (text_id, writer)
);
comment on table documents.running_text_writing is 'Since when somebody has been writing in a text, as it was last told to the log.';

grant select, insert, update, delete on documents.running_text, documents.running_text_writing to samspil_app;
grant select, insert, delete on documents.running_text_change, documents.running_text_version to samspil_app;
