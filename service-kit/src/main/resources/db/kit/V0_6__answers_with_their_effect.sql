-- A row is written once, with the effect it answers for; until now it was taken first and filled last, which left a dead
-- row and a statement more behind every creating request.
delete from kit_idempotency where answer is null;
alter table kit_idempotency alter column answer set not null;
