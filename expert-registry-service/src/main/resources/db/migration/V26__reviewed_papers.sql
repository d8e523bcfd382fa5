-- Papers are reviewed by somebody else before they hold: DRAFT -> IN_REVIEW -> PUBLISHED -> SUPERSEDED.
alter table job_description
  add role text, add drafted_by text not null default 'system', add approved_by text,
  alter column mode drop not null,
  add constraint job_description_whose check ((mode is null) <> (role is null)),
  drop constraint job_description_status_check,
  add constraint job_description_status_check check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'SUPERSEDED'));
alter table job_description alter column drafted_by drop default;
drop index job_description_draft;
create unique index job_description_draft on job_description (county, code) where status in ('DRAFT', 'IN_REVIEW');
create index job_description_of_role on job_description (county, role) where status = 'PUBLISHED';

-- Who besides the experts of the mode must have read a version: staff of units, the owner of the model.
create table job_description_acknowledger (
  county text not null,
  job_description_id uuid not null references job_description,
  account_id text not null, part text not null check (part in ('STAFF', 'OWNER')),
  unit_id uuid references unit,
  primary key (job_description_id, account_id)
);
create index job_description_acknowledger_unit on job_description_acknowledger (unit_id);
select kit_protect('job_description_acknowledger');

create table staff_acknowledgement (
  id uuid primary key, county text not null,
  job_description_id uuid not null references job_description,
  account_id text not null, acknowledged_on date not null,
  unique (county, account_id, job_description_id)
);
create index staff_acknowledgement_of on staff_acknowledgement (job_description_id);
select kit_protect('staff_acknowledgement');

alter table orientation_package
  add audience text not null default 'EXPERT' check (audience in ('EXPERT', 'UNIT', 'STAFF')),
  add drafted_by text not null default 'system', add approved_by text, add change_reason text,
  drop constraint orientation_package_status_check,
  add constraint orientation_package_status_check check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'SUPERSEDED'));
alter table orientation_package alter column drafted_by drop default, alter column audience drop default;
drop index orientation_package_draft;
create unique index orientation_package_draft on orientation_package (county, code) where status in ('DRAFT', 'IN_REVIEW');

alter table orientation_item
  add type text not null default 'TASK'
    check (type in ('TASK', 'READING', 'DISCUSSION', 'VISIT', 'COURSE', 'NETWORK_TASK')),
  add language text;
alter table orientation_item alter column type drop default;

-- An orientation is an expert's, a receiving unit's, or a worker's in an area.
alter table orientation
  alter column expert_id drop not null,
  add unit_id uuid references unit, add account_id text,
  add constraint orientation_whose check ((expert_id is null) = (unit_id is not null)
    and (account_id is null or unit_id is not null));
create unique index orientation_of_unit on orientation (unit_id, package_id) where account_id is null;
create unique index orientation_of_worker on orientation (county, account_id, unit_id, package_id)
  where account_id is not null;
create index orientation_by_unit on orientation (county, unit_id, id) where unit_id is not null;

-- Whether the unit has been prepared for receiving with an expert by experience (S1-33).
alter table unit add ready_since date;
