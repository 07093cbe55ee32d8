-- Files by content, and the text that search reads.
create schema documents;

create table documents.file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  bytes bigint not null check (bytes >= 0),
  received_at timestamptz not null
);
comment on table documents.file is 'A file as it came in; its bytes lie in the file store under the same hash and are never overwritten.';

create table documents.search_entry (
  subject_kind text not null check (subject_kind in ('meeting', 'item', 'attachment', 'follow-up', 'person', 'committee', 'organisation')),
  subject_id uuid not null,
  owner_id uuid not null,
  title text not null,
  body text not null default '',
  committee_id uuid,
  held_on date,
  item_type text,
  organisation_ids uuid[] not null default '{}',
  path text not null,
  open boolean not null,
  visible boolean not null,
  words tsvector generated always as (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', body), 'B')) stored,
  primary key (subject_kind, subject_id, visible)
) partition by list (visible);
comment on table documents.search_entry is 'One row for everything that can be found; written by the module that owns the subject, through this module''s door.';

-- Two tables rather than a row policy: under a policy PostgreSQL may not use the text index, as its operators are not leakproof.
create table documents.public_search_entry partition of documents.search_entry for values in (true);
comment on table documents.public_search_entry is 'What everyone can find: published and open. The only part that the public role may read.';
create table documents.internal_search_entry partition of documents.search_entry for values in (false);
comment on table documents.internal_search_entry is 'What only some may find: not published, or closed.';

create index search_entry_words on documents.search_entry using gin (words);
create index search_entry_trigrams on documents.search_entry using gin ((title || ' ' || body) gin_trgm_ops);
create index search_entry_owner on documents.search_entry (owner_id);
create index search_entry_committee on documents.search_entry (committee_id, held_on);

grant usage on schema documents to samspil_app, samspil_public;
grant select, insert on documents.file to samspil_app;
grant select, insert, update, delete on documents.search_entry to samspil_app;
grant select on documents.public_search_entry to samspil_public;
