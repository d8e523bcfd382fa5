-- In which roles somebody acted: a person may ask who has looked at their data (GDPR art. 15), and is
-- told the role, not the name. Older rows have none, and the chain over them stays as it is.
alter table kit_audit add column roles text;
