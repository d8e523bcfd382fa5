-- What booking knows of the registry's bodies: whose meetings are planned here, and how often they should meet.
create table known_body (
  body_id uuid primary key,
  county text not null,
  version bigint not null,
  kind text not null,
  min_days int,
  max_days int,
  founded_on date not null,
  active boolean not null,
  check ((min_days is null) = (max_days is null))
);
create index known_body_county on known_body (county, body_id);
select kit_protect('known_body');
