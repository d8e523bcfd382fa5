-- What was approved for each expert in a unit (null = the county) with the units below it, for
-- work done in the period: all of it, or only meetings, or only observation. Rows: hours, fees,
-- expenses, total.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day,
         ?::text as only_work
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
)
select sum(f.hours), sum(f.fee_amount), sum(f.expense_amount), sum(f.total)
from fee_fact f cross join asked
where f.worked_on between asked.from_day and asked.to_day
  and (asked.unit_id is null or f.unit_id in (select unit_id from scope))
  and case asked.only_work
        when 'MEETINGS' then f.meeting_id is not null
        when 'OBSERVATION' then f.mode in ('OBSERVATION_SHIFT', 'OBSERVATION')
        else true end
  and f.status in ('APPROVED', 'EXPORTED', 'PAID')
group by f.expert_id
order by 4 desc
