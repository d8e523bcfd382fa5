-- What a steering group has to solve in its area (S4-20), and what the law leaves unsolved (S3-47).
create table issue (
  id             uuid primary key,
  county         text not null,
  version        bigint not null,
  -- Bodies of the registry; known here by their ids, and asked for when they are written.
  body_id        uuid,
  area_id        uuid references unit,
  category       text not null check (category in ('CLIENT_FLOW', 'NETWORK', 'LEGAL', 'OTHER')),
  basis          text not null check (basis in ('EXPERIENCE', 'REPORT')),
  title          text not null,
  description    text not null,
  status         text not null check (status in ('RAISED', 'ESCALATED', 'SOLVED')),
  raised_on      date not null,
  escalated_to   uuid,
  escalated_on   date,
  why_escalated  text,
  solution       text,
  solved_on      date,
  check (body_id is not null or area_id is not null),
  check ((escalated_to is null) = (escalated_on is null)),
  check ((status = 'SOLVED') = (solved_on is not null and solution is not null))
);
select kit_protect('issue');
create index issue_list on issue (county, id);
create index issue_raised on issue (county, raised_on);
create index issue_body on issue (county, body_id);
create index issue_area on issue (area_id);
create index issue_escalated on issue (county, escalated_to);
