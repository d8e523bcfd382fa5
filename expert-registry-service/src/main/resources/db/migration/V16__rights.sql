-- Restriction of processing (GDPR art. 18): the data stay, and nothing is done with them.
alter table expert add column restricted_on date,
  add column restriction_ground text check (restriction_ground in
    ('ACCURACY_CONTESTED', 'UNLAWFUL', 'LEGAL_CLAIM', 'OBJECTION')),
  add check ((restricted_on is null) = (restriction_ground is null));

-- When a person can work, as the person says: hours of the week by the clock on the wall ("MONDAY 09:00 15:00"), and
-- days that differ ("2026-07-01 2026-07-31 NO", "2026-05-09 2026-05-09 YES 10:00 14:00").
create table availability (
  expert_id uuid primary key references expert, county text not null, version bigint not null,
  weekly text[] not null, exceptions text[] not null
);
select kit_protect('availability');
