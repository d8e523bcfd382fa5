-- What was chosen in the anonymous responses of a unit (null = the county) with the units below it, of
-- the weeks whose Thursday lies in the period. Rows: instrument, what, item, code, count.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
), given as materialized (
  select r.instrument, r.collection_id, r.choices
  from response_fact r cross join asked
  where r.thursday between asked.from_day and asked.to_day
    and (asked.unit_id is null or r.unit_id in (select unit_id from scope))
), invited as materialized (
  -- of a collection that began in the period, so that each invitation counts once
  select c.collection_id, c.instrument, c.invited
  from collection_fact c cross join asked
  where c.opens_on between asked.from_day and asked.to_day and c.invited > 0
    and (asked.unit_id is null or c.unit_id in (select unit_id from scope))
)
select instrument, 'responses', '', '', count(*) from given group by 1
union all
select instrument, 'invited', '', '', sum(invited) from invited group by 1
union all
select i.instrument, 'ofInvited', '', '', count(*)
from given g join invited i on i.collection_id = g.collection_id group by 1
union all
select instrument, 'answered', item.key, '', count(*)
from given cross join lateral jsonb_each(choices) item group by 1, 3
union all
select instrument, 'chosen', item.key, code.value, count(*)
from given cross join lateral jsonb_each(choices) item
cross join lateral jsonb_array_elements_text(item.value) code group by 1, 3, 4
