-- Observing on wards of a unit (null = the county) with the units below it: shifts of the period and
-- their reports, as far as the last day knows them. Rows: what, code, count.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
), shift as materialized (
  select e.engagement_id, e.ward_id, e.elapsed_minutes
  from engagement_fact e cross join asked
  where e.local_date between asked.from_day and asked.to_day
    and e.kind = 'OBSERVATION_SHIFT' and e.status in ('HELD', 'CLOSED')
    and (asked.unit_id is null or e.unit_id in (select unit_id from scope))
), report as materialized (
  select r.*,
         case when r.submitted_on <= asked.to_day then r.submitted_on end as submitted,
         case when r.supervisors_on <= asked.to_day then r.supervisors_on end as supervisors,
         case when r.unit_on <= asked.to_day then r.unit_on end as ward,
         coalesce(r.closed_on <= asked.to_day, false) as closed
  from observation_report_fact r cross join asked
  where r.shift_on between asked.from_day and asked.to_day and r.status <> 'NOT_WRITTEN'
    and (asked.unit_id is null or r.unit_id in (select unit_id from scope))
), observed as materialized (
  select r.report_id, r.ward_id, r.action_count, o.value ->> 'category' as category,
         o.value ->> 'polarity' as polarity, o.value ->> 'kind' as kind,
         (o.value ->> 'count')::bigint as count
  from report r cross join lateral jsonb_array_elements(r.observations) o
  where r.submitted is not null
), latest as (
  -- of each ward its last round of the period
  select distinct on (ward_id) ward_id, round from report
  where submitted is not null and ward_id is not null and round is not null
  order by ward_id, shift_on desc
), former as (
  -- and the round before that one; another ward is no comparison (S2-09)
  select distinct on (l.ward_id) l.ward_id, f.round
  from latest l
  join observation_report_fact f
    on f.ward_id = l.ward_id and f.round <> l.round and f.submitted_on is not null
   and f.shift_on < (select min(r.shift_on) from report r
                     where r.ward_id = l.ward_id and r.round = l.round)
  order by l.ward_id, f.shift_on desc
), improvable as (
  select r.ward_id, r.round, coalesce(sum((o.value ->> 'count')::bigint), 0) as count
  from former cross join asked
  join observation_report_fact r on r.ward_id = former.ward_id and r.submitted_on <= asked.to_day
  left join lateral jsonb_array_elements(r.observations) o
    on o.value ->> 'polarity' = 'TO_IMPROVE'
  group by r.ward_id, r.round
)
select 'shifts', case when elapsed_minutes between 300 and 360 then 'WITHIN' else 'OUTSIDE' end,
       count(*) from shift group by 2
union all
select 'minutes', '', coalesce(sum(elapsed_minutes), 0) from shift
union all
select 'wardsObserved', '', count(distinct ward_id) from shift
union all
select 'wards', '', count(*)
from ward_fact w cross join asked
where w.active and (asked.unit_id is null or w.unit_id in (select unit_id from scope))
union all
select 'observedOfWards', '', count(distinct s.ward_id)
from shift s join ward_fact w on w.ward_id = s.ward_id where w.active
union all
select 'reports', case when closed then 'CLOSED' else 'OPEN' end, count(*) from report group by 2
union all
select 'forum', unit_forum, count(*) from report where ward is not null and unit_forum is not null group by 2
union all
select 'category', category, sum(count) from observed group by 2
union all
select 'polarity', polarity, sum(count) from observed group by 2
union all
select 'kind', kind, sum(count) from observed group by 2
union all
select 'summaryDays', (submitted - shift_on)::text, count(*)
from report where submitted is not null group by 2
union all
select 'supervisorDays', (supervisors - submitted)::text, count(*)
from report where supervisors >= submitted group by 2
union all
select 'wardDays', (ward - supervisors)::text, count(*)
from report where ward >= supervisors group by 2
union all
select 'before', f.ward_id::text, i.count
from former f join improvable i on i.ward_id = f.ward_id and i.round = f.round
union all
select 'after', l.ward_id::text, i.count
from latest l join improvable i on i.ward_id = l.ward_id and i.round = l.round
union all
select 'actions', '', coalesce(sum(action_count), 0)
from report where action_count > 0 and submitted is not null
union all
select 'improvable', '', coalesce(sum(count), 0)
from observed where polarity = 'TO_IMPROVE' and action_count > 0
