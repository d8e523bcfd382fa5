-- The entry path (S1-28, S1-29, S0-29): since when somebody is willing, and how it was decided.
alter table expert
  add column willing_on date, add column first_active_on date,
  add column training_verified boolean not null default false,
  add column redirected_to text check (redirected_to in ('DEVELOPER_CLIENT', 'COURSE')),
  add column redirect_consent_on date, add column rejection_reason text,
  add constraint expert_redirect check ((redirected_to is null) = (redirect_consent_on is null));
-- Whom the county took in by hand was willing on the day of the consent; a first day in ACTIVE is known of those only
-- who are there.
update expert set willing_on = consent_given_on,
  first_active_on = case when status = 'ACTIVE' then (status_since at time zone 'Europe/Helsinki')::date end,
  training_verified = exists (select from training t where t.expert_id = expert.id and t.verified_on is not null);
alter table expert alter column willing_on set not null;

insert into codelist_entry (county, list, code, fi, sv, en, sv_reviewed, position, valid_from) values
 ('*', 'REJECTION_REASON', 'NO_MATCHING_TASK', 'sopivaa tehtävää ei ole', 'ingen lämplig uppgift finns', 'no matching task', false, 1, date '2020-01-01'),
 ('*', 'REJECTION_REASON', 'TRAINING_MISSING', 'koulutus puuttuu', 'utbildning saknas', 'training missing', false, 2, date '2020-01-01'),
 ('*', 'REJECTION_REASON', 'TASK_FILLED', 'tehtävä on täytetty', 'uppgiften har tillsatts', 'task filled', false, 3, date '2020-01-01'),
 ('*', 'REJECTION_REASON', 'NOT_REACHED', 'henkilöä ei tavoitettu', 'personen nåddes inte', 'person not reached', false, 4, date '2020-01-01'),
 ('*', 'REJECTION_REASON', 'DUPLICATE', 'sama henkilö on jo ilmoittautunut', 'samma person har redan anmält sig', 'same person signalled already', false, 5, date '2020-01-01'),
 ('*', 'REJECTION_REASON', 'OTHER', 'muu', 'annat', 'other', true, 6, date '2020-01-01');
