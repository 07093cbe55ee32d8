-- What is withheld is stated: how many attachments of an open item are closed.
create view meetings.withheld_attachment with (security_barrier) as
  select item.meeting_id, attachment.item_id, count(*)::integer as attachments
  from meetings.attachment
  join meetings.agenda_item item on item.id = attachment.item_id
  join meetings.meeting on meeting.id = item.meeting_id
  where item.open and not attachment.open and meeting.published_at is not null
  group by item.meeting_id, attachment.item_id;
comment on view meetings.withheld_attachment is 'What the public is told of closed attachments: how many an open item has.';

grant select on meetings.withheld_attachment to samspil_app, samspil_public;
