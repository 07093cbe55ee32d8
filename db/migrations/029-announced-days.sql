-- That everyone may know a meeting's day is one thing, that they may read what is in it another: a day that stands in
-- citizens' calendars stays there while its agenda waits for the gate.
alter table meetings.meeting add column announced_at timestamptz;
comment on column meetings.meeting.announced_at is 'Since when everyone may know the day, the time and the place; published_at is about all that is in it.';
update meetings.meeting set announced_at = published_at;
update meetings.meeting set published_at = null where version = 0;
alter table meetings.meeting add constraint meeting_published_is_announced check (published_at is null or announced_at is not null);

-- A headline is content: it stands in the paper, and is read by the gate.
create table meetings.meeting_title (
  meeting_id uuid primary key references meetings.meeting (id) on delete cascade,
  title text not null
);
comment on table meetings.meeting_title is 'What a meeting''s paper calls it.';
insert into meetings.meeting_title (meeting_id, title) select id, title from meetings.meeting where title is not null;
alter table meetings.meeting drop column title;
alter table meetings.meeting_title enable row level security;
create policy app on meetings.meeting_title to samspil_app using (true) with check (true);

-- The row of an announced meeting tells its day; whatever hangs on it asks for itself whether the meeting is published.
alter policy published on meetings.meeting using (announced_at is not null);
create policy published on meetings.meeting_title for select to samspil_public
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id and meeting.published_at is not null));
alter policy published on meetings.attendance
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id and meeting.published_at is not null));
alter policy published on meetings.deadline
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id and meeting.published_at is not null));
alter policy published on meetings.announcement
  using (exists (select 1 from meetings.meeting where meeting.id = meeting_id and meeting.published_at is not null)
    and exists (select 1 from meetings.meeting where meeting.id = announced_id));
alter policy published on meetings.agenda_item
  using (open and exists (select 1 from meetings.meeting where meeting.id = meeting_id and meeting.published_at is not null));

grant select, insert, update, delete on meetings.meeting_title to samspil_app;
grant select on meetings.meeting_title to samspil_public;
