-- Names and addresses are kept encrypted, each person's with a data key of their own. The key stands here, wrapped with
-- a key that no database holds: deleting the row erases what it opens, in every copy and backup of the tables as well.
create table person_key (
  expert_id uuid primary key references expert, county text not null,
  wrapped bytea not null
);
select kit_protect('person_key');

-- Nothing released keeps them in plain text; what a trial installation holds is given anew.
delete from expert_contact;
alter table expert_contact drop column name, drop column email, drop column phone,
  add column sealed bytea not null;
