#!/usr/bin/env bash
# A real Redmine as input of the e2e test: Debian's package on SQLite, in Vietnamese, each issue one văn bản đến.
# For root on Debian; nothing asks a question, and every command may be repeated.
#
#   REDMINE_RUN=DIR redmine.sh install       the packages
#   REDMINE_RUN=DIR redmine.sh seed FILE     a fresh database with the rows of FILE (see redmine-seed.ts)
#   REDMINE_RUN=DIR redmine.sh start PORT    serves it; prints the address of the list once it answers
#   REDMINE_RUN=DIR redmine.sh stop          ends the server that start left behind
#   REDMINE_RUN=DIR redmine.sh dump FILE     what the database holds, as JSON: the oracle of the test
#
# Everything of one run (database, log, pid) lives in DIR, so that runs neither see nor spoil each other.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
run=$(realpath -m "${REDMINE_RUN:?set it to the folder for the files of this run}")
app=/usr/share/redmine
database=$run/redmine.sqlite3
mkdir -p "$run"

# The package's own database stays untouched: Rails prefers DATABASE_URL over /etc/redmine/default/database.yml.
# Only seed and start may see it: the package's own set-up, run by apt-get, would follow it too.
use_own_database() {
  export RAILS_ENV=production X_DEBIAN_SITEID=default DATABASE_URL="sqlite3:$database"
  cd "$app"
}

die() { echo "redmine.sh: $*" >&2; exit 1; }

need_file() { [ -n "${1:-}" ] || die "name a file"; }

server_alive() { [ -s "$run/pid" ] && kill -0 "$(cat "$run/pid")" 2>/dev/null; }

# A package whose set-up was cut short counts as missing: installing it again finishes it.
is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

install_packages() {
  if is_installed redmine && is_installed redmine-sqlite && is_installed puma && is_installed sqlite3; then
    echo "Redmine is installed."
    return
  fi
  [ "$(id -u)" = 0 ] || die "installing needs root"
  command -v apt-get >/dev/null || die "installing needs a Debian with apt-get"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q
  apt-get install -y -q --no-install-recommends debconf curl sqlite3
  # After a purge debconf refuses answers to questions it half remembers; the package's own defaults then do as well.
  debconf-set-selections <<-ANSWERS || echo "Going on with the package's own answers."
	redmine redmine/instances/default/dbconfig-install boolean true
	redmine redmine/instances/default/database-type select sqlite3
	redmine redmine/default-language select vi
	ANSWERS
  apt-get install -y -q --no-install-recommends redmine redmine-sqlite ruby-sqlite3 puma
}

packaged_database() {
  local name
  name=$(awk '$1 == "database:" { gsub(/["\047]/, "", $2); print $2; exit }' /etc/redmine/default/database.yml)
  [ -s "$name" ] || die "the package left no SQLite database; try: dpkg-reconfigure redmine"
  echo "$name"
}

seed() {
  need_file "${1:-}"
  server_alive && die "stop the server first"
  local rows
  rows=$(realpath "$1")
  rm -f "$database" "$database"-*
  cp "$(packaged_database)" "$database"
  use_own_database
  ROWS=$rows bin/rails runner "$here/redmine-seed.rb"
}

start() {
  local port=${1:-42110} list
  server_alive && die "already running as $(cat "$run/pid")"
  [ -s "$database" ] || die "seed first"
  list="http://localhost:$port/projects/van-ban-den/issues?set_filter=1&per_page=100"
  use_own_database
  nohup puma -e production -b "tcp://127.0.0.1:$port" -t 1:4 config.ru >"$run/redmine.log" 2>&1 </dev/null &
  echo $! >"$run/pid"
  for _ in $(seq 90); do
    if curl -fs -o "$run/first-page.html" "$list"; then
      echo "$list"
      return
    fi
    server_alive || break
    sleep 1
  done
  tail -n 40 "$run/redmine.log" >&2
  die "the server did not answer"
}

stop() {
  if server_alive; then
    kill "$(cat "$run/pid")"
    for _ in $(seq 20); do
      server_alive || break
      sleep 0.5
    done
  fi
  rm -f "$run/pid"
}

dump() {
  need_file "${1:-}"
  sqlite3 -readonly "$database" "
    SELECT json_group_array(json_object(
      'id', i.id, 'subject', i.subject, 'due_date', i.due_date, 'start_date', i.start_date,
      'closed', json(iif(s.is_closed, 'true', 'false')), 'status', s.name, 'priority', p.name))
    FROM issues i
    JOIN issue_statuses s ON s.id = i.status_id
    JOIN enumerations p ON p.id = i.priority_id" >"$1"
}

command=${1:-}
shift || true
case $command in
  install) install_packages ;;
  seed | start | stop | dump) "$command" "$@" ;;
  *) die "say install, seed FILE, start PORT, stop or dump FILE" ;;
esac
