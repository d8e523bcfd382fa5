-- The time that an observer uses for the report of a shift is work of its own (S2-16).
alter table work_done
  drop constraint work_done_kind_check,
  add constraint work_done_kind_check
    check (kind in ('RECEPTION', 'VISIT', 'MEETING', 'ASSIGNMENT', 'ENGAGEMENT', 'OBSERVATION_REPORT'));
alter table fee_entry
  drop constraint fee_entry_source_kind_check,
  add constraint fee_entry_source_kind_check
    check (source_kind in ('RECEPTION', 'VISIT', 'MEETING', 'ASSIGNMENT', 'ENGAGEMENT', 'OBSERVATION_REPORT'));
