-- When the clients of a service are reminded. A service without a row reminds 24 elapsed hours before.
create table reminder_rule (
  service_id uuid primary key references service,
  county text not null,
  version bigint not null,
  -- Elapsed hours before the start, whatever the clocks do in between.
  hours_before int[] not null check (cardinality(hours_before) <= 3),
  -- By the clock on the wall, the day before.
  day_before_at time
);
create index reminder_rule_county on reminder_rule (county, service_id);
select kit_protect('reminder_rule');

-- "Who of a service has still to be told", when its notice changes.
create index appointment_of_service on appointment (service_id, starts_at) where status = 'CONFIRMED';
