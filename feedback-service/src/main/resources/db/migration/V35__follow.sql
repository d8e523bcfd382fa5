-- Who follows "you said – we did" by e-mail: the address is closed with the service's own key and bound to this row,
-- with it the code of the link by which one confirms and stops. What is not confirmed in two days goes.
create table follower (
  id           uuid primary key,
  county       text not null,
  -- Keyed, to send nobody two letters for one wish; tells nothing without the service's key.
  wish_hash    text not null,
  code_hash    bytea not null unique check (length(code_hash) = 32),
  sealed       bytea not null,
  language     text not null check (language in ('fi', 'sv', 'en')),
  unit_id      uuid,
  place        text,
  municipality text,
  theme        text,
  confirmed    boolean not null,
  asked_at     timestamptz not null,
  unique (county, wish_hash)
);
select kit_protect('follower');
create index follower_unconfirmed on follower (county, asked_at) where not confirmed;

-- Letters to be sent; a row goes as soon as its letter has.
create table follow_letter (
  id          uuid primary key,
  county      text not null,
  follower_id uuid not null references follower on delete cascade,
  -- What was published; the first letter asks to confirm and has none.
  change_id   uuid references change,
  due_at      timestamptz not null,
  attempts    int not null default 0,
  unique nulls not distinct (follower_id, change_id)
);
select kit_protect('follow_letter');
create index follow_letter_due on follow_letter (county, due_at);
create index follow_letter_change on follow_letter (change_id);
