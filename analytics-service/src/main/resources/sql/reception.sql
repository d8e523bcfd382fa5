-- Everything about receptions, bookings and visits of a unit (null = the county) with the units
-- below it, from one local day to another. Rows: what, code, count.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
), booked as materialized (
  select b.* from booking_state b cross join asked
  where b.local_date between asked.from_day and asked.to_day
    and (asked.unit_id is null or b.unit_id in (select unit_id from scope))
)
select 'slotsOffered', '', coalesce(sum(r.slot_count), 0)
from reception_fact r cross join asked
where r.local_date between asked.from_day and asked.to_day
  and (asked.unit_id is null or r.unit_id in (select unit_id from scope))
  and r.status <> 'CANCELLED' and not r.by_pair
union all
select 'slotsBooked', '', count(*)
from (
  select distinct b.reception_id, b.slot_start
  from booked_slot_fact b cross join asked
  where b.local_date between asked.from_day and asked.to_day
    and (asked.unit_id is null or b.unit_id in (select unit_id from scope))
    and not exists (select from appointment_fact a
                    where a.county = b.county and a.appointment_id = b.appointment_id
                      and a.status = 'ENTERED_IN_ERROR')
    and not exists (select from reception_fact r
                    where r.county = b.county and r.reception_id = b.reception_id and r.by_pair)
) slots
union all
select 'outcome', outcome, count(*) from booked group by outcome
union all
select 'timing', cancel_timing, count(*)
from booked where outcome = 'CANCELLED_BY_CLIENT' group by cancel_timing
union all
select 'acknowledged', '', count(*) from booked where notice_acknowledged
union all
select 'checkIns', '', count(*) from booked where checked_in
union all
select 'toldAgain', '', count(*) from booked where checked_in and told_again
union all
select 'clientType', client_type, count(*)
from booked where outcome = 'COMPLETED' group by client_type
union all
select 'source', referral_source, count(*)
from booked where outcome = 'COMPLETED' group by referral_source
