-- The two-way channel between a body and the coordinator (S1-12).
create table body_message (
  id uuid primary key, county text not null, version bigint not null,
  body_id uuid not null references body,
  direction text not null check (direction in ('TO_COORDINATOR', 'FROM_COORDINATOR')),
  sent_by text not null, sent_at timestamptz not null, sent_on date not null,
  reply_to uuid references body_message,
  expects_reply boolean not null, due_on date not null,
  answered_at timestamptz, answered_by uuid references body_message,
  text text not null,
  check ((answered_at is null) = (answered_by is null))
);
create index body_message_list on body_message (county, id);
create index body_message_of on body_message (body_id, id);
create index body_message_reply on body_message (reply_to);
create index body_message_answer on body_message (answered_by);
create index body_message_unanswered on body_message (county, due_on, id)
  where answered_at is null and expects_reply and direction = 'TO_COORDINATOR';
select kit_protect('body_message');

-- Needs for developing participation, and what answered them (S1-19, S1-23).
create table need (
  id uuid primary key, county text not null, version bigint not null,
  body_id uuid references body, body_kind text, unit_id uuid references unit,
  source text not null check (source in ('MEMBER', 'STAFF', 'SURVEY')),
  raised_by text not null,
  status text not null check (status in ('RAISED', 'ACKNOWLEDGED', 'IN_WORK', 'ANSWERED', 'CLOSED')),
  text text not null, answer text,
  raised_on date not null, due_on date not null,
  acknowledged_on date, in_work_on date, answered_on date, closed_on date,
  check ((body_id is null) = (body_kind is null)),
  check (answered_on >= raised_on), check (closed_on >= answered_on),
  check (status not in ('ANSWERED', 'CLOSED') or (answered_on is not null and answer is not null))
);
create index need_list on need (county, id);
create index need_due on need (county, due_on, id) where status in ('RAISED', 'ACKNOWLEDGED', 'IN_WORK');
create index need_by_status on need (county, status, id);
create index need_by_body on need (body_id, id);
create index need_by_unit on need (unit_id, id);
create index need_raised_by on need (county, raised_by, id);
select kit_protect('need');

-- Which published guideline says how a need is met; the document itself is another feature's.
create table need_guideline (
  county text not null,
  need_id uuid not null references need, document_id uuid not null,
  primary key (need_id, document_id)
);
create index need_guideline_of on need_guideline (county, document_id, need_id);
select kit_protect('need_guideline');
