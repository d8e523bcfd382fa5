-- Courses on outside platforms (S3-32, S4-16); the registry knows only who was invited, started, completed.
create table course (
  id uuid primary key, county text not null, version bigint not null,
  code text not null, title_fi text not null, title_sv text, title_en text,
  platform text not null, url text not null,
  minutes int check (minutes > 0), opens_on date not null, closes_on date,
  initiative_id uuid references initiative,
  unique (county, code),
  check (closes_on is null or closes_on >= opens_on)
);
create index course_list on course (county, id);
create index course_by_initiative on course (initiative_id);
select kit_protect('course');

-- The participant is an account, or the number that the platform knows them by; never a name or an address.
create table course_completion (
  id uuid primary key, county text not null, version bigint not null,
  course_id uuid not null references course,
  participant text not null,
  status text not null check (status in ('INVITED', 'STARTED', 'COMPLETED')),
  invited_on date not null, started_on date, completed_on date,
  constraint course_completion_once unique (course_id, participant),
  check (started_on is null or started_on >= invited_on),
  check (completed_on is null or completed_on >= started_on),
  check ((status = 'INVITED') = (started_on is null)),
  check ((status = 'COMPLETED') = (completed_on is not null))
);
create index course_completion_of on course_completion (course_id, id);
create index course_completion_own on course_completion (county, participant, id);
select kit_protect('course_completion');
