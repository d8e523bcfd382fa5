#!/usr/bin/env bash
# Run by the PostgreSQL image on an empty volume: a database per service, an owner that migrates it, an application role
# that owns nothing. Keycloak migrates and uses its database as one role.
set -euo pipefail

role() { # name password
  psql -v ON_ERROR_STOP=1 -U postgres -v name="$1" -v password="$2" <<<'create role :"name" login password :'"'password'"
}

database() { # name application-role
  psql -v ON_ERROR_STOP=1 -U postgres -v name="$1" -v owner="$1_owner" -v app="$2" <<'SQL'
create database :"name" owner :"owner";
revoke all on database :"name" from public;
grant connect on database :"name" to :"app";
SQL
}

role keycloak_owner "$KEYCLOAK_OWNER_PASSWORD"
database keycloak keycloak_owner
for service in registry booking feedback analytics; do
  owner="${service^^}_OWNER_PASSWORD"
  app="${service^^}_APP_PASSWORD"
  role "${service}_owner" "${!owner}"
  role "${service}_app" "${!app}"
  database "$service" "${service}_app"
done
