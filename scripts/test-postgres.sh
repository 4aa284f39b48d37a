#!/bin/sh
# Runs the suites that keep a record on a real Postgres: a private one in a temporary folder, installed if it is missing,
# stopped and removed at the end. Its texts are ordered as in English, to prove that ours are not.
set -eu
cd "$(dirname "$0")/.."

find_programs() {
  for folder in "$(dirname "$(command -v initdb 2>/dev/null || echo /)")" /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql@*/bin; do
    if [ -x "$folder/initdb" ]; then programs=$folder; fi
  done
  [ -n "${programs:-}" ]
}
if ! find_programs; then
  . scripts/package-manager.sh
  install_program Postgres postgresql postgresql-server postgresql postgresql@17 'install Postgres (14 or newer) by hand'
  find_programs
fi

folder=$(mktemp -d)
# Postgres refuses to run as root; its package brings a user for that.
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$folder"
  as_owner() { runuser -u postgres -- "$@"; }
else
  as_owner() { "$@"; }
fi
stop() {
  as_owner "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT INT TERM

as_owner "$programs/initdb" -D "$folder/data" -U rollcall -A trust -E UTF8 --locale-provider=icu --icu-locale=en-US >/dev/null
as_owner "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
  -o "-k $folder -c listen_addresses='' -c fsync=off -c max_connections=300" start >/dev/null || { cat "$folder/log" >&2; exit 1; }

TEST_DATABASE_URL="postgres://rollcall@localhost/postgres?host=$folder" \
  node_modules/.bin/vitest run --config vitest.postgres.config.ts "$@"
