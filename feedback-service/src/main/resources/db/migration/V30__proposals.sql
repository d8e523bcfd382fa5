-- What a panel or a network proposes, and the answer that it is owed (S1-39).
create table proposal (
  id             uuid primary key,
  county         text not null,
  version        bigint not null,
  -- A body of the registry; known here by its id, and asked for when it is written.
  body_id        uuid not null,
  title          text not null,
  text           text not null,
  status         text not null check (status in ('RECEIVED', 'HANDLED', 'IMPLEMENTED')),
  outcome        text check (outcome in ('ACCEPTED', 'REJECTED', 'UNDER_PREPARATION')),
  reason_fi      text,
  reason_sv      text,
  reason_en      text,
  received_on    date not null,
  answer_due_on  date not null,
  handled_on     date,
  implemented_on date,
  check ((status = 'RECEIVED') = (outcome is null)),
  check ((status = 'RECEIVED') = (handled_on is null)),
  check ((status = 'IMPLEMENTED') = (implemented_on is not null)),
  check (outcome <> 'REJECTED' or reason_fi is not null)
);
select kit_protect('proposal');
create index proposal_list on proposal (county, id);
create index proposal_body on proposal (county, body_id);
create index proposal_due on proposal (county, answer_due_on, id) where status = 'RECEIVED';
