#!/usr/bin/env bash
# Shows that the crash program finds bugs: plants each in a copy of the sources,
# and fails where the program then finds nothing.
#
#   examples/crash/planted.sh [KILLS [BUG]...]
set -euo pipefail
cd "$(dirname "$0")/../.."

declare -A shown_at=(
  [acknowledged-first]=acknowledged
  [row-removed-first]=before-send
  [sync-removed]=power-cut
)
kills=${1:-20}
shift || true
[ "$#" -gt 0 ] || set -- "${!shown_at[@]}"

export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}/planted"
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
for bug in "$@"; do
  patch="$PWD/examples/crash/planted/$bug.patch"
  rm -rf "$copy/charley"
  mkdir "$copy/charley"
  git ls-files -z | xargs -0 cp --parents -t "$copy/charley"
  (
    cd "$copy/charley"
    git apply "$patch"
    cargo build --quiet --locked --bin charley --example crash
  )
  point=${shown_at[$bug]}
  found="$copy/found"
  if "$CARGO_TARGET_DIR/debug/examples/crash" "$point" "$kills" | tee "$found"; then
    echo "$bug: NOT FOUND" >&2
    exit 1
  fi
  # A program that failed for another reason has found nothing.
  grep --quiet "^| $point |" "$found"
  echo "$bug: found"
done
