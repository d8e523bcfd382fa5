-- Where to reach somebody who wished to be reached: closed with the service's own key and bound to this row (S0-25).
-- With the address lies the booking code, so that a message can carry it; both go together, and soon.
create table contact (
  owner_kind text not null check (owner_kind in ('APPOINTMENT', 'REGISTRATION', 'WAITING')),
  owner_id uuid not null,
  county text not null,
  channel text not null check (channel in ('EMAIL', 'SMS')),
  language text not null check (language in ('fi', 'sv', 'en')),
  sealed bytea not null,
  given_at timestamptz not null,
  erase_at timestamptz not null,
  primary key (owner_kind, owner_id)
);
create index contact_county on contact (county, erase_at);

-- What is to be told to whom and when; written with the fact it tells of. No address, no name: a recipient that is
-- nobody's kept contact (someone on duty) stands here closed, and is emptied when the message is done with.
create table message (
  id uuid primary key,
  county text not null,
  version bigint not null default 0,
  owner_kind text not null check (owner_kind in ('APPOINTMENT', 'REGISTRATION', 'WAITING', 'HELP_CALL')),
  owner_id uuid not null,
  kind text not null,
  channel text not null check (channel in ('EMAIL', 'SMS')),
  language text not null check (language in ('fi', 'sv', 'en')),
  sealed_recipient bytea,
  facts text not null,
  state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'WITHDRAWN', 'EXPIRED')),
  queued_at timestamptz not null,
  planned_at timestamptz not null,
  -- When it is tried next: the planned time, later after a failure or in the quiet hours.
  due_at timestamptz not null,
  useless_at timestamptz not null,
  attempts int not null default 0,
  -- Who is sending it right now, and until when that is believed.
  lease uuid,
  lease_until timestamptz,
  failure text,
  done_at timestamptz,
  check (state = 'WAITING' or sealed_recipient is null or state = 'FAILED'),
  check ((state = 'WAITING') = (done_at is null))
);
create index message_due on message (county, due_at) where state = 'WAITING';
create index message_owner on message (owner_id);
create index message_list on message (county, state, planned_at, id);
create index message_done on message (county, done_at) where done_at is not null;
-- The same fact told twice is one message.
create unique index message_once on message (owner_id, kind, planned_at) where state = 'WAITING';

select kit_protect(name) from unnest(array['contact', 'message']) as name;

create function counties_with_messages_due(at timestamptz) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct county from message where state = 'WAITING' and due_at <= at;
end;

create function counties_with_messages_to_clear(at timestamptz, done_before timestamptz) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select county from contact where erase_at <= at
  union select county from message where done_at < done_before;
end;

revoke execute on function counties_with_messages_due, counties_with_messages_to_clear from public;
grant execute on function counties_with_messages_due, counties_with_messages_to_clear to "${app}";
