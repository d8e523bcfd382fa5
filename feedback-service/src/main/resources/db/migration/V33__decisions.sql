-- What bodies decide, with what people had said before it.
create table decision (
  id           uuid primary key,
  county       text not null,
  version      bigint not null,
  kind         text not null check (kind in ('DECISION', 'ASSESSMENT', 'POLICY_LINE')),
  body_id      uuid references body,
  decided_on   date not null,
  diary_number text,
  subject_fi   text not null,
  subject_sv   text,
  subject_en   text,
  outcome      text not null
    check (outcome in ('CHANGE_MADE', 'CHANGE_PLANNED', 'NO_CHANGE', 'REFERRED', 'NOTED')),
  reasons_fi   text not null,
  reasons_sv   text,
  reasons_en   text,
  valid_from   date,
  valid_to     date,
  missing_sectors text not null,
  check (kind <> 'POLICY_LINE' or valid_from is not null),
  check (valid_to >= coalesce(valid_from, decided_on))
);
select kit_protect('decision');
create index decision_list on decision (county, id);
create index decision_body on decision (body_id);

-- No foreign key on the input: each kind is kept by another feature, some by another service.
create table decision_input (
  county      text not null,
  decision_id uuid not null references decision,
  position    int not null,
  kind        text not null
    check (kind in ('FEEDBACK', 'OBSERVATION', 'PANEL_PROPOSAL', 'NEED', 'ISSUE', 'RESIDENT_IDEA')),
  id          uuid not null,
  primary key (decision_id, position)
);
select kit_protect('decision_input');
create index decision_input_of on decision_input (county, id);

-- How many of which role had a part in it; never who.
create table decision_contributor (
  county      text not null,
  decision_id uuid not null references decision,
  position    int not null,
  role        text not null,
  people      int not null check (people > 0),
  primary key (decision_id, position)
);
select kit_protect('decision_contributor');
