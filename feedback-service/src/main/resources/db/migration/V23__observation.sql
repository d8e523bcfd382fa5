-- What an expert saw and heard on a shift, and what became of it (S2-11 to S2-19).
create table observation_report (
  id                 uuid primary key,
  county             text not null,
  engagement_id      uuid not null references engagement,
  expert_id          uuid not null,
  unit_id            uuid not null,
  ward_id            uuid not null,
  round              text,
  focus_theme        text,
  shift_on           date not null,
  summary_due_on     date not null,
  status             text not null check (status in ('DRAFT', 'SUBMITTED', 'REVIEWED_BY_SUPERVISORS',
    'REVIEWED_BY_UNIT', 'ACTIONS_AGREED', 'CLOSED', 'NOT_WRITTEN')),
  -- Whose turn it is and until when, for the lists of what waits.
  waiting_for        text check (waiting_for in ('SUMMARY', 'SUPERVISORS_REVIEW', 'UNIT_REVIEW', 'ACTIONS', 'CLOSING')),
  waiting_until      date,
  reminded           boolean not null,
  language           text not null,
  summary            text not null,
  patients_met       integer check (patients_met >= 0),
  relatives_met      integer check (relatives_met >= 0),
  writing_hours      numeric(4, 2) not null check (writing_hours >= 0),
  submitted_on       date,
  edition            integer not null,
  facts_confirmed_on date,
  action_count       integer not null,
  no_actions_reason  text,
  closed_on          date,
  version            bigint not null,
  check ((status in ('DRAFT', 'NOT_WRITTEN')) = (submitted_on is null)),
  check ((status = 'CLOSED') = (closed_on is not null)),
  check ((status in ('CLOSED', 'NOT_WRITTEN')) = (waiting_for is null))
);
-- One of an expert and a shift, however often booking tells of it.
create unique index observation_report_once on observation_report (engagement_id, expert_id);
create index observation_report_list on observation_report (county, id);
create index observation_report_expert on observation_report (county, expert_id, id);
create index observation_report_unit on observation_report (county, unit_id, id);
create index observation_report_ward on observation_report (county, ward_id, shift_on);
create index observation_report_waiting on observation_report (county, waiting_for, waiting_until);
select kit_protect('observation_report');

-- A heard one has nothing about the patient: what was said, in the expert's words, and that the
-- patient agreed to its being passed on.
create table observation (
  id           uuid primary key,
  county       text not null,
  report_id    uuid not null references observation_report,
  kind         text not null check (kind in ('OBSERVATION', 'HEARD')),
  category     text not null check (category in ('ACTIVITY', 'ENVIRONMENT', 'SPACES', 'INTERACTION')),
  polarity     text not null check (polarity in ('STRENGTH', 'TO_IMPROVE')),
  text         text not null,
  question     text,
  oral_consent boolean not null,
  urgent       boolean not null,
  check (kind = 'OBSERVATION' or oral_consent)
);
create index observation_report_of on observation (report_id);
create index observation_list on observation (county, report_id);
select kit_protect('observation');

-- Reports are gone through twice: with the supervisors of the area, and on the ward.
create table observation_review (
  report_id   uuid not null references observation_report,
  county      text not null,
  type        text not null check (type in ('SUPERVISORS', 'UNIT')),
  held_on     date not null,
  recorded_on date not null,
  recorded_by text not null,
  roles       text not null,
  attendance  integer not null check (attendance > 0),
  forum       text check (forum in ('WARD_HOUR', 'DEVELOPMENT_DAY')),
  remarks     text,
  responses   text,
  primary key (report_id, type),
  check ((type = 'UNIT') = (forum is not null))
);
create index observation_review_list on observation_review (county, report_id);
select kit_protect('observation_review');

-- The unit may set facts right, never opinions; the author decides on the words.
create table observation_correction (
  id             uuid primary key,
  county         text not null,
  report_id      uuid not null references observation_report,
  observation_id uuid references observation,
  fact           text not null,
  status         text not null check (status in ('OPEN', 'ACCEPTED', 'KEPT')),
  answer         text,
  asked_on       date not null,
  asked_by       text not null,
  answered_on    date,
  check ((status = 'OPEN') = (answered_on is null))
);
create index observation_correction_of on observation_correction (report_id);
create index observation_correction_list on observation_correction (county, report_id);
create index observation_correction_about on observation_correction (observation_id);
select kit_protect('observation_correction');

-- The report as it was submitted, and as it was after each correction that its author took in.
create table observation_edition (
  id        uuid primary key,
  county    text not null,
  report_id uuid not null references observation_report,
  number    integer not null check (number > 0),
  frozen_on date not null,
  content   text not null,
  version   bigint not null,
  unique (report_id, number)
);
create index observation_edition_list on observation_edition (county, report_id);
select kit_protect('observation_edition');

create function observation_edition_stays() returns trigger language plpgsql as
$$
begin
  raise exception 'an edition of a report is immutable' using errcode = 'check_violation';
end
$$;
create trigger observation_edition_stays before update on observation_edition
  for each row execute function observation_edition_stays();

-- What must not wait for a summary: the ward is told the same day, and nobody else ever (S2-14).
create table urgent_matter (
  id              uuid primary key,
  county          text not null,
  report_id       uuid not null references observation_report,
  observation_id  uuid not null references observation,
  unit_id         uuid not null,
  ward_id         uuid not null,
  text            text not null,
  raised_at       timestamptz not null,
  raised_on       date not null,
  outcome         text check (outcome in ('PUT_RIGHT', 'PASSED_ON', 'NO_DANGER')),
  acknowledged_at timestamptz,
  acknowledged_on date,
  acknowledged_by text,
  version         bigint not null,
  check ((outcome is null) = (acknowledged_at is null))
);
create unique index urgent_matter_once on urgent_matter (observation_id);
create index urgent_matter_report on urgent_matter (report_id);
create index urgent_matter_list on urgent_matter (county, id);
create index urgent_matter_open on urgent_matter (county, unit_id, id) where outcome is null;
select kit_protect('urgent_matter');
