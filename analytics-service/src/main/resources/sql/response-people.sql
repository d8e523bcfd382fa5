-- The responses behind the figures of surveys.sql as hashes, of one instrument (the last parameter).
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
)
select hashtextextended(r.response_id::text, 0), 0::bigint
from response_fact r cross join asked
where r.thursday between asked.from_day and asked.to_day
  and (asked.unit_id is null or r.unit_id in (select unit_id from scope))
  and r.instrument = ?
