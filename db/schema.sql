-- Made from db/migrations by tools/generate-database-types.mjs; for reading, not for running.

-- A spreadsheet of appointments that somebody has handed in and looks through; gone when it is accepted or old.
create table committees.appointment_sheet (
  id uuid default gen_random_uuid() not null,
  committee_id uuid,
  organisation_id uuid,
  file_name text not null,
  cells jsonb not null,
  takes_effect_on date not null,
  handed_in_by uuid,
  handed_in_at timestamp with time zone not null,
  constraint appointment_sheet_pkey PRIMARY KEY (id),
  constraint appointment_sheet_check CHECK (((committee_id IS NULL) <> (organisation_id IS NULL))),
  constraint appointment_sheet_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint appointment_sheet_handed_in_by_fkey FOREIGN KEY (handed_in_by) REFERENCES people.person(id),
  constraint appointment_sheet_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id)
);
grant delete, insert, select, update on committees.appointment_sheet to samspil_app;

-- Anything that holds meetings.
create table committees.committee (
  id uuid default gen_random_uuid() not null,
  slug text not null,
  name text collate platform.dk not null,
  kind text not null,
  level text not null,
  partnership_id uuid,
  organisation_id uuid,
  parent_id uuid,
  valid_from date,
  valid_to date,
  public_since timestamp with time zone,
  successor_id uuid,
  end_reason text,
  constraint committee_pkey PRIMARY KEY (id),
  constraint committee_slug_key UNIQUE (slug),
  constraint committee_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to >= valid_from))),
  constraint committee_check1 CHECK ((successor_id <> id)),
  constraint committee_level_check CHECK ((level = ANY (ARRAY['political'::text, 'professional'::text]))),
  constraint committee_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text)),
  constraint committee_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint committee_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES committees.committee(id),
  constraint committee_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES committees.partnership(id),
  constraint committee_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES committees.committee(id)
);
CREATE INDEX committee_parent ON committees.committee USING btree (parent_id);
CREATE INDEX committee_partnership ON committees.committee USING btree (partnership_id);
alter table committees.committee enable row level security;
create policy app on committees.committee to samspil_app using (true) with check (true);
create policy published on committees.committee for select to samspil_public using ((public_since IS NOT NULL));
grant delete, insert, select, update on committees.committee to samspil_app;
grant select on committees.committee to samspil_public;

-- What a person may do in a committee; a right, kept apart from the mandate.
create table committees.committee_access (
  person_id uuid not null,
  committee_id uuid not null,
  role text not null,
  valid_from date not null,
  valid_to date,
  membership_id uuid,
  constraint committee_access_pkey PRIMARY KEY (person_id, committee_id, role, valid_from),
  constraint committee_access_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'member'::text, 'adviser'::text, 'substitute'::text, 'secretary'::text, 'observer'::text]))),
  constraint committee_access_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint committee_access_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES committees.membership(id),
  constraint committee_access_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX committee_access_committee ON committees.committee_access USING btree (committee_id);
CREATE INDEX committee_access_membership ON committees.committee_access USING btree (membership_id);
grant delete, insert, select, update on committees.committee_access to samspil_app;

-- The spellings under which papers name a committee.
create table committees.committee_name (
  name_key text not null,
  committee_id uuid not null,
  constraint committee_name_pkey PRIMARY KEY (name_key, committee_id),
  constraint committee_name_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id)
);
grant delete, insert, select, update on committees.committee_name to samspil_app;

-- Who does not read a committee's closed material although their role would let them.
create table committees.exclusion (
  id uuid default gen_random_uuid() not null,
  committee_id uuid not null,
  person_id uuid not null,
  reason text not null,
  valid_from date not null,
  valid_to date,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint exclusion_pkey PRIMARY KEY (id),
  constraint exclusion_check CHECK ((valid_to >= valid_from)),
  constraint exclusion_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint exclusion_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX exclusion_committee ON committees.exclusion USING btree (committee_id, person_id);
grant delete, insert, select, update on committees.exclusion to samspil_app;

-- What a partnership has chosen to work on; moves to initiatives when that module comes.
create table committees.focus_area (
  id uuid default gen_random_uuid() not null,
  slug text not null,
  partnership_id uuid not null,
  committee_id uuid,
  name text collate platform.dk not null,
  summary text not null,
  "position" integer not null,
  constraint focus_area_pkey PRIMARY KEY (id),
  constraint focus_area_slug_key UNIQUE (slug),
  constraint focus_area_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text)),
  constraint focus_area_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint focus_area_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES committees.partnership(id)
);
grant delete, insert, select, update on committees.focus_area to samspil_app;
grant select on committees.focus_area to samspil_public;

-- Which groups were shown before a new one was set up, and why it was set up all the same.
create table committees.group_founding (
  committee_id uuid not null,
  subject text not null,
  similar_bodies jsonb not null,
  answer text not null,
  missing_sectors text[] not null,
  why_missing text,
  founded_at timestamp with time zone not null,
  founded_by uuid,
  constraint group_founding_pkey PRIMARY KEY (committee_id),
  constraint group_founding_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint group_founding_founded_by_fkey FOREIGN KEY (founded_by) REFERENCES people.person(id)
);
grant delete, insert, select, update on committees.group_founding to samspil_app;

-- The days for which a paper has told who sits in a committee.
create table committees.listing (
  committee_id uuid not null,
  held_on date not null,
  constraint listing_pkey PRIMARY KEY (committee_id, held_on),
  constraint listing_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id) ON DELETE CASCADE
);
alter table committees.listing enable row level security;
create policy app on committees.listing to samspil_app using (true) with check (true);
grant delete, insert, select, update on committees.listing to samspil_app;

-- Who sits in a committee in which capacity; a mandate, not a right to read.
create table committees.membership (
  id uuid default gen_random_uuid() not null,
  committee_id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  capacity text not null,
  party_letter text,
  title text,
  group_name text,
  "position" integer default 0 not null,
  valid_from date not null,
  valid_to date,
  seat_id uuid,
  beside_id uuid,
  source text,
  public_since timestamp with time zone,
  constraint membership_pkey PRIMARY KEY (id),
  constraint membership_capacity_check CHECK ((capacity = ANY (ARRAY['chair'::text, 'member'::text, 'substitute'::text, 'adviser'::text, 'secretary'::text, 'observer'::text]))),
  constraint membership_check CHECK ((valid_to >= valid_from)),
  constraint membership_check1 CHECK ((beside_id <> id)),
  constraint membership_beside_id_fkey FOREIGN KEY (beside_id) REFERENCES committees.membership(id),
  constraint membership_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint membership_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES committees.seat(id)
);
CREATE INDEX membership_beside ON committees.membership USING btree (beside_id);
CREATE INDEX membership_committee ON committees.membership USING btree (committee_id, valid_from);
CREATE INDEX membership_organisation ON committees.membership USING btree (organisation_id);
CREATE INDEX membership_person ON committees.membership USING btree (person_id);
CREATE INDEX membership_seat ON committees.membership USING btree (seat_id, valid_from);
alter table committees.membership enable row level security;
create policy app on committees.membership to samspil_app using (true) with check (true);
create policy published on committees.membership for select to samspil_public using (((public_since IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM people.person
  WHERE (person.id = membership.person_id))) AND (EXISTS ( SELECT 1
   FROM committees.committee
  WHERE (committee.id = membership.committee_id)))));
grant delete, insert, select, update on committees.membership to samspil_app;
grant select on committees.membership to samspil_public;

-- A standing collaboration; region and name together tell it apart, as three clusters are called Midt.
create table committees.partnership (
  id uuid default gen_random_uuid() not null,
  slug text not null,
  kind text not null,
  name text collate platform.dk not null,
  region text not null,
  hospital text,
  valid_from date not null,
  valid_to date,
  source text,
  source_address text,
  inferred boolean default false not null,
  end_reason text,
  constraint partnership_pkey PRIMARY KEY (id),
  constraint partnership_region_kind_name_valid_from_key UNIQUE (region, kind, name, valid_from),
  constraint partnership_slug_key UNIQUE (slug),
  constraint partnership_check CHECK ((valid_to >= valid_from)),
  constraint partnership_kind_check CHECK ((kind = ANY (ARRAY['health-cluster'::text, 'health-council'::text, 'regional-cooperation'::text]))),
  constraint partnership_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text))
);
grant delete, insert, select, update on committees.partnership to samspil_app;
grant select on committees.partnership to samspil_public;

-- Which organisation is a party from when to when; a municipality can be in several.
create table committees.partnership_party (
  partnership_id uuid not null,
  organisation_id uuid not null,
  "position" integer not null,
  valid_from date not null,
  valid_to date,
  source text,
  source_address text,
  inferred boolean default false not null,
  constraint partnership_party_pkey PRIMARY KEY (partnership_id, organisation_id, valid_from),
  constraint partnership_party_check CHECK ((valid_to >= valid_from)),
  constraint partnership_party_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint partnership_party_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES committees.partnership(id)
);
CREATE INDEX partnership_party_organisation ON committees.partnership_party USING btree (organisation_id);
grant delete, insert, select, update on committees.partnership_party to samspil_app;
grant select on committees.partnership_party to samspil_public;

-- Which partnerships carry on what a partnership did when it ended.
create table committees.partnership_succession (
  predecessor_id uuid not null,
  successor_id uuid not null,
  source text,
  source_address text,
  inferred boolean default false not null,
  constraint partnership_succession_pkey PRIMARY KEY (predecessor_id, successor_id),
  constraint partnership_succession_check CHECK ((successor_id <> predecessor_id)),
  constraint partnership_succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES committees.partnership(id),
  constraint partnership_succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES committees.partnership(id)
);
CREATE INDEX partnership_succession_successor ON committees.partnership_succession USING btree (successor_id);
grant delete, insert, select, update on committees.partnership_succession to samspil_app;
grant select on committees.partnership_succession to samspil_public;

-- A place in a committee that somebody appoints to; vacant where no membership holds it.
create table committees.seat (
  id uuid default gen_random_uuid() not null,
  committee_id uuid not null,
  name text collate platform.dk not null,
  sector text not null,
  capacity text not null,
  appointed_by_id uuid,
  "position" integer default 0 not null,
  valid_from date not null,
  valid_to date,
  source text,
  constraint seat_pkey PRIMARY KEY (id),
  constraint seat_capacity_check CHECK ((capacity = ANY (ARRAY['chair'::text, 'member'::text, 'substitute'::text, 'adviser'::text, 'secretary'::text, 'observer'::text]))),
  constraint seat_check CHECK ((valid_to >= valid_from)),
  constraint seat_sector_check CHECK ((sector = ANY (ARRAY['region'::text, 'municipality'::text, 'general-practice'::text, 'patients'::text, 'other'::text]))),
  constraint seat_appointed_by_id_fkey FOREIGN KEY (appointed_by_id) REFERENCES people.organisation(id),
  constraint seat_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id)
);
CREATE INDEX seat_committee ON committees.seat USING btree (committee_id, "position");
alter table committees.seat enable row level security;
create policy app on committees.seat to samspil_app using (true) with check (true);
create policy published on committees.seat for select to samspil_public using ((EXISTS ( SELECT 1
   FROM committees.committee
  WHERE (committee.id = seat.committee_id))));
grant delete, insert, select, update on committees.seat to samspil_app;
grant select on committees.seat to samspil_public;

-- Dated versions of a committee's terms of reference and rules of procedure; a version is never changed.
create table committees.terms_of_reference (
  id uuid default gen_random_uuid() not null,
  committee_id uuid not null,
  kind text not null,
  number integer not null,
  body text not null,
  decided_by text,
  valid_from date not null,
  mandate_ends_on date,
  created_at timestamp with time zone not null,
  created_by uuid,
  constraint terms_of_reference_pkey PRIMARY KEY (id),
  constraint terms_of_reference_committee_id_kind_number_key UNIQUE (committee_id, kind, number),
  constraint terms_of_reference_check CHECK ((mandate_ends_on >= valid_from)),
  constraint terms_of_reference_kind_check CHECK ((kind = ANY (ARRAY['terms-of-reference'::text, 'rules-of-procedure'::text]))),
  constraint terms_of_reference_number_check CHECK ((number > 0)),
  constraint terms_of_reference_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint terms_of_reference_created_by_fkey FOREIGN KEY (created_by) REFERENCES people.person(id)
);
CREATE INDEX terms_of_reference_mandate ON committees.terms_of_reference USING btree (mandate_ends_on);
alter table committees.terms_of_reference enable row level security;
create policy app on committees.terms_of_reference to samspil_app using (true) with check (true);
create policy published on committees.terms_of_reference for select to samspil_public using ((EXISTS ( SELECT 1
   FROM committees.committee
  WHERE (committee.id = terms_of_reference.committee_id))));
grant insert, select on committees.terms_of_reference to samspil_app;
grant select on committees.terms_of_reference to samspil_public;

-- Lets one person answer for one follow-up, once, from a mail.
create table decisions.answer_link (
  token_hash text not null,
  follow_up_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint answer_link_pkey PRIMARY KEY (token_hash),
  constraint answer_link_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES decisions.follow_up(id) ON DELETE CASCADE,
  constraint answer_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on decisions.answer_link to samspil_app;

-- After how many days over its date a committee's follow-up goes to its chairs, where that is not the usual.
create table decisions.escalation_rule (
  committee_id uuid not null,
  after_days integer not null,
  constraint escalation_rule_pkey PRIMARY KEY (committee_id),
  constraint escalation_rule_after_days_check CHECK (((after_days >= 1) AND (after_days <= 365))),
  constraint escalation_rule_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id)
);
grant delete, insert, select, update on decisions.escalation_rule to samspil_app;

-- A commitment with a source; proposed by the recogniser until a person confirms it.
create table decisions.follow_up (
  id uuid default gen_random_uuid() not null,
  committee_id uuid not null,
  meeting_id uuid not null,
  item_id uuid,
  "position" integer not null,
  text text not null,
  due_on date,
  responsible text,
  organisation_id uuid,
  state text default 'proposed'::text not null,
  open boolean not null,
  published boolean default false not null,
  created_at timestamp with time zone not null,
  person_id uuid,
  state_reason text,
  state_changed_at timestamp with time zone,
  source_on date,
  source_label text,
  source_path text,
  source_text text,
  focus_area_id uuid,
  revision integer default 1 not null,
  constraint follow_up_pkey PRIMARY KEY (id),
  constraint follow_up_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'rejected'::text, 'open'::text, 'under-way'::text, 'done'::text, 'dropped'::text, 'escalated'::text]))),
  constraint follow_up_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint follow_up_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES committees.focus_area(id),
  constraint follow_up_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint follow_up_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX follow_up_awaiting ON decisions.follow_up USING btree (organisation_id, due_on, id) WHERE (state = ANY (ARRAY['proposed'::text, 'open'::text, 'under-way'::text, 'escalated'::text]));
CREATE INDEX follow_up_committee ON decisions.follow_up USING btree (committee_id, state);
CREATE INDEX follow_up_ended ON decisions.follow_up USING btree (organisation_id, state, state_changed_at DESC);
CREATE INDEX follow_up_meeting ON decisions.follow_up USING btree (meeting_id);
CREATE INDEX follow_up_person ON decisions.follow_up USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX follow_up_public ON decisions.follow_up USING btree (source_on DESC NULLS LAST, meeting_id, "position") WHERE (published AND open);
CREATE INDEX follow_up_undone ON decisions.follow_up USING btree (due_on, id) WHERE (state = ANY (ARRAY['proposed'::text, 'open'::text, 'under-way'::text, 'escalated'::text]));
alter table decisions.follow_up enable row level security;
create policy app on decisions.follow_up to samspil_app using (true) with check (true);
create policy published on decisions.follow_up for select to samspil_public using ((published AND open));
grant delete, insert, select, update on decisions.follow_up to samspil_app;
grant select on decisions.follow_up to samspil_public;

-- Who is to be told when a follow-up is done.
create table decisions.follow_up_receiver (
  follow_up_id uuid not null,
  person_id uuid not null,
  constraint follow_up_receiver_pkey PRIMARY KEY (follow_up_id, person_id),
  constraint follow_up_receiver_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES decisions.follow_up(id) ON DELETE CASCADE,
  constraint follow_up_receiver_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on decisions.follow_up_receiver to samspil_app;

-- What somebody said became of a follow-up, and when.
create table decisions.follow_up_report (
  id uuid default gen_random_uuid() not null,
  follow_up_id uuid not null,
  state text not null,
  text text not null,
  reported_at timestamp with time zone not null,
  reported_by uuid,
  reported_by_name text not null,
  constraint follow_up_report_pkey PRIMARY KEY (id),
  constraint follow_up_report_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES decisions.follow_up(id) ON DELETE CASCADE,
  constraint follow_up_report_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES people.person(id)
);
CREATE INDEX follow_up_report_follow_up ON decisions.follow_up_report USING btree (follow_up_id, reported_at);
alter table decisions.follow_up_report enable row level security;
create policy app on decisions.follow_up_report to samspil_app using (true) with check (true);
create policy published on decisions.follow_up_report for select to samspil_public using ((EXISTS ( SELECT 1
   FROM decisions.follow_up
  WHERE (follow_up.id = follow_up_report.follow_up_id))));
grant delete, insert, select, update on decisions.follow_up_report to samspil_app;

-- A spreadsheet of follow-ups that somebody handed in and looks through before it changes anything.
create table decisions.follow_up_sheet (
  id uuid default gen_random_uuid() not null,
  file_name text not null,
  cells jsonb not null,
  handed_in_at timestamp with time zone not null,
  handed_in_by uuid,
  constraint follow_up_sheet_pkey PRIMARY KEY (id),
  constraint follow_up_sheet_handed_in_by_fkey FOREIGN KEY (handed_in_by) REFERENCES people.person(id)
);
grant delete, insert, select, update on decisions.follow_up_sheet to samspil_app;

-- That a person kept an open follow-up off one meeting's agenda, and why.
create table decisions.postponement (
  follow_up_id uuid not null,
  meeting_id uuid not null,
  reason text not null,
  postponed_at timestamp with time zone not null,
  postponed_by_name text not null,
  constraint postponement_pkey PRIMARY KEY (follow_up_id, meeting_id),
  constraint postponement_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES decisions.follow_up(id) ON DELETE CASCADE
);
grant delete, insert, select, update on decisions.postponement to samspil_app;

-- That somebody was reminded of a follow-up, so that nobody is reminded twice of the same.
create table decisions.reminder (
  follow_up_id uuid not null,
  kind text not null,
  due_on date not null,
  sent_at timestamp with time zone not null,
  constraint reminder_pkey PRIMARY KEY (follow_up_id, kind, due_on),
  constraint reminder_kind_check CHECK ((kind = ANY (ARRAY['before-due'::text, 'overdue'::text, 'escalation'::text]))),
  constraint reminder_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES decisions.follow_up(id) ON DELETE CASCADE
);
grant delete, insert, select, update on decisions.reminder to samspil_app;

-- A file as it came in; its bytes lie in the file store under the same hash and are never overwritten.
create table documents.file (
  sha256 text not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  received_at timestamp with time zone not null,
  constraint file_pkey PRIMARY KEY (sha256),
  constraint file_bytes_check CHECK ((bytes >= 0)),
  constraint file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
grant insert, select on documents.file to samspil_app;

-- Where in a file something looks like a CPR number, also where no reader sees it, and what could not be looked into.
create table documents.inspection (
  file_sha256 text not null,
  findings jsonb not null,
  unread jsonb not null,
  inspected_at timestamp with time zone not null,
  defects jsonb default '[]'::jsonb not null,
  constraint inspection_pkey PRIMARY KEY (file_sha256),
  constraint inspection_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES documents.file(sha256)
);
grant delete, insert, select, update on documents.inspection to samspil_app;

-- What only some may find: not published, or closed.
create table documents.internal_search_entry (
  subject_kind text not null,
  subject_id uuid not null,
  owner_id uuid not null,
  title text not null,
  body text default ''::text not null,
  committee_id uuid,
  held_on date,
  item_type text,
  organisation_ids uuid[] default '{}'::uuid[] not null,
  path text not null,
  open boolean not null,
  visible boolean not null,
  words tsvector generated always as ((setweight(to_tsvector('danish'::regconfig, title), 'A'::"char") || setweight(to_tsvector('danish'::regconfig, "left"(body, 250000)), 'B'::"char"))) stored,
  constraint internal_search_entry_pkey PRIMARY KEY (subject_kind, subject_id, visible),
  constraint search_entry_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['meeting'::text, 'item'::text, 'attachment'::text, 'follow-up'::text, 'person'::text, 'committee'::text, 'organisation'::text])))
);
CREATE INDEX internal_search_entry_committee_id_held_on_idx ON documents.internal_search_entry USING btree (committee_id, held_on DESC NULLS LAST);
CREATE INDEX internal_search_entry_held_on_idx ON documents.internal_search_entry USING btree (held_on DESC NULLS LAST);
CREATE INDEX internal_search_entry_owner_id_idx ON documents.internal_search_entry USING btree (owner_id);
CREATE INDEX internal_search_entry_word_endings_idx ON documents.internal_search_entry USING gin (documents.word_endings(title, body));
CREATE INDEX internal_search_entry_words_idx ON documents.internal_search_entry USING gin (words);

-- What everyone can find: published and open. The only part that the public role may read.
create table documents.public_search_entry (
  subject_kind text not null,
  subject_id uuid not null,
  owner_id uuid not null,
  title text not null,
  body text default ''::text not null,
  committee_id uuid,
  held_on date,
  item_type text,
  organisation_ids uuid[] default '{}'::uuid[] not null,
  path text not null,
  open boolean not null,
  visible boolean not null,
  words tsvector generated always as ((setweight(to_tsvector('danish'::regconfig, title), 'A'::"char") || setweight(to_tsvector('danish'::regconfig, "left"(body, 250000)), 'B'::"char"))) stored,
  constraint public_search_entry_pkey PRIMARY KEY (subject_kind, subject_id, visible),
  constraint search_entry_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['meeting'::text, 'item'::text, 'attachment'::text, 'follow-up'::text, 'person'::text, 'committee'::text, 'organisation'::text])))
);
CREATE INDEX public_search_entry_committee_id_held_on_idx ON documents.public_search_entry USING btree (committee_id, held_on DESC NULLS LAST);
CREATE INDEX public_search_entry_held_on_idx ON documents.public_search_entry USING btree (held_on DESC NULLS LAST);
CREATE INDEX public_search_entry_owner_id_idx ON documents.public_search_entry USING btree (owner_id);
CREATE INDEX public_search_entry_word_endings_idx ON documents.public_search_entry USING gin (documents.word_endings(title, body));
CREATE INDEX public_search_entry_words_idx ON documents.public_search_entry USING gin (words);
grant select on documents.public_search_entry to samspil_public;

-- A text in the making, as Markdown and as what its writers' changes are merged in.
create table documents.running_text (
  id uuid default gen_random_uuid() not null,
  markdown text default ''::text not null,
  state bytea,
  revision integer default 1 not null,
  changed_at timestamp with time zone not null,
  constraint running_text_pkey PRIMARY KEY (id),
  constraint running_text_revision_check CHECK ((revision > 0))
);
grant delete, insert, select, update on documents.running_text to samspil_app;

-- Each change of a text: what stood at any revision, and who has written since.
create table documents.running_text_change (
  text_id uuid not null,
  revision integer not null,
  change bytea not null,
  whole boolean not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  made_by_name text not null,
  constraint running_text_change_pkey PRIMARY KEY (text_id, revision),
  constraint running_text_change_text_id_fkey FOREIGN KEY (text_id) REFERENCES documents.running_text(id) ON DELETE CASCADE
);
grant delete, insert, select on documents.running_text_change to samspil_app;

-- A stage of a text that can be compared and restored; never changed.
create table documents.running_text_version (
  text_id uuid not null,
  number integer not null,
  markdown text not null,
  revision integer not null,
  saved_at timestamp with time zone not null,
  written_by text[] not null,
  constraint running_text_version_pkey PRIMARY KEY (text_id, number),
  constraint running_text_version_number_check CHECK ((number > 0)),
  constraint running_text_version_text_id_fkey FOREIGN KEY (text_id) REFERENCES documents.running_text(id) ON DELETE CASCADE
);
grant delete, insert, select on documents.running_text_version to samspil_app;

-- Since when somebody has been writing in a text, as it was last told to the log.
create table documents.running_text_writing (
  text_id uuid not null,
  writer text not null,
  begun_at timestamp with time zone not null,
  constraint running_text_writing_pkey PRIMARY KEY (text_id, writer),
  constraint running_text_writing_text_id_fkey FOREIGN KEY (text_id) REFERENCES documents.running_text(id) ON DELETE CASCADE
);
grant delete, insert, select, update on documents.running_text_writing to samspil_app;

-- One row for everything that can be found; written by the module that owns the subject, through this module's door.
create table documents.search_entry (
  subject_kind text not null,
  subject_id uuid not null,
  owner_id uuid not null,
  title text not null,
  body text default ''::text not null,
  committee_id uuid,
  held_on date,
  item_type text,
  organisation_ids uuid[] default '{}'::uuid[] not null,
  path text not null,
  open boolean not null,
  visible boolean not null,
  words tsvector generated always as ((setweight(to_tsvector('danish'::regconfig, title), 'A'::"char") || setweight(to_tsvector('danish'::regconfig, "left"(body, 250000)), 'B'::"char"))) stored,
  constraint search_entry_pkey PRIMARY KEY (subject_kind, subject_id, visible),
  constraint search_entry_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['meeting'::text, 'item'::text, 'attachment'::text, 'follow-up'::text, 'person'::text, 'committee'::text, 'organisation'::text])))
);
CREATE INDEX search_entry_committee ON ONLY documents.search_entry USING btree (committee_id, held_on DESC NULLS LAST);
CREATE INDEX search_entry_held_on ON ONLY documents.search_entry USING btree (held_on DESC NULLS LAST);
CREATE INDEX search_entry_owner ON ONLY documents.search_entry USING btree (owner_id);
CREATE INDEX search_entry_word_endings ON ONLY documents.search_entry USING gin (documents.word_endings(title, body));
CREATE INDEX search_entry_words ON ONLY documents.search_entry USING gin (words);
grant delete, insert, select, update on documents.search_entry to samspil_app;

-- What the gate found in a content and two persons let pass: unchanged, it holds up no later version.
create table documents.seen_finding (
  content_sha256 text not null,
  finding text not null,
  seen_at timestamp with time zone not null,
  constraint seen_finding_pkey PRIMARY KEY (content_sha256, finding)
);
grant delete, insert, select on documents.seen_finding to samspil_app;

-- Files that were handed in together.
create table imports.batch (
  id uuid default gen_random_uuid() not null,
  created_by text not null,
  created_by_id uuid,
  created_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  constraint batch_pkey PRIMARY KEY (id)
);
grant delete, insert, select, update on imports.batch to samspil_app;

-- One file from receipt to record: what was read, what was recognised, what a person corrected.
create table imports.paper (
  id uuid default gen_random_uuid() not null,
  batch_id uuid not null,
  "position" integer not null,
  file_sha256 text not null,
  file_name text not null,
  state text not null,
  refusal jsonb,
  reading jsonb,
  marks jsonb,
  recognised jsonb,
  draft jsonb,
  committee_id uuid,
  revision integer default 0 not null,
  meeting_id uuid,
  meeting_version integer,
  changed_at timestamp with time zone not null,
  constraint paper_pkey PRIMARY KEY (id),
  constraint paper_batch_id_position_key UNIQUE (batch_id, "position"),
  constraint paper_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'ready'::text, 'failed'::text, 'accepted'::text, 'known'::text, 'dismissed'::text, 'cancelled'::text]))),
  constraint paper_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES imports.batch(id),
  constraint paper_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint paper_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES documents.file(sha256)
);
CREATE INDEX paper_file ON imports.paper USING btree (file_sha256);
CREATE INDEX paper_waiting ON imports.paper USING btree (state) WHERE (state = 'waiting'::text);
grant delete, insert, select, update on imports.paper to samspil_app;

-- What a party holds in a boundary question, from a day on.
create table matters.boundary_position (
  question_id uuid not null,
  organisation_id uuid not null,
  "position" text not null,
  stated_on date not null,
  stated_by_name text not null,
  constraint boundary_position_pkey PRIMARY KEY (question_id, organisation_id, stated_on),
  constraint boundary_position_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint boundary_position_question_id_fkey FOREIGN KEY (question_id) REFERENCES matters.boundary_question(id) ON DELETE CASCADE
);
alter table matters.boundary_position enable row level security;
create policy app on matters.boundary_position to samspil_app using (true) with check (true);
create policy published on matters.boundary_position for select to samspil_public using ((EXISTS ( SELECT 1
   FROM matters.boundary_question question
  WHERE (question.id = boundary_position.question_id))));
grant delete, insert, select, update on matters.boundary_position to samspil_app;
grant select on matters.boundary_position to samspil_public;

-- Who pays, who answers for a patient, or which rule stands in the way; never with data about a patient.
create table matters.boundary_question (
  id uuid default gen_random_uuid() not null,
  matter_id uuid,
  partnership_id uuid,
  title text collate platform.dk not null,
  kind text not null,
  question text not null,
  groups text,
  example text,
  state text not null,
  public boolean default false not null,
  raised_on date not null,
  raised_by_organisation_id uuid,
  answer text,
  answered_on date,
  effect text,
  revision integer default 1 not null,
  created_at timestamp with time zone not null,
  created_by_name text not null,
  constraint boundary_question_pkey PRIMARY KEY (id),
  constraint boundary_question_kind_check CHECK ((kind = ANY (ARRAY['who-pays'::text, 'who-answers'::text, 'data-sharing'::text, 'other'::text]))),
  constraint boundary_question_state_check CHECK ((state = ANY (ARRAY['open'::text, 'with-committee'::text, 'with-ssu'::text, 'with-ministers'::text, 'answered'::text, 'closed'::text]))),
  constraint boundary_question_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matters.matter(id),
  constraint boundary_question_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES committees.partnership(id),
  constraint boundary_question_raised_by_organisation_id_fkey FOREIGN KEY (raised_by_organisation_id) REFERENCES people.organisation(id)
);
alter table matters.boundary_question enable row level security;
create policy app on matters.boundary_question to samspil_app using (true) with check (true);
create policy published on matters.boundary_question for select to samspil_public using (public);
grant delete, insert, select, update on matters.boundary_question to samspil_app;
grant select on matters.boundary_question to samspil_public;

-- To whom a boundary question was sent on, with which letter, and what they answered.
create table matters.escalation (
  question_id uuid not null,
  number integer not null,
  to_level text not null,
  committee_id uuid,
  receiver text,
  letter text,
  escalated_at timestamp with time zone not null,
  escalated_by_name text not null,
  answer text,
  answered_on date,
  constraint escalation_pkey PRIMARY KEY (question_id, number),
  constraint escalation_to_level_check CHECK ((to_level = ANY (ARRAY['committee'::text, 'ssu'::text, 'ministers'::text]))),
  constraint escalation_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint escalation_question_id_fkey FOREIGN KEY (question_id) REFERENCES matters.boundary_question(id) ON DELETE CASCADE
);
alter table matters.escalation enable row level security;
create policy app on matters.escalation to samspil_app using (true) with check (true);
create policy published on matters.escalation for select to samspil_public using ((EXISTS ( SELECT 1
   FROM matters.boundary_question question
  WHERE (question.id = escalation.question_id))));
grant delete, insert, select, update on matters.escalation to samspil_app;
grant select on matters.escalation to samspil_public;

-- Who wants to hear when something happens in a matter.
create table matters.follower (
  matter_id uuid not null,
  person_id uuid not null,
  since timestamp with time zone not null,
  constraint follower_pkey PRIMARY KEY (matter_id, person_id),
  constraint follower_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matters.matter(id) ON DELETE CASCADE,
  constraint follower_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on matters.follower to samspil_app;

-- A wish or remark from a committee or a group, and what became of it.
create table matters.idea (
  id uuid default gen_random_uuid() not null,
  round_id uuid,
  item_id uuid,
  involvement_id uuid,
  partnership_id uuid not null,
  committee_id uuid,
  organisation_id uuid,
  voice text not null,
  text text not null,
  raised_on date not null,
  raised_by_name text not null,
  group_id uuid,
  answer text,
  answered_on date,
  answered_by_name text,
  constraint idea_pkey PRIMARY KEY (id),
  constraint idea_check CHECK ((num_nonnulls(round_id, item_id) = 1)),
  constraint idea_check1 CHECK (((answer IS NULL) = (answered_on IS NULL))),
  constraint idea_voice_check CHECK ((voice = ANY (ARRAY['municipal-committee'::text, 'klu'::text, 'plo'::text, 'piu'::text, 'other'::text]))),
  constraint idea_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint idea_group_id_fkey FOREIGN KEY (group_id) REFERENCES matters.idea_group(id) ON DELETE SET NULL,
  constraint idea_involvement_id_fkey FOREIGN KEY (involvement_id) REFERENCES matters.involvement(id),
  constraint idea_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint idea_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES committees.partnership(id),
  constraint idea_round_id_fkey FOREIGN KEY (round_id) REFERENCES matters.round(id)
);
CREATE INDEX idea_item ON matters.idea USING btree (item_id) WHERE (item_id IS NOT NULL);
CREATE INDEX idea_round ON matters.idea USING btree (round_id);
grant delete, insert, select, update on matters.idea to samspil_app;

-- Ideas that are about the same, and what was decided of them.
create table matters.idea_group (
  id uuid default gen_random_uuid() not null,
  round_id uuid not null,
  title text collate platform.dk not null,
  open boolean default true not null,
  decision text,
  reason text,
  decided_on date,
  decided_by_name text,
  matter_id uuid,
  constraint idea_group_pkey PRIMARY KEY (id),
  constraint idea_group_check CHECK (((decision IS NULL) = (reason IS NULL))),
  constraint idea_group_decision_check CHECK ((decision = ANY (ARRAY['taken-up'::text, 'later'::text, 'elsewhere'::text, 'not-taken-up'::text]))),
  constraint idea_group_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matters.matter(id),
  constraint idea_group_round_id_fkey FOREIGN KEY (round_id) REFERENCES matters.round(id) ON DELETE CASCADE
);
grant delete, insert, select, update on matters.idea_group to samspil_app;

-- How the parties do it until a boundary question is answered.
create table matters.interim_arrangement (
  id uuid default gen_random_uuid() not null,
  question_id uuid not null,
  text text not null,
  valid_from date not null,
  valid_to date,
  constraint interim_arrangement_pkey PRIMARY KEY (id),
  constraint interim_arrangement_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint interim_arrangement_question_id_fkey FOREIGN KEY (question_id) REFERENCES matters.boundary_question(id) ON DELETE CASCADE
);
alter table matters.interim_arrangement enable row level security;
create policy app on matters.interim_arrangement to samspil_app using (true) with check (true);
create policy published on matters.interim_arrangement for select to samspil_public using ((EXISTS ( SELECT 1
   FROM matters.boundary_question question
  WHERE (question.id = interim_arrangement.question_id))));
grant delete, insert, select, update on matters.interim_arrangement to samspil_app;
grant select on matters.interim_arrangement to samspil_public;

-- That an organisation's committee is to see an agenda item before the meeting, and what it said.
create table matters.involvement (
  id uuid default gen_random_uuid() not null,
  item_id uuid not null,
  meeting_id uuid not null,
  item_number text not null,
  item_title text,
  item_open boolean not null,
  item_marks jsonb not null,
  organisation_id uuid not null,
  committee_id uuid not null,
  reasons jsonb default '[]'::jsonb not null,
  meeting_on date,
  due_on date,
  state text not null,
  changed_parts text[] default '{}'::text[] not null,
  changed_in integer,
  withdrawn_in integer,
  record_number text,
  treated_on date,
  outcome text,
  remark text,
  recorded_at timestamp with time zone,
  recorded_by_name text,
  created_at timestamp with time zone not null,
  constraint involvement_pkey PRIMARY KEY (id),
  constraint involvement_item_id_committee_id_key UNIQUE (item_id, committee_id),
  constraint involvement_check CHECK (((state <> 'treated'::text) OR ((treated_on IS NOT NULL) AND (outcome IS NOT NULL)))),
  constraint involvement_outcome_check CHECK ((outcome = ANY (ARRAY['noted'::text, 'supported'::text, 'supported-with-remarks'::text, 'not-supported'::text, 'no-decision'::text]))),
  constraint involvement_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'asked'::text, 'not-needed'::text, 'treated'::text]))),
  constraint involvement_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint involvement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id)
);
CREATE INDEX involvement_meeting ON matters.involvement USING btree (meeting_id);
CREATE INDEX involvement_organisation ON matters.involvement USING btree (organisation_id, state, due_on);
grant delete, insert, select, update on matters.involvement to samspil_app;

-- Which version of an agenda was last looked through for whom it concerns.
create table matters.looked_through_agenda (
  meeting_id uuid not null,
  version integer not null,
  looked_through_at timestamp with time zone not null,
  constraint looked_through_agenda_pkey PRIMARY KEY (meeting_id)
);
grant delete, insert, select, update on matters.looked_through_agenda to samspil_app;

-- A subject from wish to outcome, followed across committees.
create table matters.matter (
  id uuid default gen_random_uuid() not null,
  slug text not null,
  title text collate platform.dk not null,
  summary text,
  partnership_id uuid,
  focus_area_id uuid,
  open boolean default true not null,
  state text default 'under-way'::text not null,
  ended_because text,
  revision integer default 1 not null,
  created_at timestamp with time zone not null,
  created_by_name text not null,
  constraint matter_pkey PRIMARY KEY (id),
  constraint matter_slug_key UNIQUE (slug),
  constraint matter_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text)),
  constraint matter_state_check CHECK ((state = ANY (ARRAY['under-way'::text, 'ended'::text]))),
  constraint matter_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES committees.focus_area(id),
  constraint matter_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES committees.partnership(id)
);
alter table matters.matter enable row level security;
create policy app on matters.matter to samspil_app using (true) with check (true);
create policy published on matters.matter for select to samspil_public using ((open AND matters.is_public(id)));
grant delete, insert, select, update on matters.matter to samspil_app;
grant select on matters.matter to samspil_public;

-- The matter's number in an authority's own case system.
create table matters.matter_reference (
  matter_id uuid not null,
  "position" integer not null,
  organisation_id uuid,
  system text,
  number text not null,
  constraint matter_reference_pkey PRIMARY KEY (matter_id, "position"),
  constraint matter_reference_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matters.matter(id) ON DELETE CASCADE,
  constraint matter_reference_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id)
);
CREATE INDEX matter_reference_number ON matters.matter_reference USING btree (number);
alter table matters.matter_reference enable row level security;
create policy app on matters.matter_reference to samspil_app using (true) with check (true);
create policy published on matters.matter_reference for select to samspil_public using ((EXISTS ( SELECT 1
   FROM matters.matter
  WHERE (matter.id = matter_reference.matter_id))));
grant delete, insert, select, update on matters.matter_reference to samspil_app;
grant select on matters.matter_reference to samspil_public;

-- The yearly round in which committees raise ideas.
create table matters.round (
  id uuid default gen_random_uuid() not null,
  partnership_id uuid not null,
  year integer not null,
  opens_on date not null,
  closes_on date not null,
  published_at timestamp with time zone,
  closed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by_name text not null,
  constraint round_pkey PRIMARY KEY (id),
  constraint round_partnership_id_year_key UNIQUE (partnership_id, year),
  constraint round_check CHECK ((closes_on >= opens_on)),
  constraint round_year_check CHECK (((year >= 2000) AND (year <= 2100))),
  constraint round_partnership_id_fkey FOREIGN KEY (partnership_id) REFERENCES committees.partnership(id)
);
grant delete, insert, select, update on matters.round to samspil_app;

-- Which committees and groups were asked for ideas.
create table matters.round_invitation (
  id uuid default gen_random_uuid() not null,
  round_id uuid not null,
  organisation_id uuid not null,
  committee_id uuid,
  voice text not null,
  invited_at timestamp with time zone not null,
  constraint round_invitation_pkey PRIMARY KEY (id),
  constraint round_invitation_round_id_organisation_id_committee_id_key UNIQUE NULLS NOT DISTINCT (round_id, organisation_id, committee_id),
  constraint round_invitation_voice_check CHECK ((voice = ANY (ARRAY['municipal-committee'::text, 'klu'::text, 'plo'::text, 'piu'::text, 'other'::text]))),
  constraint round_invitation_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint round_invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint round_invitation_round_id_fkey FOREIGN KEY (round_id) REFERENCES matters.round(id) ON DELETE CASCADE
);
grant delete, insert, select, update on matters.round_invitation to samspil_app;

-- Which of an organisation's committees must see what is about a focus area or a subject.
create table matters.subject_committee (
  id uuid default gen_random_uuid() not null,
  organisation_id uuid not null,
  committee_id uuid not null,
  focus_area_id uuid,
  subject text,
  constraint subject_committee_pkey PRIMARY KEY (id),
  constraint subject_committee_check CHECK ((num_nonnulls(focus_area_id, subject) = 1)),
  constraint subject_committee_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint subject_committee_focus_area_id_fkey FOREIGN KEY (focus_area_id) REFERENCES committees.focus_area(id),
  constraint subject_committee_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id)
);
CREATE UNIQUE INDEX subject_committee_focus_area ON matters.subject_committee USING btree (organisation_id, committee_id, focus_area_id) WHERE (focus_area_id IS NOT NULL);
CREATE UNIQUE INDEX subject_committee_subject ON matters.subject_committee USING btree (organisation_id, committee_id, lower(subject)) WHERE (subject IS NOT NULL);
grant delete, insert, select, update on matters.subject_committee to samspil_app;

-- A committee's treatment of a matter, as planned and as held; those of one stage run side by side.
create table matters.treatment (
  id uuid default gen_random_uuid() not null,
  matter_id uuid not null,
  committee_id uuid,
  committee_name text not null,
  stage integer not null,
  planned_on date,
  held_on date,
  meeting_id uuid,
  item_id uuid,
  outcome text,
  source text not null,
  state text not null,
  open boolean default true not null,
  confirmed_by_name text,
  constraint treatment_pkey PRIMARY KEY (id),
  constraint treatment_source_check CHECK ((source = ANY (ARRAY['planned'::text, 'agenda'::text, 'paper'::text, 'person'::text]))),
  constraint treatment_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'planned'::text, 'held'::text, 'dropped'::text]))),
  constraint treatment_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint treatment_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matters.matter(id) ON DELETE CASCADE
);
CREATE INDEX treatment_item ON matters.treatment USING btree (item_id) WHERE (item_id IS NOT NULL);
CREATE INDEX treatment_matter ON matters.treatment USING btree (matter_id, stage);
alter table matters.treatment enable row level security;
create policy app on matters.treatment to samspil_app using (true) with check (true);
create policy published on matters.treatment for select to samspil_public using ((open AND (state = ANY (ARRAY['planned'::text, 'held'::text])) AND
CASE
    WHEN (item_id IS NULL) THEN matters.is_public(matter_id)
    ELSE (EXISTS ( SELECT 1
       FROM meetings.agenda_item
      WHERE (agenda_item.id = treatment.item_id)))
END));
grant delete, insert, select, update on matters.treatment to samspil_app;
grant select on matters.treatment to samspil_public;

-- That a meeting's agenda is being put together here.
create table meetings.agenda (
  meeting_id uuid not null,
  revision integer default 1 not null,
  opened_at timestamp with time zone not null,
  opened_by_name text not null,
  constraint agenda_pkey PRIMARY KEY (meeting_id),
  constraint agenda_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
grant delete, insert, select, update on meetings.agenda to samspil_app;

-- That a chair approved the agenda as it then was.
create table meetings.agenda_approval (
  id bigint generated always as identity not null,
  meeting_id uuid not null,
  person_id uuid not null,
  approved_by uuid not null,
  content jsonb not null,
  approved_at timestamp with time zone not null,
  approved_by_name text not null,
  constraint agenda_approval_pkey PRIMARY KEY (id),
  constraint agenda_approval_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint agenda_approval_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX agenda_approval_meeting ON meetings.agenda_approval USING btree (meeting_id, person_id, id);
grant insert, select on meetings.agenda_approval to samspil_app;

-- An item of a meeting; closed ones are read by the committee only.
create table meetings.agenda_item (
  id uuid default gen_random_uuid() not null,
  meeting_id uuid not null,
  "position" integer not null,
  number text not null,
  title text not null,
  public_title text,
  type text,
  type_as_written text,
  open boolean not null,
  conclusion text,
  unplaced text,
  minutes_allotted integer,
  late boolean default false not null,
  responsible_organisation_id uuid,
  public_decision text,
  constraint agenda_item_pkey PRIMARY KEY (id),
  constraint agenda_item_meeting_id_position_key UNIQUE (meeting_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint agenda_item_type_check CHECK ((type = ANY (ARRAY['decision'::text, 'discussion'::text, 'information'::text]))),
  constraint agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint agenda_item_responsible_organisation_id_fkey FOREIGN KEY (responsible_organisation_id) REFERENCES people.organisation(id)
);
alter table meetings.agenda_item enable row level security;
create policy app on meetings.agenda_item to samspil_app using (true) with check (true);
create policy published on meetings.agenda_item for select to samspil_public using ((open AND (EXISTS ( SELECT 1
   FROM meetings.meeting
  WHERE ((meeting.id = agenda_item.meeting_id) AND (meeting.published_at IS NOT NULL))))));
grant delete, insert, select, update on meetings.agenda_item to samspil_app;
grant select on meetings.agenda_item to samspil_public;

-- Which coming meetings a meeting announced; they become public with it.
create table meetings.announcement (
  meeting_id uuid not null,
  "position" integer not null,
  announced_id uuid not null,
  constraint announcement_pkey PRIMARY KEY (meeting_id, "position"),
  constraint announcement_announced_id_fkey FOREIGN KEY (announced_id) REFERENCES meetings.meeting(id),
  constraint announcement_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
alter table meetings.announcement enable row level security;
create policy app on meetings.announcement to samspil_app using (true) with check (true);
create policy published on meetings.announcement for select to samspil_public using (((EXISTS ( SELECT 1
   FROM meetings.meeting
  WHERE ((meeting.id = announcement.meeting_id) AND (meeting.published_at IS NOT NULL)))) AND (EXISTS ( SELECT 1
   FROM meetings.meeting
  WHERE (meeting.id = announcement.announced_id)))));
grant delete, insert, select, update on meetings.announcement to samspil_app;
grant select on meetings.announcement to samspil_public;

-- An annex of an item; it can be closed although the item is open.
create table meetings.attachment (
  id uuid default gen_random_uuid() not null,
  item_id uuid not null,
  "position" integer not null,
  number text,
  title text not null,
  external_id text,
  record_reference text,
  open boolean not null,
  main_document boolean default false not null,
  file_sha256 text,
  file_name text,
  handout boolean default false not null,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_item_id_position_key UNIQUE (item_id, "position"),
  constraint attachment_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES documents.file(sha256),
  constraint attachment_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id) ON DELETE CASCADE
);
alter table meetings.attachment enable row level security;
create policy app on meetings.attachment to samspil_app using (true) with check (true);
create policy published on meetings.attachment for select to samspil_public using ((open AND (EXISTS ( SELECT 1
   FROM meetings.agenda_item item
  WHERE (item.id = attachment.item_id)))));
grant delete, insert, select, update on meetings.attachment to samspil_app;
grant select on meetings.attachment to samspil_public;

-- Who was there, as the paper of the day says; not changed by later mandates.
create table meetings.attendance (
  meeting_id uuid not null,
  "position" integer not null,
  person_id uuid not null,
  organisation_id uuid,
  name text not null,
  party_letter text,
  roles text[] default '{}'::text[] not null,
  organisation text,
  group_name text,
  capacity text not null,
  presence text not null,
  remark text,
  constraint attendance_pkey PRIMARY KEY (meeting_id, "position"),
  constraint attendance_capacity_check CHECK ((capacity = ANY (ARRAY['chair'::text, 'member'::text, 'substitute'::text, 'adviser'::text, 'secretary'::text, 'observer'::text, 'guest'::text]))),
  constraint attendance_presence_check CHECK ((presence = ANY (ARRAY['present'::text, 'apology'::text, 'absent'::text, 'arrived-late'::text, 'left-early'::text]))),
  constraint attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint attendance_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint attendance_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX attendance_organisation ON meetings.attendance USING btree (organisation_id);
CREATE INDEX attendance_person ON meetings.attendance USING btree (person_id);
alter table meetings.attendance enable row level security;
create policy app on meetings.attendance to samspil_app using (true) with check (true);
create policy published on meetings.attendance for select to samspil_public using ((EXISTS ( SELECT 1
   FROM meetings.meeting
  WHERE ((meeting.id = attendance.meeting_id) AND (meeting.published_at IS NOT NULL)))));
grant delete, insert, select, update on meetings.attendance to samspil_app;
grant select on meetings.attendance to samspil_public;

-- Lets a calendar program read one person's meetings by an address that nobody can guess.
create table meetings.calendar_subscription (
  token_hash text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  id uuid default gen_random_uuid() not null,
  with_deadlines boolean default false not null,
  last_read_at timestamp with time zone,
  constraint calendar_subscription_pkey PRIMARY KEY (token_hash),
  constraint calendar_subscription_id_key UNIQUE (id),
  constraint calendar_subscription_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX calendar_subscription_person ON meetings.calendar_subscription USING btree (person_id);
grant delete, insert, select, update on meetings.calendar_subscription to samspil_app;

-- Deadlines that a meeting announced.
create table meetings.deadline (
  meeting_id uuid not null,
  "position" integer not null,
  due_on date not null,
  text text not null,
  kind text not null,
  constraint deadline_pkey PRIMARY KEY (meeting_id, "position"),
  constraint deadline_kind_check CHECK ((kind = ANY (ARRAY['submission'::text, 'consultation'::text, 'other'::text]))),
  constraint deadline_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
alter table meetings.deadline enable row level security;
create policy app on meetings.deadline to samspil_app using (true) with check (true);
create policy published on meetings.deadline for select to samspil_public using ((EXISTS ( SELECT 1
   FROM meetings.meeting
  WHERE ((meeting.id = deadline.meeting_id) AND (meeting.published_at IS NOT NULL)))));
grant delete, insert, select, update on meetings.deadline to samspil_app;
grant select on meetings.deadline to samspil_public;

-- An agenda sent out, and what was added, changed and removed since the one before.
create table meetings.dispatch (
  meeting_id uuid not null,
  version integer not null,
  changes jsonb not null,
  reason text,
  dispatched_at timestamp with time zone not null,
  dispatched_by_name text not null,
  constraint dispatch_pkey PRIMARY KEY (meeting_id, version),
  constraint dispatch_meeting_id_version_fkey FOREIGN KEY (meeting_id, version) REFERENCES meetings.meeting_version(meeting_id, number)
);
grant insert, select on meetings.dispatch to samspil_app;

-- An annex of an item in the making; removing it keeps its versions.
create table meetings.draft_attachment (
  id uuid default gen_random_uuid() not null,
  draft_id uuid not null,
  "position" integer not null,
  title text not null,
  open boolean default true not null,
  handout boolean default false not null,
  removed_at timestamp with time zone,
  constraint draft_attachment_pkey PRIMARY KEY (id),
  constraint draft_attachment_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE
);
CREATE INDEX draft_attachment_draft ON meetings.draft_attachment USING btree (draft_id, "position");
grant delete, insert, select, update on meetings.draft_attachment to samspil_app;

-- Each file that an annex has been; the highest number is the one in use.
create table meetings.draft_attachment_version (
  attachment_id uuid not null,
  number integer not null,
  file_sha256 text not null,
  file_name text not null,
  added_at timestamp with time zone not null,
  added_by_name text not null,
  constraint draft_attachment_version_pkey PRIMARY KEY (attachment_id, number),
  constraint draft_attachment_version_number_check CHECK ((number > 0)),
  constraint draft_attachment_version_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES meetings.draft_attachment(id) ON DELETE CASCADE,
  constraint draft_attachment_version_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES documents.file(sha256)
);
grant delete, insert, select, update on meetings.draft_attachment_version to samspil_app;

-- Who comes to a meeting, from the first apology to the last who left.
create table meetings.held_attendance (
  meeting_id uuid not null,
  person_id uuid not null,
  "position" integer not null,
  organisation_id uuid,
  capacity text not null,
  party_letter text,
  title text,
  group_name text,
  sector text,
  at_start text,
  presence text,
  remark text,
  substitute_for uuid,
  apology_at timestamp with time zone,
  apology_by_name text,
  constraint held_attendance_pkey PRIMARY KEY (meeting_id, person_id),
  constraint held_attendance_at_start_check CHECK ((at_start = ANY (ARRAY['present'::text, 'apology'::text, 'absent'::text]))),
  constraint held_attendance_capacity_check CHECK ((capacity = ANY (ARRAY['chair'::text, 'member'::text, 'substitute'::text, 'adviser'::text, 'secretary'::text, 'observer'::text, 'guest'::text]))),
  constraint held_attendance_presence_check CHECK ((presence = ANY (ARRAY['present'::text, 'apology'::text, 'absent'::text, 'arrived-late'::text, 'left-early'::text]))),
  constraint held_attendance_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint held_attendance_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint held_attendance_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint held_attendance_substitute_for_fkey FOREIGN KEY (substitute_for) REFERENCES people.person(id)
);
grant delete, insert, select, update on meetings.held_attendance to samspil_app;

-- Where a meeting stands while it is held.
create table meetings.held_meeting (
  meeting_id uuid not null,
  state text not null,
  current_item_id uuid,
  begun_at timestamp with time zone,
  begun_reason text,
  ended_at timestamp with time zone,
  room_shows_closed boolean default false not null,
  changed_at timestamp with time zone,
  constraint held_meeting_pkey PRIMARY KEY (meeting_id),
  constraint held_meeting_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'begun'::text, 'ended'::text]))),
  constraint held_meeting_current_item_id_fkey FOREIGN KEY (current_item_id) REFERENCES meetings.item_draft(id),
  constraint held_meeting_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
grant delete, insert, select, update on meetings.held_meeting to samspil_app;

-- A mail that invited a person to a meeting or told them that it is off, with the link to answer by.
create table meetings.invitation (
  token_hash text not null,
  meeting_id uuid not null,
  person_id uuid not null,
  method text not null,
  sequence integer not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint invitation_pkey PRIMARY KEY (token_hash),
  constraint invitation_method_check CHECK ((method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text]))),
  constraint invitation_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id) ON DELETE CASCADE,
  constraint invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX invitation_meeting ON meetings.invitation USING btree (meeting_id, person_id);
grant delete, insert, select, update on meetings.invitation to samspil_app;

-- Whether somebody who was invited comes to a meeting.
create table meetings.invitation_answer (
  meeting_id uuid not null,
  person_id uuid not null,
  answer text not null,
  remark text,
  answered_at timestamp with time zone not null,
  constraint invitation_answer_pkey PRIMARY KEY (meeting_id, person_id),
  constraint invitation_answer_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text]))),
  constraint invitation_answer_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id) ON DELETE CASCADE,
  constraint invitation_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on meetings.invitation_answer to samspil_app;

-- The secretariat's address that a committee's invitations are from, and that calendars send their answers to.
create table meetings.invitation_sender (
  committee_id uuid not null,
  mail_address text not null,
  constraint invitation_sender_pkey PRIMARY KEY (committee_id),
  constraint invitation_sender_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id)
);
grant delete, insert, select, update on meetings.invitation_sender to samspil_app;

-- Who took no part in an item, though they were at the meeting.
create table meetings.item_absence (
  meeting_id uuid not null,
  draft_id uuid not null,
  person_id uuid not null,
  reason text not null,
  constraint item_absence_pkey PRIMARY KEY (draft_id, person_id),
  constraint item_absence_reason_check CHECK ((reason = ANY (ARRAY['conflict-of-interest'::text, 'away'::text]))),
  constraint item_absence_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE,
  constraint item_absence_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint item_absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on meetings.item_absence to samspil_app;

-- What a meeting concluded on an item, in the making until the minutes are approved.
create table meetings.item_conclusion (
  draft_id uuid not null,
  meeting_id uuid not null,
  text_id uuid not null,
  public_decision text,
  concluded_at timestamp with time zone,
  concluded_by_name text,
  untreated_reason text,
  nothing_to_do boolean default false not null,
  revision integer default 1 not null,
  constraint item_conclusion_pkey PRIMARY KEY (draft_id),
  constraint item_conclusion_text_id_key UNIQUE (text_id),
  constraint item_conclusion_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE,
  constraint item_conclusion_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint item_conclusion_text_id_fkey FOREIGN KEY (text_id) REFERENCES documents.running_text(id)
);
CREATE INDEX item_conclusion_meeting ON meetings.item_conclusion USING btree (meeting_id);
grant delete, insert, select, update on meetings.item_conclusion to samspil_app;

-- What a meeting said to each "at" of an item's recommendation.
create table meetings.item_conclusion_point (
  draft_id uuid not null,
  "position" integer not null,
  outcome text not null,
  constraint item_conclusion_point_pkey PRIMARY KEY (draft_id, "position"),
  constraint item_conclusion_point_outcome_check CHECK ((outcome = ANY (ARRAY['followed'::text, 'followed-in-part'::text, 'not-followed'::text, 'deferred'::text]))),
  constraint item_conclusion_point_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE
);
grant delete, insert, select, update on meetings.item_conclusion_point to samspil_app;

-- An agenda item in the making: proposed, with the secretariat, on an agenda, or what became of it.
create table meetings.item_draft (
  id uuid default gen_random_uuid() not null,
  committee_id uuid not null,
  meeting_id uuid,
  state text not null,
  state_reason text,
  state_changed_at timestamp with time zone not null,
  standing text,
  "position" integer,
  type text,
  title text not null,
  public_title text,
  open boolean default true not null,
  minutes_allotted integer,
  late boolean default false not null,
  organisation_id uuid,
  internal_note text,
  concerned_sectors text[] default '{}'::text[] not null,
  why_here text,
  proposed_at timestamp with time zone,
  origin_item_id uuid,
  origin_draft_id uuid,
  revision integer default 1 not null,
  created_at timestamp with time zone not null,
  created_by uuid,
  created_by_name text not null,
  constraint item_draft_pkey PRIMARY KEY (id),
  constraint item_draft_minutes_allotted_check CHECK (((minutes_allotted >= 1) AND (minutes_allotted <= 600))),
  constraint item_draft_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'proposed'::text, 'with-secretariat'::text, 'on-agenda'::text, 'treated'::text, 'postponed'::text, 'withdrawn'::text, 'sent-on'::text]))),
  constraint item_draft_type_check CHECK ((type = ANY (ARRAY['decision'::text, 'discussion'::text, 'information'::text]))),
  constraint item_draft_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint item_draft_created_by_fkey FOREIGN KEY (created_by) REFERENCES people.person(id),
  constraint item_draft_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint item_draft_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint item_draft_origin_draft_id_fkey FOREIGN KEY (origin_draft_id) REFERENCES meetings.item_draft(id) ON DELETE SET NULL,
  constraint item_draft_origin_item_id_fkey FOREIGN KEY (origin_item_id) REFERENCES meetings.agenda_item(id) ON DELETE SET NULL
);
CREATE INDEX item_draft_committee ON meetings.item_draft USING btree (committee_id, state);
CREATE INDEX item_draft_meeting ON meetings.item_draft USING btree (meeting_id, "position");
CREATE INDEX item_draft_origin ON meetings.item_draft USING btree (origin_draft_id);
grant delete, insert, select, update on meetings.item_draft to samspil_app;

-- Each "at" of an item's recommendation, and each who presents it.
create table meetings.item_draft_line (
  draft_id uuid not null,
  kind text not null,
  "position" integer not null,
  text text not null,
  constraint item_draft_line_pkey PRIMARY KEY (draft_id, kind, "position"),
  constraint item_draft_line_kind_check CHECK ((kind = ANY (ARRAY['recommendation'::text, 'presenter'::text]))),
  constraint item_draft_line_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE
);
grant delete, insert, select, update on meetings.item_draft_line to samspil_app;

-- The item's numbers in the parties' own case systems.
create table meetings.item_draft_reference (
  draft_id uuid not null,
  "position" integer not null,
  organisation_id uuid,
  system text,
  number text not null,
  constraint item_draft_reference_pkey PRIMARY KEY (draft_id, "position"),
  constraint item_draft_reference_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE,
  constraint item_draft_reference_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id)
);
grant delete, insert, select, update on meetings.item_draft_reference to samspil_app;

-- A section of an item in the making; its words are a running text.
create table meetings.item_draft_section (
  draft_id uuid not null,
  "position" integer not null,
  kind text not null,
  heading text,
  text_id uuid not null,
  constraint item_draft_section_pkey PRIMARY KEY (draft_id, "position"),
  constraint item_draft_section_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE,
  constraint item_draft_section_text_id_fkey FOREIGN KEY (text_id) REFERENCES documents.running_text(id)
);
CREATE UNIQUE INDEX item_draft_section_text ON meetings.item_draft_section USING btree (text_id);
grant delete, insert, select, update on meetings.item_draft_section to samspil_app;

-- The life of an item in the making: each state that it came to, when and by whom.
create table meetings.item_draft_step (
  draft_id uuid not null,
  "position" integer not null,
  state text not null,
  at timestamp with time zone not null,
  by_name text not null,
  reason text,
  meeting_id uuid,
  constraint item_draft_step_pkey PRIMARY KEY (draft_id, "position"),
  constraint item_draft_step_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE,
  constraint item_draft_step_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
grant delete, insert, select, update on meetings.item_draft_step to samspil_app;

-- Where the matter of an item in the making was treated before, and what came of it there.
create table meetings.item_draft_treatment (
  draft_id uuid not null,
  "position" integer not null,
  committee text,
  treated_on date,
  item_number text,
  outcome text,
  constraint item_draft_treatment_pkey PRIMARY KEY (draft_id, "position"),
  constraint item_draft_treatment_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE
);
grant delete, insert, select, update on meetings.item_draft_treatment to samspil_app;

-- What an item lists one by one: each "at", each point of the conclusion, each reservation.
create table meetings.item_line (
  item_id uuid not null,
  kind text not null,
  "position" integer not null,
  number text,
  text text not null,
  constraint item_line_pkey PRIMARY KEY (item_id, kind, "position"),
  constraint item_line_kind_check CHECK ((kind = ANY (ARRAY['recommendation'::text, 'conclusion-point'::text, 'reservation'::text, 'not-participating'::text, 'presenter'::text]))),
  constraint item_line_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id) ON DELETE CASCADE
);
alter table meetings.item_line enable row level security;
create policy app on meetings.item_line to samspil_app using (true) with check (true);
create policy published on meetings.item_line for select to samspil_public using ((EXISTS ( SELECT 1
   FROM meetings.agenda_item item
  WHERE (item.id = item_line.item_id))));
grant delete, insert, select, update on meetings.item_line to samspil_app;
grant select on meetings.item_line to samspil_public;

-- A reservation that somebody asked to have in the minutes.
create table meetings.item_reservation (
  id uuid default gen_random_uuid() not null,
  draft_id uuid not null,
  "position" integer not null,
  person_id uuid,
  name text not null,
  text text not null,
  constraint item_reservation_pkey PRIMARY KEY (id),
  constraint item_reservation_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE,
  constraint item_reservation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX item_reservation_draft ON meetings.item_reservation USING btree (draft_id, "position");
grant delete, insert, select, update on meetings.item_reservation to samspil_app;

-- Running text of an item as Markdown under its canonical kind and its own heading.
create table meetings.item_section (
  item_id uuid not null,
  "position" integer not null,
  kind text not null,
  heading text,
  body text not null,
  constraint item_section_pkey PRIMARY KEY (item_id, "position"),
  constraint item_section_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id) ON DELETE CASCADE
);
alter table meetings.item_section enable row level security;
create policy app on meetings.item_section to samspil_app using (true) with check (true);
create policy published on meetings.item_section for select to samspil_public using ((EXISTS ( SELECT 1
   FROM meetings.agenda_item item
  WHERE (item.id = item_section.item_id))));
grant delete, insert, select, update on meetings.item_section to samspil_app;
grant select on meetings.item_section to samspil_public;

-- When an item was taken up and left again; the sum is the time that it took.
create table meetings.item_turn (
  draft_id uuid not null,
  meeting_id uuid not null,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint item_turn_pkey PRIMARY KEY (draft_id, begun_at),
  constraint item_turn_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE CASCADE,
  constraint item_turn_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
CREATE INDEX item_turn_meeting ON meetings.item_turn USING btree (meeting_id);
grant delete, insert, select, update on meetings.item_turn to samspil_app;

-- A committee's meeting on a day; its content is that of its latest version.
create table meetings.meeting (
  id uuid default gen_random_uuid() not null,
  committee_id uuid not null,
  held_on date not null,
  starts_at time without time zone,
  ends_at time without time zone,
  place text,
  state text not null,
  version integer default 0 not null,
  published_at timestamp with time zone,
  created_at timestamp with time zone not null,
  sequence integer default 0 not null,
  cancelled_because text,
  moved_from date,
  announced_at timestamp with time zone,
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_committee_id_held_on_key UNIQUE (committee_id, held_on),
  constraint meeting_published_is_announced CHECK (((published_at IS NULL) OR (announced_at IS NOT NULL))),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'agenda'::text, 'minutes'::text, 'cancelled'::text]))),
  constraint meeting_version_check CHECK ((version >= 0)),
  constraint meeting_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id)
);
CREATE INDEX meeting_held_on ON meetings.meeting USING btree (held_on);
alter table meetings.meeting enable row level security;
create policy app on meetings.meeting to samspil_app using (true) with check (true);
create policy published on meetings.meeting for select to samspil_public using ((announced_at IS NOT NULL));
grant delete, insert, select, update on meetings.meeting to samspil_app;
grant select on meetings.meeting to samspil_public;

-- What a meeting's paper calls it.
create table meetings.meeting_title (
  meeting_id uuid not null,
  title text not null,
  constraint meeting_title_pkey PRIMARY KEY (meeting_id),
  constraint meeting_title_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id) ON DELETE CASCADE
);
alter table meetings.meeting_title enable row level security;
create policy app on meetings.meeting_title to samspil_app using (true) with check (true);
create policy published on meetings.meeting_title for select to samspil_public using ((EXISTS ( SELECT 1
   FROM meetings.meeting
  WHERE ((meeting.id = meeting_title.meeting_id) AND (meeting.published_at IS NOT NULL)))));
grant delete, insert, select, update on meetings.meeting_title to samspil_app;
grant select on meetings.meeting_title to samspil_public;

-- What was accepted, word for word; a correction is a further version.
create table meetings.meeting_version (
  meeting_id uuid not null,
  number integer not null,
  kind text not null,
  file_sha256 text,
  file_name text,
  content jsonb not null,
  wholly_open boolean not null,
  accepted_at timestamp with time zone not null,
  accepted_by text not null,
  constraint meeting_version_pkey PRIMARY KEY (meeting_id, number),
  constraint meeting_version_kind_check CHECK ((kind = ANY (ARRAY['agenda'::text, 'minutes'::text, 'case'::text, 'note'::text]))),
  constraint meeting_version_number_check CHECK ((number > 0)),
  constraint meeting_version_file_sha256_fkey FOREIGN KEY (file_sha256) REFERENCES documents.file(sha256),
  constraint meeting_version_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
grant insert, select on meetings.meeting_version to samspil_app;

-- Where the minutes of a meeting stand.
create table meetings.minutes (
  meeting_id uuid not null,
  state text not null,
  manner text,
  deadline_at timestamp with time zone,
  sent_by uuid,
  sent_by_name text,
  version integer,
  approved_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  constraint minutes_pkey PRIMARY KEY (meeting_id),
  constraint minutes_check CHECK (((state = 'approved'::text) = ((approved_at IS NOT NULL) AND (version IS NOT NULL)))),
  constraint minutes_manner_check CHECK ((manner = ANY (ARRAY['at-meeting'::text, 'in-writing'::text]))),
  constraint minutes_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'for-comment'::text, 'for-approval'::text, 'approved'::text]))),
  constraint minutes_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint minutes_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES people.person(id)
);
CREATE INDEX minutes_due ON meetings.minutes USING btree (deadline_at) WHERE ((state = 'for-approval'::text) AND (manner = 'in-writing'::text));
grant delete, insert, select, update on meetings.minutes to samspil_app;

-- That somebody approved the minutes or objected to them, or that nobody objected in time.
create table meetings.minutes_approval (
  meeting_id uuid not null,
  person_id uuid,
  verdict text not null,
  at_meeting_id uuid,
  remark text,
  content jsonb not null,
  given_at timestamp with time zone not null,
  given_by_name text not null,
  constraint minutes_approval_verdict_check CHECK ((verdict = ANY (ARRAY['approved'::text, 'objected'::text, 'tacit'::text]))),
  constraint minutes_approval_at_meeting_id_fkey FOREIGN KEY (at_meeting_id) REFERENCES meetings.meeting(id),
  constraint minutes_approval_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint minutes_approval_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX minutes_approval_meeting ON meetings.minutes_approval USING btree (meeting_id);
grant insert, select on meetings.minutes_approval to samspil_app;

-- What somebody asks to have changed in minutes for comment, and what became of it.
create table meetings.minutes_comment (
  id uuid default gen_random_uuid() not null,
  meeting_id uuid not null,
  draft_id uuid,
  text_id uuid,
  text_revision integer,
  paragraph text,
  quote text,
  body text not null,
  person_id uuid not null,
  person_name text not null,
  written_at timestamp with time zone not null,
  answer text,
  followed boolean,
  answered_at timestamp with time zone,
  answered_by_name text,
  constraint minutes_comment_pkey PRIMARY KEY (id),
  constraint minutes_comment_check CHECK (((answered_at IS NULL) = (followed IS NULL))),
  constraint minutes_comment_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id),
  constraint minutes_comment_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id),
  constraint minutes_comment_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  constraint minutes_comment_text_id_fkey FOREIGN KEY (text_id) REFERENCES documents.running_text(id)
);
CREATE INDEX minutes_comment_meeting ON meetings.minutes_comment USING btree (meeting_id);
grant delete, insert, select, update on meetings.minutes_comment to samspil_app;

-- What was corrected in approved minutes, and why.
create table meetings.minutes_correction (
  meeting_id uuid not null,
  version integer not null,
  about text default 'item'::text not null,
  item_id uuid,
  reason text not null,
  words_before text not null,
  words_after text not null,
  corrected_at timestamp with time zone not null,
  corrected_by_name text not null,
  constraint minutes_correction_pkey PRIMARY KEY (meeting_id, version),
  constraint minutes_correction_about_check CHECK ((about = ANY (ARRAY['item'::text, 'attendance'::text]))),
  constraint minutes_correction_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id) ON DELETE SET NULL,
  constraint minutes_correction_meeting_id_version_fkey FOREIGN KEY (meeting_id, version) REFERENCES meetings.meeting_version(meeting_id, number)
);
grant insert, select on meetings.minutes_correction to samspil_app;

-- The minutes word for word as they were when they went on; never changed.
create table meetings.minutes_stage (
  meeting_id uuid not null,
  number integer not null,
  occasion text not null,
  content jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by_name text not null,
  constraint minutes_stage_pkey PRIMARY KEY (meeting_id, number),
  constraint minutes_stage_number_check CHECK ((number > 0)),
  constraint minutes_stage_occasion_check CHECK ((occasion = ANY (ARRAY['for-comment'::text, 'for-approval'::text, 'objected'::text, 'restored'::text, 'approved'::text, 'corrected'::text]))),
  constraint minutes_stage_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
grant insert, select on meetings.minutes_stage to samspil_app;

-- A committee's own periods before a meeting, where they differ from those of its kind.
create table meetings.notice_period (
  committee_id uuid not null,
  submission_in_days integer,
  dispatch_in_days integer,
  in_working_days boolean default false not null,
  constraint notice_period_pkey PRIMARY KEY (committee_id),
  constraint notice_period_dispatch_in_days_check CHECK ((dispatch_in_days > 0)),
  constraint notice_period_submission_in_days_check CHECK ((submission_in_days > 0)),
  constraint notice_period_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id)
);
grant delete, insert, select, update on meetings.notice_period to samspil_app;

-- When a planned meeting's items are due and its agenda goes out, counted from its day.
create table meetings.planned_deadline (
  meeting_id uuid not null,
  kind text not null,
  due_on date not null,
  constraint planned_deadline_pkey PRIMARY KEY (meeting_id, kind),
  constraint planned_deadline_kind_check CHECK ((kind = ANY (ARRAY['submission'::text, 'dispatch'::text]))),
  constraint planned_deadline_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id) ON DELETE CASCADE
);
CREATE INDEX planned_deadline_due ON meetings.planned_deadline USING btree (due_on);
alter table meetings.planned_deadline enable row level security;
create policy app on meetings.planned_deadline to samspil_app using (true) with check (true);
create policy published on meetings.planned_deadline for select to samspil_public using ((EXISTS ( SELECT 1
   FROM meetings.meeting
  WHERE (meeting.id = planned_deadline.meeting_id))));
grant delete, insert, select, update on meetings.planned_deadline to samspil_app;
grant select on meetings.planned_deadline to samspil_public;

-- That somebody came to a meeting or left it while it was held, at which time and at which item.
create table meetings.presence_change (
  meeting_id uuid not null,
  person_id uuid not null,
  changed_at timestamp with time zone not null,
  direction text not null,
  draft_id uuid,
  constraint presence_change_pkey PRIMARY KEY (meeting_id, person_id, changed_at),
  constraint presence_change_direction_check CHECK ((direction = ANY (ARRAY['came'::text, 'left'::text]))),
  constraint presence_change_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES meetings.item_draft(id) ON DELETE SET NULL,
  constraint presence_change_meeting_id_person_id_fkey FOREIGN KEY (meeting_id, person_id) REFERENCES meetings.held_attendance(meeting_id, person_id) ON UPDATE CASCADE ON DELETE CASCADE
);
grant delete, insert, select, update on meetings.presence_change to samspil_app;

-- The item's numbers in the parties' own case systems.
create table meetings.record_reference (
  item_id uuid not null,
  "position" integer not null,
  system text,
  number text not null,
  kind text not null,
  constraint record_reference_pkey PRIMARY KEY (item_id, "position"),
  constraint record_reference_kind_check CHECK ((kind = ANY (ARRAY['case'::text, 'document'::text]))),
  constraint record_reference_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id) ON DELETE CASCADE
);
CREATE INDEX record_reference_number ON meetings.record_reference USING btree (number);
alter table meetings.record_reference enable row level security;
create policy app on meetings.record_reference to samspil_app using (true) with check (true);
create policy published on meetings.record_reference for select to samspil_public using ((EXISTS ( SELECT 1
   FROM meetings.agenda_item item
  WHERE (item.id = record_reference.item_id))));
grant delete, insert, select, update on meetings.record_reference to samspil_app;
grant select on meetings.record_reference to samspil_public;

-- How a committee, or a kind of committee, puts its conclusions beside the phrases that everybody has.
create table meetings.standard_phrase (
  id uuid default gen_random_uuid() not null,
  committee_id uuid,
  committee_kind text,
  item_type text,
  phrase text not null,
  created_at timestamp with time zone not null,
  constraint standard_phrase_pkey PRIMARY KEY (id),
  constraint standard_phrase_check CHECK (((committee_id IS NULL) <> (committee_kind IS NULL))),
  constraint standard_phrase_item_type_check CHECK ((item_type = ANY (ARRAY['decision'::text, 'discussion'::text, 'information'::text]))),
  constraint standard_phrase_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id)
);
grant delete, insert, select, update on meetings.standard_phrase to samspil_app;

-- Where the paper says that the matter was or will be treated.
create table meetings.treatment (
  item_id uuid not null,
  "position" integer not null,
  committee text,
  treated_on date,
  item_number text,
  outcome text,
  state text not null,
  constraint treatment_pkey PRIMARY KEY (item_id, "position"),
  constraint treatment_state_check CHECK ((state = ANY (ARRAY['held'::text, 'planned'::text]))),
  constraint treatment_item_id_fkey FOREIGN KEY (item_id) REFERENCES meetings.agenda_item(id) ON DELETE CASCADE
);
alter table meetings.treatment enable row level security;
create policy app on meetings.treatment to samspil_app using (true) with check (true);
create policy published on meetings.treatment for select to samspil_public using ((EXISTS ( SELECT 1
   FROM meetings.agenda_item item
  WHERE (item.id = treatment.item_id))));
grant delete, insert, select, update on meetings.treatment to samspil_app;
grant select on meetings.treatment to samspil_public;

-- That a published meeting was taken back, and why; never what was in it.
create table meetings.withdrawal (
  id uuid default gen_random_uuid() not null,
  meeting_id uuid not null,
  committee_id uuid not null,
  held_on date not null,
  reason text not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by_name text not null,
  constraint withdrawal_pkey PRIMARY KEY (id),
  constraint withdrawal_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint withdrawal_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
CREATE INDEX withdrawal_meeting ON meetings.withdrawal USING btree (meeting_id, withdrawn_at);
alter table meetings.withdrawal enable row level security;
create policy app on meetings.withdrawal to samspil_app using (true) with check (true);
create policy published on meetings.withdrawal for select to samspil_public using ((EXISTS ( SELECT 1
   FROM committees.committee
  WHERE (committee.id = withdrawal.committee_id))));
grant insert, select on meetings.withdrawal to samspil_app;
grant select on meetings.withdrawal to samspil_public;

-- A status note or a municipal case: generated, then edited by a person, then sent or filed.
create table notes.note (
  id uuid default gen_random_uuid() not null,
  kind text not null,
  organisation_id uuid not null,
  committee_id uuid not null,
  meeting_on date,
  item_id uuid,
  since_on date,
  until_on date,
  title text not null,
  style text not null,
  letterhead jsonb not null,
  state text not null,
  record_numbers jsonb default '[]'::jsonb not null,
  revision integer default 1 not null,
  generated_at timestamp with time zone not null,
  created_by_name text not null,
  closed_at timestamp with time zone,
  closed_by_name text,
  filed_as text,
  corrects_id uuid,
  constraint note_pkey PRIMARY KEY (id),
  constraint note_check CHECK (((state = 'draft'::text) = (closed_at IS NULL))),
  constraint note_check1 CHECK (((state <> 'filed'::text) OR (filed_as IS NOT NULL))),
  constraint note_kind_check CHECK ((kind = ANY (ARRAY['status-note'::text, 'case'::text]))),
  constraint note_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'filed'::text]))),
  constraint note_committee_id_fkey FOREIGN KEY (committee_id) REFERENCES committees.committee(id),
  constraint note_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES notes.note(id),
  constraint note_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id)
);
CREATE INDEX note_committee ON notes.note USING btree (committee_id, meeting_on);
CREATE INDEX note_organisation ON notes.note USING btree (organisation_id, generated_at);
grant delete, insert, select, update on notes.note to samspil_app;

-- A paragraph of a note with the facts that it comes from; an edit is never written over.
create table notes.note_part (
  note_id uuid not null,
  "position" integer not null,
  key text not null,
  heading text,
  generated text not null,
  edited text,
  sources jsonb not null,
  vanished boolean default false not null,
  revision integer default 1 not null,
  constraint note_part_pkey PRIMARY KEY (note_id, "position"),
  constraint note_part_note_id_key_key UNIQUE (note_id, key),
  constraint note_part_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes.note(id) ON DELETE CASCADE
);
grant delete, insert, select, update on notes.note_part to samspil_app;

-- What an organisation thinks of an item, for its own people only.
create table notes.position (
  organisation_id uuid not null,
  item_id uuid not null,
  text text not null,
  written_at timestamp with time zone not null,
  written_by_name text not null,
  constraint position_pkey PRIMARY KEY (organisation_id, item_id),
  constraint position_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id)
);
grant delete, insert, select, update on notes.position to samspil_app;

-- What a person notes for themself; nobody else reads it, not even an operator.
create table notes.private_note (
  person_id uuid not null,
  meeting_id uuid not null,
  subject_id uuid not null,
  text text not null,
  written_at timestamp with time zone not null,
  constraint private_note_pkey PRIMARY KEY (person_id, subject_id),
  constraint private_note_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX private_note_meeting ON notes.private_note USING btree (person_id, meeting_id);
grant delete, insert, select, update on notes.private_note to samspil_app;

-- How to reach a person; deleted when their last seat has ended, never public.
create table people.contact (
  person_id uuid not null,
  mail_address text,
  mail_confirmed_at timestamp with time zone,
  phone text,
  updated_at timestamp with time zone not null,
  constraint contact_pkey PRIMARY KEY (person_id),
  constraint contact_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE UNIQUE INDEX contact_mail_address ON people.contact USING btree (lower(mail_address));
grant delete, insert, select, update on people.contact to samspil_app;

-- Lets one person use another's rights in a period, such as a holiday; their own deeds, on the other's behalf.
create table people.delegation (
  id uuid default gen_random_uuid() not null,
  from_person_id uuid not null,
  to_person_id uuid not null,
  valid_from date not null,
  valid_to date not null,
  reason text,
  created_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint delegation_pkey PRIMARY KEY (id),
  constraint delegation_check CHECK ((to_person_id <> from_person_id)),
  constraint delegation_check1 CHECK ((valid_to >= valid_from)),
  constraint delegation_from_person_id_fkey FOREIGN KEY (from_person_id) REFERENCES people.person(id),
  constraint delegation_to_person_id_fkey FOREIGN KEY (to_person_id) REFERENCES people.person(id)
);
CREATE INDEX delegation_from ON people.delegation USING btree (from_person_id, valid_from);
CREATE INDEX delegation_to ON people.delegation USING btree (to_person_id, valid_from);
grant delete, insert, select, update on people.delegation to samspil_app;

-- The demo's one-click sign-ins; empty everywhere else.
create table people.demo_role (
  slug text not null,
  person_id uuid not null,
  "position" integer not null,
  constraint demo_role_pkey PRIMARY KEY (slug),
  constraint demo_role_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on people.demo_role to samspil_app;

-- An account at an identity provider, tied to the person who was invited with it.
create table people.identity (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  method text not null,
  issuer text not null,
  subject text not null,
  label text not null,
  tied_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint identity_pkey PRIMARY KEY (id),
  constraint identity_method_issuer_subject_key UNIQUE (method, issuer, subject),
  constraint identity_method_check CHECK ((method = ANY (ARRAY['oidc'::text, 'saml'::text]))),
  constraint identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX identity_person ON people.identity USING btree (person_id);
grant delete, insert, select, update on people.identity to samspil_app;

-- Lets its bearer tie one way of signing in to a person, once and before it expires.
create table people.invitation (
  id uuid default gen_random_uuid() not null,
  token_hash text not null,
  person_id uuid not null,
  mail_address text,
  created_at timestamp with time zone not null,
  created_by uuid,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_token_hash_key UNIQUE (token_hash),
  constraint invitation_created_by_fkey FOREIGN KEY (created_by) REFERENCES people.person(id),
  constraint invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX invitation_person ON people.invitation USING btree (person_id);
grant delete, insert, select, update on people.invitation to samspil_app;

-- How often a person wants mail of what concerns them.
create table people.mail_choice (
  person_id uuid not null,
  rhythm text not null,
  language text default 'da'::text not null,
  told_from timestamp with time zone,
  chosen_at timestamp with time zone not null,
  constraint mail_choice_pkey PRIMARY KEY (person_id),
  constraint mail_choice_language_check CHECK ((language = ANY (ARRAY['da'::text, 'en'::text]))),
  constraint mail_choice_rhythm_check CHECK ((rhythm = ANY (ARRAY['at-once'::text, 'daily'::text, 'weekly'::text, 'never'::text]))),
  constraint mail_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on people.mail_choice to samspil_app;

-- A link sent by mail that signs its receiver in once.
create table people.mail_link (
  token_hash text not null,
  person_id uuid not null,
  return_to text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint mail_link_pkey PRIMARY KEY (token_hash),
  constraint mail_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on people.mail_link to samspil_app;

-- One thing that a person is told of: a sentence without anything closed, and where to read on.
create table people.notice (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  kind text not null,
  about_kind text not null,
  about_id uuid not null,
  path text not null,
  sentence_da text not null,
  sentence_en text not null,
  created_at timestamp with time zone not null,
  mailed_at timestamp with time zone,
  read_at timestamp with time zone,
  constraint notice_pkey PRIMARY KEY (id),
  constraint notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX notice_unread ON people.notice USING btree (person_id, created_at) WHERE (read_at IS NULL);
CREATE INDEX notice_waiting ON people.notice USING btree (person_id, created_at) WHERE (mailed_at IS NULL);
grant delete, insert, select, update on people.notice to samspil_app;

-- Who may run the installation.
create table people.operator (
  person_id uuid not null,
  constraint operator_pkey PRIMARY KEY (person_id),
  constraint operator_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on people.operator to samspil_app;

-- An authority or organisation that people act for.
create table people.organisation (
  id uuid default gen_random_uuid() not null,
  slug text not null,
  name text collate platform.dk not null,
  short_name text collate platform.dk not null,
  sector text not null,
  kind text not null,
  code text,
  valid_from date,
  valid_to date,
  source text,
  source_address text,
  inferred boolean default false not null,
  successor_id uuid,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_slug_key UNIQUE (slug),
  constraint organisation_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to >= valid_from))),
  constraint organisation_check1 CHECK ((successor_id <> id)),
  constraint organisation_sector_check CHECK ((sector = ANY (ARRAY['region'::text, 'municipality'::text, 'general-practice'::text, 'patients'::text, 'other'::text]))),
  constraint organisation_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text)),
  constraint organisation_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES people.organisation(id)
);
alter table people.organisation enable row level security;
create policy app on people.organisation to samspil_app using (true) with check (true);
create policy published on people.organisation for select to samspil_public using (true);
grant delete, insert, select, update on people.organisation to samspil_app;
grant select on people.organisation to samspil_public;

-- What a person may do for an organisation; a right, not a mandate.
create table people.organisation_access (
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  valid_from date not null,
  valid_to date,
  constraint organisation_access_pkey PRIMARY KEY (person_id, organisation_id, role, valid_from),
  constraint organisation_access_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'reader'::text]))),
  constraint organisation_access_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  constraint organisation_access_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on people.organisation_access to samspil_app;

-- A key on a person's own device.
create table people.passkey (
  credential_id text not null,
  person_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] default '{}'::text[] not null,
  label text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (credential_id),
  constraint passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
CREATE INDEX passkey_person ON people.passkey USING btree (person_id);
grant delete, insert, select, update on people.passkey to samspil_app;

-- A person, or an office, that sits in committees; no contact data here.
create table people.person (
  id uuid default gen_random_uuid() not null,
  name text collate platform.dk not null,
  name_key text not null,
  organisation_id uuid,
  public_since timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  merged_into_id uuid,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES people.person(id),
  constraint person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id)
);
CREATE INDEX person_merged_into ON people.person USING btree (merged_into_id);
CREATE INDEX person_name_key ON people.person USING btree (name_key);
CREATE INDEX person_organisation ON people.person USING btree (organisation_id);
alter table people.person enable row level security;
create policy app on people.person to samspil_app using (true) with check (true);
create policy published on people.person for select to samspil_public using ((public_since IS NOT NULL));
grant delete, insert, select, update on people.person to samspil_app;
grant select on people.person to samspil_public;

-- What moved from one entry to the other when they were merged, so that it can move back.
create table people.person_merge (
  id uuid default gen_random_uuid() not null,
  kept_id uuid not null,
  merged_id uuid not null,
  moved jsonb not null,
  merged_at timestamp with time zone not null,
  merged_by text not null,
  undone_at timestamp with time zone,
  constraint person_merge_pkey PRIMARY KEY (id),
  constraint person_merge_kept_id_fkey FOREIGN KEY (kept_id) REFERENCES people.person(id),
  constraint person_merge_merged_id_fkey FOREIGN KEY (merged_id) REFERENCES people.person(id)
);
CREATE INDEX person_merge_kept ON people.person_merge USING btree (kept_id);
grant delete, insert, select, update on people.person_merge to samspil_app;

-- Which region a municipality lies in from when to when.
create table people.region_municipality (
  region_id uuid not null,
  municipality_id uuid not null,
  valid_from date not null,
  valid_to date,
  source text,
  source_address text,
  inferred boolean default false not null,
  constraint region_municipality_pkey PRIMARY KEY (region_id, municipality_id, valid_from),
  constraint region_municipality_check CHECK ((valid_to >= valid_from)),
  constraint region_municipality_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES people.organisation(id),
  constraint region_municipality_region_id_fkey FOREIGN KEY (region_id) REFERENCES people.organisation(id)
);
grant delete, insert, select, update on people.region_municipality to samspil_app;
grant select on people.region_municipality to samspil_public;

-- Lets whoever holds a mail stop further ones of its kind, without signing in.
create table people.unsubscribe_link (
  token_hash text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  constraint unsubscribe_link_pkey PRIMARY KEY (token_hash),
  constraint unsubscribe_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id)
);
grant delete, insert, select, update on people.unsubscribe_link to samspil_app;

-- Every command's event, chained by hash; rows are only ever added.
create table platform.audit_event (
  id bigint generated always as identity not null,
  at timestamp with time zone not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  command text not null,
  event text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb default '{}'::jsonb not null,
  previous_hash text not null,
  hash text not null,
  on_behalf_of_id uuid,
  on_behalf_of text,
  constraint audit_event_pkey PRIMARY KEY (id),
  constraint audit_event_hash_key UNIQUE (hash),
  constraint audit_event_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['public'::text, 'person'::text, 'system'::text]))),
  constraint audit_event_check CHECK (((on_behalf_of IS NULL) = (on_behalf_of_id IS NULL)))
);
CREATE INDEX audit_event_actor ON platform.audit_event USING btree (actor_id, id);
CREATE INDEX audit_event_changing ON platform.audit_event USING btree (id) WHERE (event <> 'closed-material.read'::text);
CREATE INDEX audit_event_person ON platform.audit_event USING btree (((details ->> 'personId'::text))) WHERE ((details ->> 'personId'::text) IS NOT NULL);
CREATE INDEX audit_event_seat ON platform.audit_event USING btree (((details ->> 'seatId'::text))) WHERE ((details ->> 'seatId'::text) IS NOT NULL);
CREATE INDEX audit_event_subject ON platform.audit_event USING btree (subject_kind, subject_id, id);
grant insert, select on platform.audit_event to samspil_app;

-- An address that took no mail: what is for it waits until somebody says that it works again.
create table platform.bounced_address (
  address text not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  bounces integer default 1 not null,
  status text not null,
  diagnosis text not null,
  constraint bounced_address_pkey PRIMARY KEY (address),
  constraint bounced_address_address_check CHECK ((address = lower(address)))
);
grant delete, insert, select, update on platform.bounced_address to samspil_app;

-- Mail on its way out; what cannot be sent is tried again and stays visible to the operator.
create table platform.mail (
  id uuid default gen_random_uuid() not null,
  receiver text not null,
  subject text not null,
  body text not null,
  secret boolean not null,
  useless_after timestamp with time zone,
  created_at timestamp with time zone not null,
  attempts integer default 0 not null,
  next_attempt_at timestamp with time zone,
  sent_at timestamp with time zone,
  failure text,
  sender_name text,
  reply_to text,
  calendar text,
  calendar_method text,
  unsubscribe text,
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_calendar CHECK (((calendar IS NULL) = (calendar_method IS NULL))),
  constraint mail_calendar_method_check CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text])))
);
CREATE INDEX mail_waiting ON platform.mail USING btree (next_attempt_at) WHERE (next_attempt_at IS NOT NULL);
grant delete, insert, select, update on platform.mail to samspil_app;

-- The files of db/migrations that made this database, and when.
create table platform.migration (
  file text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (file)
);
grant select on platform.migration to samspil_app;

-- Who is signed in; the token itself is only in the person's cookie.
create table platform.session (
  token_hash text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  id uuid default gen_random_uuid() not null,
  method text default 'demo'::text not null,
  device text,
  last_seen_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_id_key UNIQUE (id),
  constraint session_method_check CHECK ((method = ANY (ARRAY['demo'::text, 'oidc'::text, 'saml'::text, 'passkey'::text, 'mail-link'::text, 'invitation'::text])))
);
CREATE INDEX session_person ON platform.session USING btree (person_id);
grant delete, insert, select, update on platform.session to samspil_app;

-- A sign-in under way at an identity provider; taken out when its answer comes, so that no answer counts twice.
create table platform.sign_in_request (
  state_hash text not null,
  method text not null,
  provider text not null,
  browser_hash text not null,
  secrets jsonb not null,
  answer jsonb,
  return_to text not null,
  invitation_hash text,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_request_pkey PRIMARY KEY (state_hash),
  constraint sign_in_request_method_check CHECK ((method = ANY (ARRAY['oidc'::text, 'saml'::text, 'passkey'::text])))
);
CREATE INDEX sign_in_request_expires_at ON platform.sign_in_request USING btree (expires_at);
grant delete, insert, select, update on platform.sign_in_request to samspil_app;

-- Who let a meeting become public, and who asked for it in spite of what was found and why.
create table publishing.release (
  id uuid default gen_random_uuid() not null,
  meeting_id uuid not null,
  version integer not null,
  state text not null,
  findings jsonb not null,
  reason text,
  asked_by uuid,
  asked_by_name text not null,
  asked_at timestamp with time zone not null,
  publish_at timestamp with time zone,
  released_by_name text,
  released_at timestamp with time zone,
  constraint release_pkey PRIMARY KEY (id),
  constraint release_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'scheduled'::text, 'released'::text, 'overtaken'::text]))),
  constraint release_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES people.person(id),
  constraint release_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES meetings.meeting(id)
);
CREATE INDEX release_meeting ON publishing.release USING btree (meeting_id, asked_at);
CREATE INDEX release_scheduled ON publishing.release USING btree (publish_at) WHERE (state = 'scheduled'::text);
grant delete, insert, select, update on publishing.release to samspil_app;

create view matters.public_idea_group as
 SELECT idea_group.id,
    idea_group.round_id,
    idea_group.open,
        CASE
            WHEN idea_group.open THEN idea_group.title
            ELSE NULL::text
        END AS title,
    idea_group.decision,
        CASE
            WHEN idea_group.open THEN idea_group.reason
            ELSE NULL::text
        END AS reason,
    idea_group.decided_on,
    (( SELECT count(*) AS count
           FROM matters.idea
          WHERE (idea.group_id = idea_group.id)))::integer AS ideas,
        CASE
            WHEN idea_group.open THEN ( SELECT matter.slug
               FROM matters.matter
              WHERE ((matter.id = idea_group.matter_id) AND matter.open AND matters.is_public(matter.id)))
            ELSE NULL::text
        END AS matter_slug
   FROM (matters.idea_group
     JOIN matters.round ON ((round.id = idea_group.round_id)))
  WHERE (round.published_at IS NOT NULL);

create view matters.public_round as
 SELECT id,
    partnership_id,
    year,
    opens_on,
    closes_on,
    (closed_at IS NOT NULL) AS closed
   FROM matters.round
  WHERE (published_at IS NOT NULL);

create view matters.public_round_voice as
 SELECT round.id AS round_id,
    voices.voice,
    (( SELECT count(*) AS count
           FROM matters.round_invitation invited
          WHERE ((invited.round_id = round.id) AND (invited.voice = voices.voice))))::integer AS invited,
    (( SELECT count(*) AS count
           FROM matters.idea
          WHERE ((idea.round_id = round.id) AND (idea.voice = voices.voice))))::integer AS heard,
    (( SELECT count(*) AS count
           FROM matters.idea
          WHERE ((idea.round_id = round.id) AND (idea.voice = voices.voice) AND (idea.answer IS NOT NULL))))::integer AS answered
   FROM (matters.round
     CROSS JOIN ( VALUES ('municipal-committee'::text), ('klu'::text), ('plo'::text), ('piu'::text), ('other'::text)) voices(voice))
  WHERE (round.published_at IS NOT NULL);

create view meetings.public_correction as
 SELECT correction.meeting_id,
    correction.version,
    correction.about,
    correction.item_id,
    correction.reason,
    correction.words_before,
    correction.words_after,
    correction.corrected_at,
    correction.corrected_by_name
   FROM ((meetings.minutes_correction correction
     JOIN meetings.meeting ON ((meeting.id = correction.meeting_id)))
     LEFT JOIN meetings.agenda_item item ON ((item.id = correction.item_id)))
  WHERE ((meeting.published_at IS NOT NULL) AND (item.open OR (correction.about = 'attendance'::text)));

create view meetings.public_minutes as
 SELECT minutes.meeting_id,
    minutes.manner,
    minutes.version,
    minutes.approved_at
   FROM (meetings.minutes
     JOIN meetings.meeting ON ((meeting.id = minutes.meeting_id)))
  WHERE ((minutes.state = 'approved'::text) AND (meeting.published_at IS NOT NULL));

create view meetings.public_version as
 SELECT version.meeting_id,
    version.number,
    version.kind,
    version.accepted_at,
        CASE
            WHEN opened.wholly THEN version.file_sha256
            ELSE NULL::text
        END AS file_sha256,
        CASE
            WHEN opened.wholly THEN version.file_name
            ELSE NULL::text
        END AS file_name,
    (version.file_sha256 IS NULL) AS written_here
   FROM ((meetings.meeting_version version
     JOIN meetings.meeting ON ((meeting.id = version.meeting_id)))
     CROSS JOIN LATERAL ( SELECT bool_and(later.wholly_open) AS wholly
           FROM meetings.meeting_version later
          WHERE ((later.meeting_id = version.meeting_id) AND (later.number >= version.number))) opened)
  WHERE (meeting.published_at IS NOT NULL);

create view meetings.withheld_attachment as
 SELECT item.meeting_id,
    attachment.item_id,
    (count(*))::integer AS attachments
   FROM ((meetings.attachment
     JOIN meetings.agenda_item item ON ((item.id = attachment.item_id)))
     JOIN meetings.meeting ON ((meeting.id = item.meeting_id)))
  WHERE (item.open AND (NOT attachment.open) AND (meeting.published_at IS NOT NULL))
  GROUP BY item.meeting_id, attachment.item_id;

create view meetings.withheld_item as
 SELECT item.id,
    item.meeting_id,
    item."position",
    item.number,
    item.public_title,
    item.public_decision,
    item.minutes_allotted
   FROM (meetings.agenda_item item
     JOIN meetings.meeting ON ((meeting.id = item.meeting_id)))
  WHERE ((NOT item.open) AND (meeting.published_at IS NOT NULL));

create view platform.newest_event as
 SELECT max(id) AS id
   FROM platform.audit_event
  WHERE (event <> 'closed-material.read'::text);

CREATE OR REPLACE FUNCTION decisions.follow_up_bearing(hash text)
 RETURNS TABLE(follow_up_id uuid, person_id uuid, person text, open boolean, published boolean, text text, state text, due_on date, committee text, agreed_on date, expires_at timestamp with time zone, used_at timestamp with time zone, answered text, answered_state text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
  select link.follow_up_id, link.person_id, case when follow_up.open then person.name end, follow_up.open, follow_up.published,
    case when follow_up.open then follow_up.text end, follow_up.state, case when follow_up.open then follow_up.due_on end,
    case when follow_up.open then committee.name end, case when follow_up.open then follow_up.source_on end,
    link.expires_at, link.used_at, case when follow_up.open then report.text end, case when follow_up.open then report.state end
  from decisions.answer_link as link
    join decisions.follow_up as follow_up on follow_up.id = link.follow_up_id
    join committees.committee as committee on committee.id = follow_up.committee_id
    join people.person as person on person.id = link.person_id
    left join decisions.follow_up_report as report
      on report.follow_up_id = follow_up.id and report.reported_by = link.person_id and report.reported_at = link.used_at
  where link.token_hash = hash
$function$;

CREATE OR REPLACE FUNCTION documents.word_endings(title text, body text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE COST 100000
AS $function$
  select coalesce(array_to_tsvector(array_agg(ending)), '')
  from (
    select substr(word, n, 24) as ending
    from unnest(tsvector_to_array(to_tsvector('simple', title || ' ' || left(body, 250000)))) word, generate_series(1, length(word) - 2) n
    -- A tsvector holds a megabyte; this is the vocabulary of more than a hundred pages.
    limit 40000
  ) endings
$function$;

CREATE OR REPLACE FUNCTION matters.is_public(matter uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select exists (
    select from matters.treatment
    join meetings.agenda_item item on item.id = treatment.item_id
    join meetings.meeting on meeting.id = item.meeting_id
    where treatment.matter_id = matter and treatment.open and item.open and meeting.published_at is not null
  )
$function$;

CREATE OR REPLACE FUNCTION meetings.invitation_bearing(hash text)
 RETURNS TABLE(meeting_id uuid, committee text, held_on date, starts_at time without time zone, ends_at time without time zone, place text, state text, cancelled_because text, person_id uuid, person text, expires_at timestamp with time zone, answer text, remark text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select meeting.id, committee.name, meeting.held_on, meeting.starts_at, meeting.ends_at, meeting.place, meeting.state,
      meeting.cancelled_because, person.id, person.name, invitation.expires_at, given.answer, given.remark
    from meetings.invitation
    join meetings.meeting on meeting.id = invitation.meeting_id
    join committees.committee on committee.id = meeting.committee_id
    join people.person on person.id = invitation.person_id
    left join meetings.invitation_answer as given on given.meeting_id = meeting.id and given.person_id = person.id
    where invitation.token_hash = hash
  $function$;

CREATE OR REPLACE FUNCTION people.invitation_bearing(hash text)
 RETURNS TABLE(person_id uuid, person text, expires_at timestamp with time zone, used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select invitation.person_id, person.name, invitation.expires_at, invitation.used_at
    from people.invitation join people.person on person.id = invitation.person_id
    where invitation.token_hash = hash
  $function$;
