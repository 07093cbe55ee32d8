-- Whoever bears an answer's link also sees where that one follow-up was agreed, in whose name they answer, and, once they have,
-- what they said: they may have many such mails, and the link may have been sent on to them.
drop function decisions.follow_up_bearing(text);
create function decisions.follow_up_bearing(hash text)
returns table (
  follow_up_id uuid,
  person_id uuid,
  person text,
  open boolean,
  published boolean,
  text text,
  state text,
  due_on date,
  committee text,
  agreed_on date,
  expires_at timestamptz,
  used_at timestamptz,
  answered text,
  answered_state text
)
language sql stable security definer set search_path = ''
as $$
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
$$;
revoke all on function decisions.follow_up_bearing from public;
grant execute on function decisions.follow_up_bearing to samspil_public, samspil_app;
