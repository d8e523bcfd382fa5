-- What the coordination of participation did in a county from one local day to another. Rows: what,
-- code, count.
with asked as (
  select ?::date as from_day, ?::date as to_day
), enquiry as materialized (
  select e.* from enquiry_fact e cross join asked
  where e.opened_on between asked.from_day and asked.to_day
), need as materialized (
  select n.*, coalesce(n.answered_on <= asked.to_day, false) as answered
  from need_fact n cross join asked
  where n.raised_on between asked.from_day and asked.to_day
), message as materialized (
  select m.* from message_fact m cross join asked
  where m.sent_on between asked.from_day and asked.to_day
), reply as materialized (
  select m.message_id, min(r.sent_on) - m.sent_on as days
  from message m cross join asked
  join message_fact r on r.reply_to = m.message_id and r.direction = 'FROM_COORDINATOR'
  where m.direction = 'TO_COORDINATOR' and m.expects_reply and r.sent_on <= asked.to_day
  group by m.message_id, m.sent_on
), meeting as materialized (
  select m.* from meeting_fact m cross join asked
  where m.held_on between asked.from_day and asked.to_day and m.status = 'HELD'
), taken as materialized (
  select level, minutes * participants as minutes, participants as people from meeting
  union all
  select a.level, a.worked_minutes, 1 from assignment_fact a cross join asked
  where a.started_on between asked.from_day and asked.to_day and a.worked_minutes > 0
)
select 'enquiries', category, count(*) from enquiry group by category
union all
select 'enquiriesInTime', '', count(*)
from enquiry cross join asked where answered_in_days <= 5 and answered_on <= asked.to_day
union all
select 'enquiriesClosed', '', count(*)
from enquiry cross join asked where closed_on <= asked.to_day
union all
select 'units', '', count(*) from unit_fact where active
union all
select 'unitsInContact', '', count(*)
from unit_fact u where u.active and u.unit_id in (select unit_id from enquiry)
union all
select 'needs', '', count(*) from need
union all
select 'needsAnswered', '', count(*) from need where answered
union all
select 'needsByGuideline', '', count(*) from need where answered and by_guideline
union all
select 'documents', kind, count(*)
from document_fact cross join asked
where published_on between asked.from_day and asked.to_day group by kind
union all
select 'messages', direction, count(*) from message group by direction
union all
select 'messagesToAnswer', '', count(*)
from message where direction = 'TO_COORDINATOR' and expects_reply
union all
select 'answerDays', days::text, count(*) from reply group by days
union all
select 'meetings', body_kind, count(*) from meeting group by body_kind
union all
select 'attendances', body_kind, sum(participants) from meeting group by body_kind
union all
select 'minutes', level, sum(minutes) from taken group by level
union all
select 'participations', level, sum(people) from taken group by level
union all
select 'paidAttendances', '', count(*)
from fee_fact f cross join asked
where f.worked_on between asked.from_day and asked.to_day
  and f.meeting_id is not null and not f.declined and f.fee_amount > 0
  and f.status in ('APPROVED', 'EXPORTED', 'PAID')
