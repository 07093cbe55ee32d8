-- Days on which a paper listed who sits in a committee. Without them an older paper, read late, would end a seat that a newer
-- one lists.
create table committees.listing (
  committee_id uuid not null references committees.committee on delete cascade,
  held_on date not null,
  primary key (committee_id, held_on)
);
comment on table committees.listing is 'The days for which a paper has told who sits in a committee.';
alter table committees.listing enable row level security;
create policy app on committees.listing to samspil_app using (true) with check (true);
grant select, insert, update, delete on committees.listing to samspil_app;
insert into committees.listing (committee_id, held_on)
  select distinct committee_id, valid_from from committees.membership where source is not null;
