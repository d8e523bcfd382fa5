-- Every free text waits here for a person. Its id is random and it has no time but a day; of a survey's text the day is
-- the Monday of the answer's week, which the check holds: no finer time may be kept of an anonymous answer.
create table moderated_text (
  id             uuid primary key,
  county         text not null,
  kind           text not null check (kind in ('SURVEY', 'ITEM', 'OBSERVATION', 'STORY', 'PROPOSAL', 'POST')),
  subject_id     uuid not null,
  part           text not null,
  unit_id        uuid references unit,
  language       text not null,
  received_on    date not null constraint moderated_text_week check (kind <> 'SURVEY' or extract(isodow from received_on) = 1),
  due_on         date not null,
  -- As it was written; gone some time after something was taken out of it.
  text           text check (text is not null or decided_on is not null),
  findings       text not null,
  status         text not null check (status in ('CLEAN', 'SUSPECT', 'RELEASED', 'REDACTED', 'HIDDEN')),
  -- What may be read, once a person has let it go.
  published_text text check ((published_text is not null) = (status in ('RELEASED', 'REDACTED'))),
  readable_from  date check ((readable_from is not null) = (status in ('RELEASED', 'REDACTED'))),
  redactions     text not null,
  hide_reason    text check ((hide_reason is not null) = (status = 'HIDDEN')),
  decided_by     text,
  decided_on     date check ((decided_on is not null) = (status in ('RELEASED', 'REDACTED', 'HIDDEN'))),
  danger         text not null check (danger in ('NONE', 'OPEN', 'ATTENDED')),
  danger_outcome text,
  attended_by    text,
  attended_on    date,
  appeal         text not null check (appeal in ('NONE', 'OPEN', 'UPHELD', 'OVERTURNED', 'DONE')),
  appeal_words   text,
  appealed_on    date,
  appeal_answer  text,
  -- Somebody has something to do: what the queue shows.
  waiting        boolean not null,
  version        bigint not null
);
select kit_protect('moderated_text');
create index moderated_text_queue on moderated_text (county, due_on, id) where waiting;
create index moderated_text_subject on moderated_text (county, subject_id, id);
create index moderated_text_unit on moderated_text (unit_id);
create index moderated_text_originals on moderated_text (county, decided_on) where text is not null;

-- What waited before there were moderators; a person looks at each.
insert into moderated_text (id, county, kind, subject_id, part, unit_id, language, received_on, due_on, text, findings,
    status, redactions, danger, appeal, waiting, version)
  select t.id, t.county, 'SURVEY', t.collection_id, t.link_id, c.unit_id, t.language,
    to_date(t.week, 'IYYY-"W"IW'), to_date(t.week, 'IYYY-"W"IW') + 11, t.text, '', 'SUSPECT', '', 'NONE', 'NONE', true, 1
  from free_text t join collection c on c.id = t.collection_id;
drop table free_text;

-- The people of a unit whose names are looked for in texts about it; encrypted with the service's key.
create table unit_staff (
  unit_id uuid primary key references unit,
  county  text not null,
  sealed  bytea not null,
  version bigint not null
);
select kit_protect('unit_staff');
