-- What a receipt code opens. Only hashes, each good for one thing and made so that nobody without the
-- code can tell which two come from the same one. The subject is a collection, a free text or an item;
-- it has no foreign key, since it may stand in any of three tables: who erases it erases this too.
create table receipt (
  hash       bytea primary key check (length(hash) = 32),
  county     text not null,
  kind       text not null check (kind in ('COLLECTION', 'TEXT', 'ITEM')),
  subject_id uuid not null
);
select kit_protect('receipt');
create index receipt_subject on receipt (county, subject_id);

-- While an answer waits, its receipt waits with it: written apart at once, the number of its
-- transaction would lead from one to the other.
alter table pending_response add column receipt_root bytea check (length(receipt_root) = 32);
create index pending_response_receipt on pending_response (receipt_root);

-- From a code to its county, as feedback_county_of_code does for a survey's.
create function feedback_county_of_receipt(whole bytea, root bytea) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  as 'select county from public.receipt where hash = whole
      union all select county from public.pending_response where receipt_root = root limit 1';
revoke all on function feedback_county_of_receipt(bytea, bytea) from public;
grant execute on function feedback_county_of_receipt(bytea, bytea) to "${app}";
