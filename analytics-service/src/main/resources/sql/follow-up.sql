-- What follows from feedback in a unit (null = the county) with the units below it, as far as the last
-- day of the period knows it. What belongs to no unit counts for the county only. Rows: what, code,
-- count.
with recursive asked as (
  select ?::uuid as unit_id, ?::date as from_day, ?::date as to_day
), scope as (
  select unit_id from asked
  union
  select u.unit_id from unit_fact u join scope s on u.parent_id = s.unit_id
), action as materialized (
  select a.*,
         coalesce(a.implemented_on <= asked.to_day, false) as implemented,
         coalesce(a.rejected_on <= asked.to_day, false) as rejected
  from action_fact a cross join asked
  where a.begun_on between asked.from_day and asked.to_day
    and (asked.unit_id is null or a.unit_id in (select unit_id from scope))
), effect as materialized (
  select e.* from effect_fact e cross join asked
  where e.published_on <= asked.to_day and e.status in ('PUBLISHED', 'UPDATED')
), item as materialized (
  select i.* from item_fact i cross join asked
  where i.received_on between asked.from_day and asked.to_day and i.status <> 'REJECTED'
    and (asked.unit_id is null or i.unit_id in (select unit_id from scope))
), proposal as materialized (
  select case when p.implemented_on <= asked.to_day then 'IMPLEMENTED'
              when p.handled_on <= asked.to_day then p.outcome
              else 'RECEIVED' end as state
  from proposal_fact p cross join asked
  where asked.unit_id is null and p.received_on between asked.from_day and asked.to_day
), issue as materialized (
  select i.area, i.category, coalesce(i.solved_on <= asked.to_day, false) as solved
  from issue_fact i cross join asked
  where asked.unit_id is null and i.raised_on between asked.from_day and asked.to_day
), thread as materialized (
  select distinct on (d.discussion_id) d.visible, d.hidden
  from discussion_day_fact d cross join asked
  where asked.unit_id is null and d.told_on <= asked.to_day
  order by d.discussion_id, d.told_on desc
), publication as materialized (
  select p.* from publication_fact p cross join asked
  where asked.unit_id is null and p.published_on between asked.from_day and asked.to_day
    and p.status <> 'DRAFT'
)
select 'actions', case when implemented then 'IMPLEMENTED' when rejected then 'REJECTED'
                       when status in ('IMPLEMENTED', 'REJECTED') then 'IN_PROGRESS'
                       else status end, count(*) from action group by 2
union all
select 'actionSources', source, count(*) from action group by 2
union all
select 'municipalActions', municipality, count(*) from action where owner = 'MUNICIPALITY' group by 2
union all
select 'responsible', '', count(*) from action where has_responsible and not rejected
union all
select 'openActions', '', count(*) from action where not implemented and not rejected
union all
select 'overdueActions', '', count(*)
from action cross join asked where not implemented and not rejected and due_on < asked.to_day
union all
select 'visibleActions', '', count(*)
from action a where exists (select from effect e where a.action_id::text = any (e.actions))
union all
select 'effects', outcome, count(*)
from effect e cross join asked
where e.published_on >= asked.from_day
  and (asked.unit_id is null or e.unit_id in (select unit_id from scope)) group by 2
union all
select 'decisions', case when cardinality(inputs) > 0 then 'WITH_INPUT' else 'WITHOUT_INPUT' end,
       count(*)
from decision_fact d cross join asked
where asked.unit_id is null and d.decided_on between asked.from_day and asked.to_day group by 2
union all
select 'items', kind, count(*) from item group by 2
union all
select 'itemsToAction', '', count(*)
from item i where cardinality(i.actions) > 0
  or exists (select from action_fact a where i.item_id::text = any (a.sources))
union all
select 'answered', '', count(*)
from item cross join asked
where kind = 'RESIDENT' and (answered_on <= asked.to_day
  or (answered_on is null and status in ('ANSWERED', 'CLOSED')))
union all
select 'decided', '', count(*)
from item i where kind = 'RESIDENT' and (cardinality(i.decisions) > 0
  or exists (select from decision_fact d where i.item_id::text = any (d.inputs)))
union all
-- only those whose 14 days are over, or who have their reply
select 'repliesDue', '', count(*)
from item cross join asked
where kind = 'RESIDENT' and reply_asked
  and (received_on + 14 < asked.to_day or answered_on <= asked.to_day)
union all
select 'repliesInTime', '', count(*)
from item cross join asked
where kind = 'RESIDENT' and reply_asked
  and answered_on <= received_on + 14 and answered_on <= asked.to_day
union all
select 'repliesOpen', '', count(*)
from item cross join asked
where reply_asked and (answered_on is null or answered_on > asked.to_day)
union all
select 'repliesOverdue', '', count(*)
from item cross join asked
where reply_asked and (answered_on is null or answered_on > asked.to_day)
  and coalesce(reply_due_on, received_on + 14) < asked.to_day
union all
select 'proposals', state, count(*) from proposal group by 2
union all
select 'issues', category, count(*) from issue group by 2
union all
select 'issuesOf', area, count(*) from issue group by 2
union all
select 'issuesSolved', area, count(*) from issue where solved group by 2
union all
select 'posts', 'VISIBLE', coalesce(sum(visible), 0) from thread
union all
select 'posts', h.key, sum(h.value::bigint)
from thread cross join lateral jsonb_each_text(thread.hidden) h group by 2
union all
select 'publications', type, count(*) from publication group by 2
union all
select 'audiences', audience, count(*) from publication group by 2
union all
select 'reads', '', coalesce(sum(reads), 0) from publication
