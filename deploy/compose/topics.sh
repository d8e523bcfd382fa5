#!/usr/bin/env bash
# Makes the topics of topics.yaml with Kafka's own tool: topics.sh BOOTSTRAP FILE. Reads the one shape that file has.
set -euo pipefail
bootstrap="$1"
file="$2"

value() { # key line
  sed -n "s/.*[{ ,]$1: *\([^ ,}]*\).*/\1/p" <<<"$2"
}

make() { # name partitions days
  kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists \
    --topic "$1" --partitions "$2" --config "retention.ms=$(($3 * 86400000))"
}

days() { # P90D
  local period="${1#P}"
  echo "${period%D}"
}

letters="$(grep '^deadLetters:' "$file")"
grep '^  - { name:' "$file" | while read -r line; do
  name="$(value name "$line")"
  make "$name" "$(value partitions "$line")" "$(days "$(value retention "$line")")" </dev/null
  make "$name$(value suffix "$letters")" "$(value partitions "$letters")" "$(days "$(value retention "$letters")")" </dev/null
done
