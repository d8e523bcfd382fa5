-- The second net of tenancy. Every business table carries the county and shows only its rows to the
-- role of the service, which owns no table. The county stands in the session (see CountyOnConnection).
alter default privileges in schema public grant select, insert, update, delete on tables to "${app}";
alter default privileges in schema public grant usage, select on sequences to "${app}";

-- The county of the session, null when there is none: then no row is visible and none can be written.
create function kit_county() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.county', true), '');

-- select kit_protect('appointment') in the migration that creates the table.
create function kit_protect(target regclass) returns void
  language plpgsql as
$$
begin
  execute format('alter table %s alter column county set default kit_county(), alter column county set not null, '
    'add constraint county_code check (county ~ ''^[0-9]{2}$''), enable row level security', target);
  execute format('create policy county on %s using (county = kit_county()) with check (county = kit_county())', target);
end
$$;

-- For the kit's own tables: jobs that serve every county enter '*'.
create function kit_protect_system(target regclass) returns void
  language plpgsql as
$$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy county on %s using (county = coalesce(kit_county(), '''') or kit_county() = ''*'')', target);
end
$$;
