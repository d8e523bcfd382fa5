-- The day from which the answers of a closed collection are erased: found by an index, not by reckoning.
alter table collection add column forget_on date;
drop index collection_to_forget;
create index collection_to_anonymise on collection (county, closed_on) where status = 'CLOSED';
create index collection_to_forget on collection (county, forget_on) where status in ('CLOSED', 'ANONYMISED');
