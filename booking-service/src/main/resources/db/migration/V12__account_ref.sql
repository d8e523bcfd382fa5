-- An expert's own account comes as a keyed hash, never as the account itself. Nothing told so far carries one; the
-- registry's next event of each expert does.
drop index known_expert_account;
alter table known_expert drop column account_id, add column account_ref text;
create index known_expert_account on known_expert (account_ref) where account_ref is not null;
