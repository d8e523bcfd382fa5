-- A reader has pointed a text out: a moderator looks at it again, whatever was decided before.
alter table moderated_text add column reports integer not null default 0 check (reports >= 0);

-- Discussions between meetings (S2-27), open to all (S2-28), or only the link to one elsewhere.
create table discussion (
  id           uuid primary key,
  county       text not null,
  version      bigint not null,
  -- The body that it belongs to, as the registry tells of it in a table of another feature.
  body_id      uuid,
  title_fi     text not null,
  title_sv     text,
  title_en     text,
  intro_fi     text not null,
  intro_sv     text,
  intro_en     text,
  external_url text,
  tags         text[] not null,
  moderation   text not null check (moderation in ('PRE', 'POST')),
  status       text not null check (status in ('OPEN', 'CLOSED')),
  opened_on    date not null,
  closed_on    date check ((closed_on is not null) = (status = 'CLOSED'))
);
select kit_protect('discussion');
create index discussion_newest on discussion (county, id);
create index discussion_body on discussion (county, body_id, id);

-- One post, under a pseudonym. Its words are with the moderators; nothing here leads to a person.
create table post (
  id            uuid primary key,
  county        text not null,
  version       bigint not null,
  discussion_id uuid not null references discussion,
  pseudonym     text not null,
  text_id       uuid not null references moderated_text,
  posted_on     date not null,
  status        text not null check (status in ('WAITING', 'VISIBLE', 'HIDDEN')),
  hide_reason   text check ((hide_reason is not null) = (status = 'HIDDEN')),
  -- The blank form that it was written on: a double click counts once.
  stamp_hash    bytea not null unique check (length(stamp_hash) = 32)
);
select kit_protect('post');
create index post_thread on post (county, discussion_id, id);
create index post_of_discussion on post (discussion_id);
create index post_text on post (text_id);
