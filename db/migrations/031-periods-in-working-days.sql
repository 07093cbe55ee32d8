-- A committee may have promised working days ("five working days before"), which a holiday moves.
alter table meetings.notice_period add column in_working_days boolean not null default false;
comment on column meetings.notice_period.in_working_days is 'Whether the committee counts its own periods in working days.';
