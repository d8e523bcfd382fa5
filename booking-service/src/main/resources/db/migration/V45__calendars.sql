-- When a time last changed, for LAST-MODIFIED of calendars. Empty where nothing has changed since it was made.
alter table appointment add column changed_at timestamptz;
alter table reception add column changed_at timestamptz;

-- A calendar that a program fetches by a secret address: of an expert, a room or a site. Only the hash of the secret
-- stands here, and whoever made the feed can take it away.
create table calendar_feed (
  id uuid primary key,
  county text not null,
  version bigint not null,
  subject text not null check (subject in ('EXPERT', 'ROOM', 'SITE')),
  subject_id uuid not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  token_hash bytea not null unique,
  owner text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index calendar_feed_owner on calendar_feed (county, owner, id);
create index calendar_feed_subject on calendar_feed (subject_id);
select kit_protect('calendar_feed');

create function county_of_calendar_feed(sought bytea) returns text
  language sql stable security definer set search_path = public
  return (select county from calendar_feed where token_hash = sought);
revoke execute on function county_of_calendar_feed from public;
grant execute on function county_of_calendar_feed to "${app}";
