-- Facts: what the other services told, one row per aggregate, with the attributes of that moment.
-- `version` is the aggregate's own: an older message never overwrites a newer one, so that any
-- order of delivery ends in the same rows. No free text and no direct identifier has a column here.

create table unit_fact (
  county       text   not null,
  unit_id      uuid   not null,
  version      bigint not null,
  kind         text   not null,
  parent_id    uuid,
  service_line text,
  name_fi      text   not null,
  name_sv      text,
  name_en      text,
  active       boolean not null,
  primary key (county, unit_id)
);
create index unit_fact_parent on unit_fact (county, parent_id);

-- An erased expert stays as a number without attributes, so that a late older message finds it.
create table expert_fact (
  county    text   not null,
  expert_id uuid   not null,
  version   bigint not null,
  status    text   not null,
  kind      text,
  primary key (county, expert_id)
);

create table reception_fact (
  county         text    not null,
  reception_id   uuid    not null,
  version        bigint  not null,
  status         text    not null,
  unit_id        uuid    not null,
  service_code   text    not null,
  local_date     date    not null,
  slot_count     integer not null,
  worked_minutes integer,
  primary key (county, reception_id)
);
create index reception_fact_day on reception_fact (county, local_date, unit_id);

create table appointment_fact (
  county              text        not null,
  appointment_id      uuid        not null,
  version             bigint      not null,
  reception_id        uuid        not null,
  unit_id             uuid        not null,
  service_code        text        not null,
  kind                text        not null,
  client_type         text        not null,
  referral_source     text        not null,
  booked_by           text,
  slot_start          timestamptz not null,
  local_date          date        not null,
  status              text        not null,
  notice_acknowledged boolean     not null,
  notice_repeated     boolean     not null,
  cancel_timing       text,
  cancel_reason       text,
  primary key (county, appointment_id)
);
create index appointment_fact_day on appointment_fact (county, local_date, unit_id);

-- Every slot that an appointment ever had: a moved appointment has had two.
create table booked_slot_fact (
  county         text        not null,
  appointment_id uuid        not null,
  reception_id   uuid        not null,
  slot_start     timestamptz not null,
  unit_id        uuid        not null,
  local_date     date        not null,
  primary key (county, appointment_id, reception_id, slot_start)
);
create index booked_slot_fact_day on booked_slot_fact (county, local_date, unit_id);

create table visit_fact (
  county           text    not null,
  visit_id         uuid    not null,
  version          bigint  not null,
  appointment_id   uuid    not null,
  unit_id          uuid    not null,
  local_date       date    not null,
  outcome          text    not null,
  client_type      text    not null,
  referral_source  text    not null,
  notice_repeated  boolean not null,
  duration_minutes integer,
  primary key (county, visit_id)
);
create index visit_fact_appointment on visit_fact (county, appointment_id);

create table referral_fact (
  county          text   not null,
  referral_id     uuid   not null,
  version         bigint not null,
  unit_id         uuid   not null,
  source          text   not null,
  client_type     text   not null,
  status          text   not null,
  decided_by_role text,
  primary key (county, referral_id)
);

create table collection_fact (
  county             text   not null,
  collection_id      uuid   not null,
  version            bigint not null,
  instrument         text   not null,
  instrument_version text   not null,
  unit_id            uuid   not null,
  audience           text   not null,
  anonymity          text   not null,
  opens_on           date   not null,
  closes_on          date,
  status             text   not null,
  primary key (county, collection_id)
);

-- An anonymous response has a week and no moment: the Thursday stands for the week (facts 2.13).
create table response_fact (
  county          text  not null,
  response_id     uuid  not null,
  collection_id   uuid  not null,
  instrument      text  not null,
  unit_id         uuid  not null,
  thursday        date  not null,
  channel         text  not null,
  respondent_role text  not null,
  answers         jsonb not null,
  primary key (county, response_id)
);
create index response_fact_week on response_fact (county, thursday, unit_id);

create table fee_fact (
  county         text          not null,
  fee_entry_id   uuid          not null,
  version        bigint        not null,
  expert_id      uuid          not null,
  unit_id        uuid          not null,
  worked_on      date          not null,
  status         text          not null,
  hours          numeric(10,2) not null,
  fee_amount     numeric(12,2) not null,
  expense_amount numeric(12,2) not null,
  total          numeric(12,2) not null,
  primary key (county, fee_entry_id)
);
create index fee_fact_day on fee_fact (county, worked_on, unit_id);

-- Messages that came after a newer one of the same aggregate: nothing is lost by it, but many say
-- that something upstream is wrong.
create table late_event_count (
  county    text   not null,
  aggregate text   not null,
  late      bigint not null,
  last_at   timestamptz not null,
  primary key (county, aggregate)
);

select kit_protect('unit_fact');
select kit_protect('expert_fact');
select kit_protect('reception_fact');
select kit_protect('appointment_fact');
select kit_protect('booked_slot_fact');
select kit_protect('visit_fact');
select kit_protect('referral_fact');
select kit_protect('collection_fact');
select kit_protect('response_fact');
select kit_protect('fee_fact');
select kit_protect('late_event_count');

-- A booking as it stands now. The appointment says that it is over, the visit says how, since that
-- may be corrected later. Runs with the rights of the reader, so that the policies above hold in it.
create view booking_state with (security_invoker = true) as
select a.county, a.appointment_id, a.unit_id, a.local_date,
       coalesce(v.client_type, a.client_type) as client_type,
       coalesce(v.referral_source, a.referral_source) as referral_source,
       coalesce(a.cancel_timing, 'NOT_GIVEN') as cancel_timing,
       a.notice_acknowledged,
       coalesce(v.notice_repeated, a.notice_repeated) as told_again,
       a.status in ('CHECKED_IN', 'COMPLETED', 'INTERRUPTED')
         and coalesce(v.outcome, 'COMPLETED') <> 'NO_SHOW' as checked_in,
       case
         when a.status in ('CANCELLED_BY_CLIENT', 'CANCELLED_BY_PROVIDER') then a.status
         when a.status in ('COMPLETED', 'NO_SHOW', 'INTERRUPTED') then coalesce(v.outcome, a.status)
         else 'OPEN'
       end as outcome
from appointment_fact a
left join visit_fact v on v.county = a.county and v.appointment_id = a.appointment_id
where a.status not in ('HELD', 'EXPIRED');
