-- Facts of what people say and of what follows (S1-16 to S1-39, S2): shifts of observation and their
-- reports, feedback items, actions, decisions, effects, proposals, issues, discussions, publications.
-- As before: the newest version per aggregate, opaque ids, codes, days and counts; no text.

-- Codes that were chosen, an array per item; scores stay where they were.
alter table response_fact add column choices jsonb not null default '{}';
-- How many were invited, where that is known: the right base of a response rate.
alter table collection_fact add column invited integer;
-- Kind of the work that is paid.
alter table fee_fact add column mode text;

create table ward_fact (
  county  text    not null,
  ward_id uuid    not null,
  version bigint  not null,
  unit_id uuid    not null,
  active  boolean not null,
  primary key (county, ward_id)
);

create table engagement_fact (
  county          text   not null,
  engagement_id   uuid   not null,
  version         bigint not null,
  kind            text   not null,
  status          text   not null,
  unit_id         uuid,
  ward_id         uuid,
  round           text,
  local_date      date   not null,
  elapsed_minutes integer,
  patients_met    integer,
  relatives_met   integer,
  primary key (county, engagement_id)
);
create index engagement_fact_day on engagement_fact (county, local_date);

-- observations: an array of {category, polarity, kind, count}.
create table observation_report_fact (
  county         text   not null,
  report_id      uuid   not null,
  version        bigint not null,
  status         text   not null,
  engagement_id  uuid   not null,
  unit_id        uuid,
  ward_id        uuid,
  round          text,
  shift_on       date   not null,
  patients_met   integer,
  relatives_met  integer,
  observations   jsonb  not null,
  writing_hours  numeric(10,2),
  submitted_on   date,
  supervisors_on date,
  unit_on        date,
  unit_forum     text,
  action_count   integer not null,
  closed_on      date,
  primary key (county, report_id)
);
create index observation_report_fact_day on observation_report_fact (county, shift_on);
create index observation_report_fact_ward on observation_report_fact (county, ward_id, shift_on);
create index observation_report_fact_shift on observation_report_fact (county, engagement_id);

create table item_fact (
  county       text    not null,
  item_id      uuid    not null,
  version      bigint  not null,
  kind         text    not null,
  status       text    not null,
  channel      text    not null,
  unit_id      uuid,
  municipality text    not null,
  theme        text    not null,
  tone         text    not null,
  reply_asked  boolean not null,
  received_on  date    not null,
  answered_on  date,
  reply_due_on date,
  decisions    text[]  not null,
  actions      text[]  not null,
  primary key (county, item_id)
);
create index item_fact_day on item_fact (county, received_on);

-- begun_on: agreed, or else rejected, or else first told.
create table action_fact (
  county          text    not null,
  action_id       uuid    not null,
  version         bigint  not null,
  status          text    not null,
  source          text    not null,
  sources         text[]  not null,
  unit_id         uuid,
  municipality    text    not null,
  owner           text    not null,
  due_on          date,
  has_responsible boolean not null,
  begun_on        date    not null,
  implemented_on  date,
  rejected_on     date,
  primary key (county, action_id)
);
create index action_fact_day on action_fact (county, begun_on);

create table decision_fact (
  county      text   not null,
  decision_id uuid   not null,
  version     bigint not null,
  decided_on  date   not null,
  inputs      text[] not null,
  outcome     text   not null,
  primary key (county, decision_id)
);
create index decision_fact_day on decision_fact (county, decided_on);

create table effect_fact (
  county       text   not null,
  effect_id    uuid   not null,
  version      bigint not null,
  status       text   not null,
  outcome      text   not null,
  actions      text[] not null,
  unit_id      uuid,
  published_on date,
  primary key (county, effect_id)
);
create index effect_fact_day on effect_fact (county, published_on);

create table proposal_fact (
  county         text   not null,
  proposal_id    uuid   not null,
  version        bigint not null,
  status         text   not null,
  outcome        text   not null,
  received_on    date   not null,
  handled_on     date,
  implemented_on date,
  primary key (county, proposal_id)
);
create index proposal_fact_day on proposal_fact (county, received_on);

create table issue_fact (
  county    text   not null,
  issue_id  uuid   not null,
  version   bigint not null,
  area      text   not null,
  category  text   not null,
  raised_on date   not null,
  solved_on date,
  primary key (county, issue_id)
);
create index issue_fact_day on issue_fact (county, raised_on);

-- A row for each day on which something was posted or hidden, so that a past day can be asked for.
create table discussion_day_fact (
  county        text    not null,
  discussion_id uuid    not null,
  told_on       date    not null,
  version       bigint  not null,
  visible       integer not null,
  hidden        jsonb   not null,
  primary key (county, discussion_id, told_on)
);

create table publication_fact (
  county         text   not null,
  publication_id uuid   not null,
  version        bigint not null,
  type           text   not null,
  audience       text   not null,
  status         text   not null,
  published_on   date,
  reads          bigint not null,
  primary key (county, publication_id)
);
create index publication_fact_day on publication_fact (county, published_on);

select kit_protect('ward_fact');
select kit_protect('engagement_fact');
select kit_protect('observation_report_fact');
select kit_protect('item_fact');
select kit_protect('action_fact');
select kit_protect('decision_fact');
select kit_protect('effect_fact');
select kit_protect('proposal_fact');
select kit_protect('issue_fact');
select kit_protect('discussion_day_fact');
select kit_protect('publication_fact');
