-- The bookings behind the figures of reception.sql as hashes: who, and what is recorded of them.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
)
select hashtextextended(b.appointment_id::text, 0),
       hashtextextended(concat_ws('|', b.outcome, b.client_type, b.referral_source, b.cancel_timing,
         b.notice_acknowledged, b.told_again, b.checked_in), 0)
from booking_state b cross join asked
where b.local_date between asked.from_day and asked.to_day
  and (asked.unit_id is null or b.unit_id in (select unit_id from scope))
