create table thing (
  id     uuid primary key,
  county text not null,
  name   text not null unique
);
select kit_protect('thing');
create table mark (
  id     bigint generated always as identity primary key,
  county text not null,
  name   text not null check (name <> 'FORBIDDEN'),
  actor  text not null
);
select kit_protect('mark');
