-- A planned reception whose work pair has ended, moved or lacks one of the two that day is flagged as an expert's is.
alter table reception_flag drop constraint reception_flag_kind_check;
alter table reception_flag add constraint reception_flag_kind_check
  check (kind in ('HOST', 'PAIR', 'SITE', 'ROOM', 'DEVICE', 'CALENDAR', 'EQUIPMENT'));
