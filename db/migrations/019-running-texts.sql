-- Text that several people write at once: nobody's words are lost, and every stage can be looked at again.
create table documents.running_text (
  id uuid primary key default gen_random_uuid(),
  markdown text not null default '',
  -- What the text is merged from; absent until somebody writes in it together with others.
  state bytea,
  revision integer not null default 1 check (revision > 0),
  changed_at timestamptz not null
);
comment on table documents.running_text is 'A text in the making, as Markdown and as what its writers'' changes are merged in.';

create table documents.running_text_version (
  text_id uuid not null references documents.running_text (id) on delete cascade,
  number integer not null check (number > 0),
  markdown text not null,
  state bytea,
  revision integer not null,
  saved_at timestamptz not null,
  saved_by uuid,
  saved_by_name text not null,
  primary key (text_id, number)
);
comment on table documents.running_text_version is 'A stage of a text that can be compared and restored; never changed.';

grant select, insert, update, delete on documents.running_text to samspil_app;
grant select, insert, delete on documents.running_text_version to samspil_app;
