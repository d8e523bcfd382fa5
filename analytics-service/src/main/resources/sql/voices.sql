-- People counted: whom experts met on wards, residents of the channel, oral feedback. A unit (null =
-- the county) with the units below it. Rows: population, what, code, count.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
), met as materialized (
  select e.ward_id::text as ward,
         coalesce(r.patients, e.patients_met, 0) as patients,
         coalesce(r.relatives, e.relatives_met, 0) as relatives
  from engagement_fact e cross join asked
  -- two who observe together meet the same people
  left join lateral (
    select max(patients_met) as patients, max(relatives_met) as relatives
    from observation_report_fact where engagement_id = e.engagement_id) r on true
  where e.local_date between asked.from_day and asked.to_day
    and e.kind = 'OBSERVATION_SHIFT' and e.status in ('HELD', 'CLOSED')
    and (asked.unit_id is null or e.unit_id in (select unit_id from scope))
), item as materialized (
  select i.* from item_fact i cross join asked
  where i.received_on between asked.from_day and asked.to_day and i.status <> 'REJECTED'
    and (asked.unit_id is null or i.unit_id in (select unit_id from scope))
)
select 'PEOPLE_MET', 'ward', ward, sum(patients + relatives) from met group by 3
union all
select 'PEOPLE_MET', 'role', 'PATIENT', sum(patients) from met having sum(patients) > 0
union all
select 'PEOPLE_MET', 'role', 'RELATIVE', sum(relatives) from met having sum(relatives) > 0
union all
select 'RESIDENTS', 'municipality', municipality, count(*) from item where kind = 'RESIDENT' group by 3
union all
select 'RESIDENTS', 'theme', theme, count(*) from item where kind = 'RESIDENT' group by 3
union all
select 'ORAL', 'tone', tone, count(*) from item where kind = 'ORAL' group by 3
