-- The people behind voices.sql as hashes: population, who, and what is recorded of them. Whom an
-- expert met is a number only: the first, the second and so on of that shift.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
)
select 'PEOPLE_MET', hashtextextended(e.engagement_id::text || '/' || who, 0),
       hashtextextended(concat_ws('|', e.ward_id, who <= coalesce(r.patients, e.patients_met, 0)), 0)
from engagement_fact e cross join asked
left join lateral (
  select max(patients_met) as patients, max(relatives_met) as relatives
  from observation_report_fact where engagement_id = e.engagement_id) r on true
cross join lateral generate_series(1, coalesce(r.patients, e.patients_met, 0)
  + coalesce(r.relatives, e.relatives_met, 0)) who
where e.local_date between asked.from_day and asked.to_day
  and e.kind = 'OBSERVATION_SHIFT' and e.status in ('HELD', 'CLOSED')
  and (asked.unit_id is null or e.unit_id in (select unit_id from scope))
union all
select case i.kind when 'ORAL' then 'ORAL' else 'RESIDENTS' end,
       hashtextextended(i.item_id::text, 0),
       hashtextextended(concat_ws('|', i.municipality, i.theme, i.tone), 0)
from item_fact i cross join asked
where i.received_on between asked.from_day and asked.to_day and i.status <> 'REJECTED'
  and i.kind in ('ORAL', 'RESIDENT')
  and (asked.unit_id is null or i.unit_id in (select unit_id from scope))
