-- How a county's residents reach it: what the page says and offers. One row a county; absent: not opened yet.
create table resident_channel (
  county     text primary key,
  version    bigint not null,
  open       boolean not null,
  title_fi   text not null,
  title_sv   text,
  title_en   text,
  welcome_fi text,
  welcome_sv text,
  welcome_en text
);
select kit_protect('resident_channel');

create table channel_municipality (
  county   text not null references resident_channel,
  position int not null,
  code     text not null check (code ~ '^[0-9]{3}$'),
  name_fi  text not null,
  name_sv  text,
  primary key (county, position),
  unique (county, code)
);
select kit_protect('channel_municipality');

create table channel_unit (
  county   text not null references resident_channel,
  position int not null,
  unit_id  uuid not null references unit,
  primary key (county, position)
);
select kit_protect('channel_unit');
create index channel_unit_unit on channel_unit (unit_id);
