-- The first ten characters of a code that anybody may use are enough to find it: fifty random bits
-- that people can type from a poster. A tablet's and a one-time link's code have no short form.
create unique index channel_short on channel (left(code, 10)) where code is not null and not one_time;

create function feedback_code_of_short(short text) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as 'select code from public.channel where left(code, 10) = short and code is not null and not one_time';
revoke all on function feedback_code_of_short(text) from public;
grant execute on function feedback_code_of_short(text) to "${app}";
