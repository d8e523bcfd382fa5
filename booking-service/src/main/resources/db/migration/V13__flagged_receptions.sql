-- Why an expert is paused, as the registry's code.
alter table known_expert add column pause_reason text;

-- A planned reception whose host may not receive any more. Nothing is cancelled by it: a coordinator decides
-- (codelists 3.4), and the row goes when the expert may receive again.
create table reception_flag (
  reception_id uuid not null references reception,
  expert_id uuid not null,
  county text not null,
  code text not null,
  reason text,
  since timestamptz not null,
  primary key (reception_id, expert_id)
);
create index reception_flag_expert on reception_flag (expert_id);
select kit_protect('reception_flag');
