-- A recurrence may be a work pair's, as a single reception may (V32; numbered here since recurrences came later).
alter table recurrence
  add column work_pair_id uuid references known_work_pair,
  drop constraint recurrence_expert_ids_check,
  add constraint recurrence_hosts check (
    cardinality(expert_ids) between (case when work_pair_id is null then 1 else 0 end)
      and (case when work_pair_id is null then 2 else 0 end));
