-- Assignments of experts: what was worked, at which level of the service system (S1-03).
create table assignment_fact (
  county         text   not null,
  assignment_id  uuid   not null,
  version        bigint not null,
  level          text   not null,
  started_on     date   not null,
  worked_minutes integer,
  primary key (county, assignment_id)
);
create index assignment_fact_day on assignment_fact (county, started_on);

select kit_protect('assignment_fact');
