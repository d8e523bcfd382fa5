-- Facts of the coordination of participation (S1): the expert bank, enquiries, needs, messages,
-- meetings, guidelines and assignments. As before: the newest version per aggregate, opaque ids,
-- codes, days and counts; nobody's name, no text.

-- Themes are health data of a person who is an opaque id here: kept only as consented to today.
alter table expert_fact add column themes text[] not null default '{}';

-- Every state of an expert with the day from which it held, so that a past day can be asked for.
create table expert_state_fact (
  county    text   not null,
  expert_id uuid   not null,
  since     date   not null,
  status    text   not null,
  version   bigint not null,
  primary key (county, expert_id, since, status)
);

-- The days of an expert's path. An erasure tells them no more, and the counts stay.
create table expert_path_fact (
  county           text    not null,
  expert_id        uuid    not null,
  version          bigint  not null,
  willing_on       date,
  first_active_on  date,
  training_verified boolean not null,
  primary key (county, expert_id)
);

create table enquiry_fact (
  county           text   not null,
  enquiry_id       uuid   not null,
  version          bigint not null,
  category         text   not null,
  unit_id          uuid   not null,
  opened_on        date   not null,
  answered_on      date,
  answered_in_days integer,
  closed_on        date,
  primary key (county, enquiry_id)
);
create index enquiry_fact_day on enquiry_fact (county, opened_on);

create table need_fact (
  county       text    not null,
  need_id      uuid    not null,
  version      bigint  not null,
  unit_id      uuid,
  raised_on    date    not null,
  answered_on  date,
  by_guideline boolean not null,
  primary key (county, need_id)
);
create index need_fact_day on need_fact (county, raised_on);

create table message_fact (
  county        text    not null,
  message_id    uuid    not null,
  version       bigint  not null,
  direction     text    not null,
  sent_on       date    not null,
  reply_to      uuid,
  expects_reply boolean not null,
  primary key (county, message_id)
);
create index message_fact_day on message_fact (county, sent_on);
create index message_fact_reply on message_fact (county, reply_to);

-- Of the people who were there, those who are clients, residents or experts, not staff.
create table meeting_fact (
  county       text    not null,
  meeting_id   uuid    not null,
  version      bigint  not null,
  body_kind    text    not null,
  unit_id      uuid,
  level        text    not null,
  status       text    not null,
  held_on      date    not null,
  minutes      integer not null,
  participants integer not null,
  primary key (county, meeting_id)
);
create index meeting_fact_day on meeting_fact (county, held_on);

-- Each version of a document has an id of its own.
create table document_fact (
  county       text    not null,
  document_id  uuid    not null,
  version      bigint  not null,
  kind         text    not null,
  published_on date    not null,
  primary key (county, document_id)
);
create index document_fact_day on document_fact (county, published_on);

alter table fee_fact
  add column meeting_id uuid,
  add column declined boolean not null default false;

select kit_protect('expert_state_fact');
select kit_protect('expert_path_fact');
select kit_protect('enquiry_fact');
select kit_protect('need_fact');
select kit_protect('message_fact');
select kit_protect('meeting_fact');
select kit_protect('document_fact');
