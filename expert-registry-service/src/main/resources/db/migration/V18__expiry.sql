-- Some trainings hold for a time only; what ends is told once, thirty days ahead (S0-40).
alter table training add column valid_until date, add column expiry_noticed_on date,
  add check (valid_until is null or valid_until >= ended_on);
create index training_ending on training (county, valid_until, id) where valid_until is not null;
alter table contract add column expiry_noticed_on date;
