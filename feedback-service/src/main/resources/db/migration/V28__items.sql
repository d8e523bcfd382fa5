-- One thing to handle, from whatever source. The id is random: an id by time would tell the minute in which a resident
-- wrote. The words themselves stand with the moderators (moderated_text) and are read only once a person let them go.
create table feedback_item (
  id               uuid primary key,
  county           text not null,
  version          bigint not null,
  kind             text not null check (kind in ('RESIDENT', 'SURVEY_TEXT', 'OBSERVATION', 'ORAL', 'NEED', 'STORY')),
  channel          text not null,
  status           text not null
    check (status in ('RECEIVED', 'SCREENED', 'ASSIGNED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'REJECTED')),
  language         text not null,
  unit_id          uuid references unit,
  municipality     text check (municipality ~ '^[0-9]{3}$'),
  theme            text,
  tone             text check (tone in ('POSITIVE', 'NEUTRAL', 'NEGATIVE')),
  -- Null once a story has been withdrawn.
  text_id          uuid,
  second_hand      boolean not null,
  read_back        boolean not null,
  urgent           boolean not null,
  suspicion        text check (suspicion in ('HONEYPOT', 'RAPID')),
  received_on      date not null,
  screened_on      date,
  assigned_on      date,
  started_on       date,
  answered_on      date,
  closed_on        date,
  rejected_on      date,
  -- Rejected because a moderator hides the words: an appeal brings it back.
  hidden           boolean not null,
  rejection_reason text check (rejection_reason in ('PERSONAL_DATA', 'OFFENSIVE', 'OUT_OF_SCOPE', 'DUPLICATE')),
  duplicate_of     uuid references feedback_item,
  handler_unit_id  uuid references unit,
  handler          text,
  reply_asked      boolean not null,
  reply_due_on     date,
  answer           text,
  -- The next day by which somebody has something to do, and the next on which to remind of it.
  due_on           date,
  next_reminder_on date,
  -- Of a need or a story: whose it is, and what the person agreed to.
  expert_id        uuid,
  consent_text     text,
  consented_on     date,
  withdrawn_on     date,
  check ((status = 'REJECTED') = (rejection_reason is not null)),
  check ((reply_due_on is not null) = reply_asked),
  check ((kind in ('NEED', 'STORY')) or expert_id is null),
  check (kind <> 'STORY' or consent_text is not null),
  check (kind <> 'ORAL' or tone is not null)
);
select kit_protect('feedback_item');
create index feedback_item_list on feedback_item (county, received_on, id);
create index feedback_item_status on feedback_item (county, status, received_on, id);
create index feedback_item_due on feedback_item (county, due_on, id) where due_on is not null;
create index feedback_item_reminder on feedback_item (county, next_reminder_on, id) where next_reminder_on is not null;
create unique index feedback_item_text on feedback_item (county, text_id) where text_id is not null;
create index feedback_item_expert on feedback_item (county, expert_id) where expert_id is not null;
create index feedback_item_unit on feedback_item (unit_id);
create index feedback_item_handler on feedback_item (handler_unit_id);
create index feedback_item_duplicate on feedback_item (duplicate_of);

-- What was said and done on the way; never changed afterwards.
create table item_step (
  county   text not null,
  item_id  uuid not null references feedback_item,
  position int not null,
  day      date not null,
  kind     text not null,
  text     text,
  by_whom  text not null,
  primary key (item_id, position)
);
select kit_protect('item_step');

-- What came of it, elsewhere in this service.
create table item_decision (
  county      text not null,
  item_id     uuid not null references feedback_item,
  decision_id uuid not null,
  primary key (item_id, decision_id)
);
select kit_protect('item_decision');
create index item_decision_of on item_decision (county, decision_id);

create table item_action (
  county    text not null,
  item_id   uuid not null references feedback_item,
  action_id uuid not null,
  primary key (item_id, action_id)
);
select kit_protect('item_action');
create index item_action_of on item_action (county, action_id);

-- Where a resident wishes the reply: closed with the service's key and erased when the reply has gone.
create table item_contact (
  item_id  uuid primary key references feedback_item,
  county   text not null,
  sealed   bytea not null,
  erase_on date not null
);
select kit_protect('item_contact');
create index item_contact_erase on item_contact (county, erase_on);
