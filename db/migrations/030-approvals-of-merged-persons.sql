-- Two entries of one person are made one: what either of them approved or objected to is theirs.
grant update (person_id) on meetings.minutes_approval to samspil_app;
