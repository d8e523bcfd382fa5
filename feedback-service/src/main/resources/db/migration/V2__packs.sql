-- Wordings that belong to others, as the county has them from their holders (3X10D, EUROHIS-QOL).
create table instrument_pack (
  id                uuid primary key,
  county            text not null,
  version           bigint not null,
  instrument_key    text not null,
  definition        text not null,
  licence_reference text not null,
  loaded_on         date not null,
  unique (county, instrument_key)
);
select kit_protect('instrument_pack');
