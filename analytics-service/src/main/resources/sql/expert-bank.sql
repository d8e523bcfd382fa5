-- The expert bank of the county at the end of a period. One row per expert: a hash, state on that day,
-- whether willingness was signalled in the period, whether ever active until then, training
-- verified, days from willingness to first being active, themes as consented to today.
with asked as (
  select ?::date as from_day, ?::date as to_day
), state as materialized (
  select distinct on (s.expert_id) s.expert_id, s.status
  from expert_state_fact s cross join asked
  where s.since <= asked.to_day
  order by s.expert_id, s.since desc, s.version desc
)
select hashtextextended(s.expert_id::text, 0), s.status,
       coalesce(p.willing_on between asked.from_day and asked.to_day, false) as willing,
       s.status in ('ACTIVE', 'PAUSED', 'ENDED')
         or coalesce(p.first_active_on <= asked.to_day, false) as ever_active,
       coalesce(p.training_verified, false) as verified,
       case when p.first_active_on <= asked.to_day then p.first_active_on - p.willing_on end as days,
       case when s.status = 'ACTIVE' then e.themes else '{}' end as themes
from state s cross join asked
join expert_fact e on e.expert_id = s.expert_id
left join expert_path_fact p on p.expert_id = s.expert_id
