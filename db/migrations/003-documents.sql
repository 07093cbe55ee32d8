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

-- Every ending of every word, so that a prefix search finds what stands inside a compound. Trigrams would do it too, but
-- they find six texts for each right one, and reading those again takes half a second among 100,000 items.
-- The cost is what it is: without it, a small table would be read through and every text taken apart again.
create function documents.word_endings(title text, body text) returns tsvector immutable parallel safe cost 100000 language sql as $$
  select coalesce(array_to_tsvector(array_agg(ending)), '')
  from (
    select substr(word, n, 24) as ending
    from unnest(tsvector_to_array(to_tsvector('simple', title || ' ' || left(body, 250000)))) word, generate_series(1, length(word) - 2) n
    -- A tsvector holds a megabyte; this is the vocabulary of more than a hundred pages.
    limit 40000
  ) endings
$$;
comment on function documents.word_endings is 'The words of an entry, and what is left of each when letters are taken from its front: at least three letters, at most 24.';

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
  -- Of a very long text only the beginning, about a hundred pages: a tsvector holds a megabyte and refuses what is more.
  words tsvector generated always as (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', left(body, 250000)), 'B')) stored,
  primary key (subject_kind, subject_id, visible)
) partition by list (visible);
comment on table documents.search_entry is 'One row for everything that can be found; written by the module that owns the subject, through this module''s door.';

-- Two tables rather than a row policy: under a policy PostgreSQL may not use the text index, as its operators are not leakproof.
create table documents.public_search_entry partition of documents.search_entry for values in (true);
comment on table documents.public_search_entry is 'What everyone can find: published and open. The only part that the public role may read.';
create table documents.internal_search_entry partition of documents.search_entry for values in (false);
comment on table documents.internal_search_entry is 'What only some may find: not published, or closed.';

create index search_entry_words on documents.search_entry using gin (words);
create index search_entry_word_endings on documents.search_entry using gin (documents.word_endings(title, body));
-- Statistics of endings say nothing worth knowing, and gathering them takes apart 30,000 texts a time.
alter index documents.public_search_entry_word_endings_idx alter column 1 set statistics 0;
alter index documents.internal_search_entry_word_endings_idx alter column 1 set statistics 0;
alter index documents.search_entry_word_endings alter column 1 set statistics 0;
create index search_entry_owner on documents.search_entry (owner_id);
-- In the order in which hits are taken: of a common word the newest are found without looking at all the others.
create index search_entry_held_on on documents.search_entry (held_on desc nulls last);
create index search_entry_committee on documents.search_entry (committee_id, held_on desc nulls last);

grant usage on schema documents to samspil_app, samspil_public;
grant select, insert on documents.file to samspil_app;
grant select, insert, update, delete on documents.search_entry to samspil_app;
grant select on documents.public_search_entry to samspil_public;
