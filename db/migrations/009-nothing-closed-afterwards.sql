-- What a later version closed may not be read in the original of an earlier one; what is not public is not told of in passing.
create or replace view meetings.public_version with (security_barrier) as
  select version.meeting_id, version.number, version.kind, version.accepted_at,
    case when opened.wholly then version.file_sha256 end as file_sha256,
    case when opened.wholly then version.file_name end as file_name
  from meetings.meeting_version version join meetings.meeting on meeting.id = version.meeting_id
  cross join lateral (
    select bool_and(later.wholly_open) as wholly from meetings.meeting_version later
    where later.meeting_id = version.meeting_id and later.number >= version.number
  ) opened
  where meeting.published_at is not null;
comment on view meetings.public_version is 'The versions of a published meeting; the original only where nothing in it is closed, nor was by a later version.';

alter policy published on meetings.announcement
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id)
    and exists (select 1 from meetings.meeting where meeting.id = announced_id));

-- A committee that begins with a paper is not public before a meeting of it is.
alter table committees.committee add column public_since timestamptz;
update committees.committee set public_since = now();
alter table committees.committee enable row level security;
create policy app on committees.committee to samspil_app using (true) with check (true);
create policy published on committees.committee for select to samspil_public using (public_since is not null);
alter policy published on committees.membership
  using (exists (select 1 from people.person where person.id = person_id)
    and exists (select 1 from committees.committee where committee.id = committee_id));
