-- What professionals and experts ask each other about the work (S0-24). No client, no name; the texts go 90 days after
-- closing, how soon was answered stays.
create table consultation (
  id uuid primary key,
  county text not null,
  version bigint not null,
  asked text not null check (asked in ('EXPERT', 'PROFESSIONALS')),
  unit_id uuid not null,
  expert_id uuid not null,
  topic text not null,
  status text not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
  opened_by text not null,
  opened_at timestamptz not null,
  answered_at timestamptz,
  closed_at timestamptz,
  question text check (length(question) <= 2000),
  answer text check (length(answer) <= 2000),
  check (status <> 'ANSWERED' or answered_at is not null),
  check ((status = 'CLOSED') = (closed_at is not null))
);
create index consultation_list on consultation (county, opened_at, id);
create index consultation_expert on consultation (expert_id, opened_at);
create index consultation_closed on consultation (county, closed_at) where question is not null;
select kit_protect('consultation');

create function counties_with_consultations_closed(before timestamptz) returns setof text
  language sql stable security definer set search_path = public
begin atomic
  select distinct county from consultation where closed_at < before and question is not null;
end;
revoke execute on function counties_with_consultations_closed from public;
grant execute on function counties_with_consultations_closed to "${app}";
