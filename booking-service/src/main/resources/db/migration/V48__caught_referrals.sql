-- Somebody takes the catch (S4-23): who is responsible, since when, and by when somebody had to be. Referrals from
-- before have no such day and alarm nobody.
alter table referral
  add column source_profession text check (source_profession ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  add column responsible_role text,
  add column caught_on date,
  add column catch_by date,
  add column alarmed_at timestamptz,
  add constraint referral_caught_by_somebody check ((responsible_role is null) = (caught_on is null));
create index referral_uncaught on referral (county, catch_by, id)
  where caught_on is null and status in ('SUBMITTED', 'SUITABILITY_REVIEW', 'ACCEPTED');
create index referral_unit on referral (county, unit_id, status);

create function counties_with_referrals_uncaught(before date) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct county from referral
  where caught_on is null and status in ('SUBMITTED', 'SUITABILITY_REVIEW', 'ACCEPTED')
    and catch_by < before and alarmed_at is null;
end;
revoke execute on function counties_with_referrals_uncaught from public;
grant execute on function counties_with_referrals_uncaught to "${app}";
