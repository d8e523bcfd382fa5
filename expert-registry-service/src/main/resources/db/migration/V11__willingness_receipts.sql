-- Numbers the people who come by themselves; its row is locked while one is taken in.
create table expert_code_counter (county text primary key, last int not null);
select kit_protect('expert_code_counter');

-- Keyed hashes of addresses: the same person is found twice without an address being read (S1-28).
create table contact_mark (
  expert_id uuid not null references expert, county text not null,
  mark bytea not null,
  primary key (expert_id, mark)
);
create index contact_mark_same on contact_mark (county, mark);
select kit_protect('contact_mark');

-- How a person signalled willingness. The receipt code itself is never stored.
create table willingness (
  expert_id uuid primary key references expert, county text not null, version bigint not null,
  source text not null check (source in ('PUBLIC', 'IMPORT')),
  receipt_hash bytea, received_at timestamptz not null, confirmed_on date not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  trained boolean not null, other_role_agreed_on date,
  contact_consent_text text not null, contact_consent_on date not null,
  suspicion text check (suspicion in ('HONEYPOT', 'RAPID')),
  check ((source = 'PUBLIC') = (receipt_hash is not null))
);
create unique index willingness_receipt on willingness (county, receipt_hash) where receipt_hash is not null;
select kit_protect('willingness');
