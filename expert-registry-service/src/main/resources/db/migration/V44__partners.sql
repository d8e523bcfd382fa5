-- Who helps with what and where, outside of the county's own services (S3-09, S4-05).
create table partner (
  id uuid primary key, county text not null, version bigint not null,
  name_fi text not null, name_sv text, name_en text,
  description_fi text, description_sv text, description_en text,
  sector text not null,
  contact_role text not null, contact_mailbox text, contact_phone text, contact_link text,
  due_on date not null, verified_on date, verified_by text, ended_on date,
  check ((verified_on is null) = (verified_by is null)),
  check (coalesce(contact_mailbox, contact_phone, contact_link) is not null)
);
create unique index partner_name on partner (county, lower(name_fi)) where ended_on is null;
create index partner_list on partner (county, id);
create index partner_by_sector on partner (county, sector, id);
create index partner_due on partner (county, due_on, id) where ended_on is null;
select kit_protect('partner');

create table partner_need_area (
  county text not null,
  partner_id uuid not null references partner, need_area text not null,
  primary key (partner_id, need_area)
);
create index partner_by_need_area on partner_need_area (county, need_area, partner_id);
select kit_protect('partner_need_area');

create table partner_area (
  county text not null,
  partner_id uuid not null references partner, area_id uuid not null references unit,
  primary key (partner_id, area_id)
);
create index partner_by_area on partner_area (area_id, partner_id);
select kit_protect('partner_area');
