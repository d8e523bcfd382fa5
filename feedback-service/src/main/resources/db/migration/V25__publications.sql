-- Videos and recordings elsewhere; only the link is ours (S2-06, S2-32).
create table media_link (
  id              uuid primary key,
  county          text not null,
  title_fi        text not null,
  title_sv        text,
  title_en        text,
  url             text not null check (url like 'https://%'),
  audience        text not null check (audience in ('STAFF', 'PUBLIC')),
  duration_seconds integer not null check (duration_seconds > 0),
  language        text not null,
  captions        boolean not null,
  people_consented boolean not null,
  checked_on      date not null,
  dead            boolean not null,
  version         bigint not null,
  check (audience = 'STAFF' or people_consented)
);
create index media_link_list on media_link (county, id);
create index media_link_public on media_link (county, audience, id) where not dead;
create index media_link_checked on media_link (county, checked_on);
select kit_protect('media_link');

-- News, blogs, bulletins and links to social media (S1-24, S1-25).
create table publication (
  id           uuid primary key,
  county       text not null,
  type         text not null check (type in ('NEWS', 'BLOG', 'SOCIAL_POST', 'BULLETIN')),
  audience     text not null check (audience in ('STAFF', 'PUBLIC')),
  status       text not null check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  title_fi     text not null,
  title_sv     text,
  title_en     text,
  body_fi      text,
  body_sv      text,
  body_en      text,
  link         text,
  unit_id      uuid references unit,
  -- The day by which lists are ordered: of the draft, then of the publishing.
  listed_on    date not null,
  published_on date,
  updated_on   date,
  archived_on  date,
  version      bigint not null,
  check ((type = 'SOCIAL_POST') = (body_fi is null)),
  check (type <> 'SOCIAL_POST' or link is not null),
  check (status = 'DRAFT' or published_on is not null),
  check ((status = 'ARCHIVED') = (archived_on is not null))
);
create index publication_list on publication (county, listed_on desc, id desc);
create index publication_public on publication (county, audience, status, listed_on desc, id desc);
create index publication_unit on publication (unit_id);
select kit_protect('publication');

create table publication_media (
  publication_id uuid not null references publication,
  county         text not null,
  position       integer not null,
  media_id       uuid not null references media_link,
  primary key (publication_id, position)
);
create index publication_media_used on publication_media (media_id);
create index publication_media_list on publication_media (county, publication_id);
select kit_protect('publication_media');

-- How often it was read, never by whom; apart from the text, so that readers and editors do not meet.
create table publication_reads (
  publication_id uuid primary key references publication,
  county         text not null,
  reads          bigint not null check (reads > 0),
  -- How many times it has been counted: with the text's version it tells which event is newer.
  counted        bigint not null
);
create index publication_reads_list on publication_reads (county, publication_id);
select kit_protect('publication_reads');
