-- The anonymous responses of a unit (null = the county) with the units below it, of the weeks
-- whose Thursday lies in the period. Rows: instrument, what, item, code, count.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
), given as materialized (
  select r.instrument, r.channel, r.respondent_role, r.answers
  from response_fact r cross join asked
  where r.thursday between asked.from_day and asked.to_day
    and (asked.unit_id is null or r.unit_id in (select unit_id from scope))
)
select instrument, 'channel', '', channel, count(*) from given group by 1, 4
union all
select instrument, 'role', '', respondent_role, count(*) from given group by 1, 4
union all
select instrument, 'answer', answer.key, answer.value, count(*)
from given cross join lateral jsonb_each_text(answers) answer group by 1, 3, 4
union all
select instrument, 'recommendation', respondent_role, answers ->> 'NPS', count(*)
from given where answers ->> 'NPS' is not null group by 1, 3, 4
