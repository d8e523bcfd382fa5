-- Why people are asked, on what terms and by which right; what one may do with it afterwards.
alter table collection
  add column kind text not null default 'SERVICE'
    check (kind in ('SERVICE', 'STAFF_SURVEY', 'MAPPING', 'EVENT', 'CASE_CLOSING', 'EVALUATION')),
  add column purpose text,
  add column permit_required boolean not null default false,
  add column permit_id uuid references permit,
  add column initiative_id uuid references initiative,
  -- Of booking; no foreign key, since an event may be asked about before its news has come.
  add column engagement_id uuid,
  add column wave text check (wave in ('BEFORE', 'AFTER', 'REPEATED')),
  -- The first collection of the series.
  add column series_id uuid references collection,
  add column respondent_roles text not null default '',
  add column quota integer check (quota > 0),
  add column retention_months integer not null default 24 check (retention_months between 1 and 120),
  -- How many were asked by a link of their own, or by a mailing that was counted.
  add column invited_count integer not null default 0 check (invited_count >= 0),
  add column closed_on date,
  add check (series_id is null or wave is not null),
  drop constraint collection_anonymity_check,
  add constraint collection_anonymity_check
    check (anonymity in ('ANONYMOUS', 'CONFIDENTIAL', 'IDENTIFIED')),
  drop constraint collection_status_check,
  add constraint collection_status_check
    check (status in ('PLANNED', 'OPEN', 'PAUSED', 'CLOSED', 'ANONYMISED', 'ARCHIVED'));
create index collection_permit on collection (permit_id) where permit_id is not null;
create index collection_initiative on collection (initiative_id) where initiative_id is not null;
create index collection_engagement on collection (county, engagement_id) where engagement_id is not null;
create index collection_series on collection (series_id) where series_id is not null;
drop index collection_due;
create index collection_due on collection (county, closes_on) where status in ('OPEN', 'PAUSED');
create index collection_to_forget on collection (county, closed_on) where status in ('CLOSED', 'ANONYMISED');

-- What was promised on the first page cannot be taken back, whoever tries.
create function collection_promise_stays() returns trigger language plpgsql as
$$
begin
  if old.status <> 'PLANNED' and new.anonymity <> old.anonymity then
    raise exception 'the promise of a collection is fixed when it opens' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger collection_promise_stays before update on collection
  for each row execute function collection_promise_stays();

-- More ways to be asked (codelist 3.8). What is oral is no answer to an instrument: it has a place of its own.
alter table channel
  add column asked_count integer not null default 0 check (asked_count >= 0),
  drop constraint channel_kind_check,
  drop constraint channel_check;
update channel set kind = 'INVITE' where one_time;
alter table channel
  add constraint channel_kind_check check (kind in
    ('TABLET', 'QR', 'LINK', 'INVITE', 'SMS', 'EMAIL', 'EVENT', 'SUPPORTED', 'PAPER', 'PHONE')),
  add constraint channel_once_check check (case kind
    when 'INVITE' then one_time when 'SMS' then true when 'EMAIL' then true else not one_time end);

-- Only for collections that are not anonymous, and said on their first page. An anonymous answer has
-- no place here: the tables of answers themselves know of nobody.
create table named_invitation (
  token_hash bytea primary key check (length(token_hash) = 32),
  county     text not null,
  channel_id uuid not null references channel,
  -- CONFIDENTIAL: the number of a participant. IDENTIFIED: the pseudonym of a case.
  subject    text not null check (length(subject) <= 40)
);
select kit_protect('named_invitation');
create index named_invitation_channel on named_invitation (channel_id);

create table named_answer (
  response_id   uuid primary key,
  county        text not null,
  collection_id uuid not null references collection,
  subject_ref   text not null check (subject_ref ~ '^[A-Za-z0-9_-]{36,43}$')
);
select kit_protect('named_answer');
create index named_answer_collection on named_answer (collection_id);

-- By which the answers of one participant before and after find each other. Destroyed when the series
-- ends: what is paired stays paired, and nobody can tell any more whose it is.
create table series_secret (
  series_id uuid primary key references collection,
  county    text not null,
  secret    bytea not null
);
select kit_protect('series_secret');
