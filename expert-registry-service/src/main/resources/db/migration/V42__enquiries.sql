-- What staff ask the coordinator.
create table enquiry (
  id uuid primary key, county text not null, version bigint not null,
  unit_id uuid not null references unit, area_id uuid references unit,
  category text not null,
  status text not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
  opened_by text not null, assigned_to text,
  opened_on date not null, due_on date not null, answered_on date, closed_on date,
  check (answered_on >= opened_on), check (closed_on >= answered_on),
  check (status = 'OPEN' or answered_on is not null),
  check ((status = 'CLOSED') = (closed_on is not null))
);
create index enquiry_list on enquiry (county, id);
create index enquiry_due on enquiry (county, due_on, id) where status = 'OPEN';
create index enquiry_asked_by on enquiry (county, opened_by, id);
create index enquiry_assigned on enquiry (county, assigned_to, due_on, id) where status = 'OPEN';
create index enquiry_by_unit on enquiry (unit_id, id);
create index enquiry_by_area on enquiry (area_id, id);
select kit_protect('enquiry');

create table enquiry_turn (
  county text not null,
  enquiry_id uuid not null references enquiry, position int not null,
  side text not null check (side in ('ASKER', 'COORDINATOR')),
  said_on date not null, text text not null,
  primary key (enquiry_id, position)
);
select kit_protect('enquiry_turn');

-- Which coordinator gets the enquiries of an area.
create table enquiry_route (
  area_id uuid primary key references unit, county text not null, version bigint not null,
  account_id text
);
create index enquiry_route_list on enquiry_route (county, area_id);
select kit_protect('enquiry_route');
