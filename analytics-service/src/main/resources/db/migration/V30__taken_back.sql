-- What was taken back leaves the figures, and what is no peer reception never enters them.
alter table visit_fact add column withdrawn boolean not null default false;
-- Received by a work pair: client guidance, which is not peer reception (S4-10).
alter table reception_fact add column by_pair boolean not null default false;

create or replace view booking_state with (security_invoker = true) as
select a.county, a.appointment_id, a.unit_id, a.local_date,
       coalesce(v.client_type, a.client_type) as client_type,
       coalesce(v.referral_source, a.referral_source) as referral_source,
       coalesce(a.cancel_timing, 'NOT_GIVEN') as cancel_timing,
       a.notice_acknowledged,
       coalesce(v.notice_repeated, a.notice_repeated) as told_again,
       a.status in ('CHECKED_IN', 'COMPLETED', 'INTERRUPTED')
         and coalesce(v.outcome, 'COMPLETED') <> 'NO_SHOW' as checked_in,
       case
         when a.status in ('CANCELLED_BY_CLIENT', 'CANCELLED_BY_PROVIDER') then a.status
         when a.status in ('COMPLETED', 'NO_SHOW', 'INTERRUPTED') then coalesce(v.outcome, a.status)
         else 'OPEN'
       end as outcome
from appointment_fact a
left join visit_fact v on v.county = a.county and v.appointment_id = a.appointment_id and not v.withdrawn
where a.status not in ('HELD', 'EXPIRED', 'ENTERED_IN_ERROR')
  and not exists (select from reception_fact r
                  where r.county = a.county and r.reception_id = a.reception_id and r.by_pair);
