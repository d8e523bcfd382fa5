-- Somebody asks for an expert (toimeksianto). What the task is stands here and, once accepted, in the assignment.
create table assignment_request (
  id uuid primary key, county text not null, version bigint not null,
  requested_by text not null, requested_at timestamptz not null,
  unit_id uuid not null references unit,
  title text not null, mode text not null, mode_text text,
  language text not null,
  remote boolean not null, area_id uuid references unit, place text,
  starts_at timestamptz not null, ends_at timestamptz not null,
  level text not null, purpose text, phase text,
  partner_role text, partner_unit_id uuid references unit, partner_contact text,
  paid boolean not null,
  expert_kind text check (expert_kind in ('EXPERT_BY_EXPERIENCE', 'DEVELOPER_CLIENT')),
  not_client boolean not null,
  status text not null check (status in ('REQUESTED', 'MATCHING', 'OFFERED', 'ACCEPTED', 'DONE', 'DECLINED',
    'CANCELLED', 'EXPIRED')),
  decline_reason text, expert_id uuid references expert,
  check (ends_at > starts_at),
  check (remote or area_id is not null),
  check ((partner_role is null) = (partner_unit_id is null) and (partner_role is null) = (partner_contact is null)),
  check ((status = 'DECLINED') = (decline_reason is not null)),
  check (status not in ('ACCEPTED', 'DONE') or expert_id is not null)
);
comment on column assignment_request.not_client is 'Whoever accepts says not to be a client of the unit now; the answer itself is not kept.';
create index assignment_request_list on assignment_request (county, id);
create index assignment_request_of on assignment_request (county, requested_by, id);
create index assignment_request_due on assignment_request (county, starts_at) where status in ('REQUESTED', 'MATCHING', 'OFFERED');
create index assignment_request_by_unit on assignment_request (unit_id);
create index assignment_request_by_area on assignment_request (area_id);
create index assignment_request_by_partner on assignment_request (partner_unit_id);
create index assignment_request_by_expert on assignment_request (expert_id);
select kit_protect('assignment_request');

create table wanted_theme (
  county text not null,
  request_id uuid not null references assignment_request,
  theme text not null, weight int not null check (weight between 1 and 5),
  basis text check (basis in ('OWN', 'NEXT_OF_KIN')),
  primary key (request_id, theme)
);
select kit_protect('wanted_theme');

-- Under which code name an expert is shown for a request: random, so that it tells nothing and joins nothing.
create table candidate (
  county text not null,
  request_id uuid not null references assignment_request,
  expert_id uuid not null references expert,
  ref text not null,
  primary key (request_id, expert_id),
  unique (county, ref)
);
create index candidate_by_expert on candidate (expert_id);
select kit_protect('candidate');

create table offer (
  id uuid primary key, county text not null, version bigint not null,
  request_id uuid not null references assignment_request,
  expert_id uuid not null references expert,
  status text not null check (status in ('SCHEDULED', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN',
    'SUBSTITUTE_PROPOSED')),
  send_at timestamptz not null, expires_at timestamptz not null, answered_at timestamptz,
  decline_reason text, substitute_id uuid references expert,
  fee_model_id uuid references fee_model, fee_basis text, fee_amount numeric(10, 2), fee_per_km numeric(10, 2),
  check (expires_at > send_at),
  check ((fee_model_id is null) = (fee_basis is null) and (fee_model_id is null) = (fee_amount is null))
);
-- The first acceptance wins, and nobody is asked twice who has answered.
create unique index offer_accepted on offer (request_id) where status = 'ACCEPTED';
create unique index offer_once on offer (request_id, expert_id) where status not in ('EXPIRED', 'WITHDRAWN');
create index offer_of on offer (county, expert_id, id);
create index offer_by_expert on offer (expert_id);
create index offer_by_substitute on offer (substitute_id);
create index offer_by_model on offer (fee_model_id);
create index offer_to_send on offer (county, send_at) where status = 'SCHEDULED';
create index offer_to_expire on offer (county, expires_at) where status = 'SENT';
select kit_protect('offer');

-- What an expert wants to be asked for; why a unit is left out is nobody's business and not kept.
create table work_wish (
  expert_id uuid primary key references expert, county text not null, version bigint not null,
  monthly_cap int check (monthly_cap between 0 and 100),
  excluded_units uuid[] not null
);
select kit_protect('work_wish');
