-- One book of work for every kind: receptions told by booking, meetings and assignments told by their features.
alter table worked_reception rename to work_done;
alter table work_done rename column reception_id to source_id;
alter table work_done
  add kind text not null default 'RECEPTION'
    check (kind in ('RECEPTION', 'VISIT', 'MEETING', 'ASSIGNMENT', 'ENGAGEMENT')),
  add pieces int not null default 1 check (pieces > 0),
  add fee_declined boolean not null default false,
  add kilometres numeric(7, 2) check (kilometres > 0),
  add told_by text not null default 'system',
  alter column unit_id drop not null,
  drop constraint worked_reception_county_reception_id_expert_id_key,
  add constraint work_done_once unique (county, kind, source_id, expert_id),
  drop constraint worked_reception_problem_check,
  add constraint work_done_problem_check
    check (problem in ('NO_FEE_MODEL', 'EXPERT_UNKNOWN', 'UNIT_UNKNOWN', 'NO_TRAVEL_RATE'));
alter table work_done alter column kind drop default, alter column pieces drop default,
  alter column fee_declined drop default, alter column told_by drop default;
alter index worked_reception_problem rename to work_done_problem;

-- Tickets and meals that came with the work; kept with it while nothing can be paid.
create table work_expense (
  county text not null,
  work_done_id uuid not null references work_done,
  kind text not null check (kind in ('TICKET', 'MEAL', 'OTHER')),
  quantity numeric(7, 2) not null check (quantity > 0),
  unit_price numeric(7, 2) not null check (unit_price > 0)
);
create index work_expense_of on work_expense (work_done_id);
select kit_protect('work_expense');

-- An entry knows its mode of work and its source, whatever the kind.
alter table fee_entry rename column reception_id to source_id;
alter table fee_entry
  add mode text,
  add source_kind text check (source_kind in ('RECEPTION', 'VISIT', 'MEETING', 'ASSIGNMENT', 'ENGAGEMENT')),
  add paid_on date;
update fee_entry set source_kind = 'RECEPTION' where source_id is not null;
update fee_entry set mode = coalesce(
  (select w.mode from work_done w
    where w.source_id = fee_entry.source_id and w.expert_id = fee_entry.expert_id and w.county = fee_entry.county),
  (select m.modes[1] from fee_model m where m.id = fee_entry.fee_model_id));
alter table fee_entry
  alter column mode set not null,
  drop constraint fee_entry_county_expert_id_reception_id_key,
  add constraint fee_entry_once unique (county, source_kind, source_id, expert_id),
  add constraint fee_entry_source check ((source_kind is null) = (source_id is null)),
  drop constraint fee_entry_status_check,
  add constraint fee_entry_status_check
    check (status in ('PROPOSED', 'DECLINED_BY_EXPERT', 'APPROVED', 'REJECTED', 'EXPORTED', 'PAID')),
  drop constraint fee_entry_check1,
  add constraint fee_entry_decided
    check (status not in ('APPROVED', 'REJECTED', 'EXPORTED', 'PAID') or decided_by is not null),
  drop constraint fee_entry_check2,
  add constraint fee_entry_exported check ((status in ('EXPORTED', 'PAID')) = (payroll_export_id is not null)),
  add constraint fee_entry_paid check ((status = 'PAID') = (paid_on is not null));
drop index fee_entry_by_reception;
create index fee_entry_worked on fee_entry (county, worked_on, id);

-- HR confirms that payroll has paid a batch.
alter table payroll_export
  add paid_on date, add confirmed_by text,
  add constraint payroll_export_paid check ((paid_on is null) = (confirmed_by is null));

-- A standing choice of the person: fees of these modes (none named: of all) are declined beforehand.
create table fee_choice (
  expert_id uuid primary key references expert, county text not null, version bigint not null,
  declined boolean not null, modes text[] not null,
  chosen_on date not null, recorded_by text not null
);
select kit_protect('fee_choice');
