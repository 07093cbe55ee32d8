-- The same rows as before, asked in another order: a treatment whose own item everyone may read makes its matter public by
-- itself, so that only for those without an item the matter's others are looked through.
alter policy published on matters.treatment using (
  open and state in ('planned', 'held')
  and case when item_id is null then matters.is_public(matter_id)
    else exists (select 1 from meetings.agenda_item where agenda_item.id = item_id) end
);
