#!/bin/sh
# Installs redis-server through the package manager at hand, if neither it nor valkey-server is on this machine.
# Rollcall starts its own private one on a socket in its data folder; nothing is enabled as a system service.
set -eu

if command -v redis-server >/dev/null 2>&1 || command -v valkey-server >/dev/null 2>&1 || [ -n "${REDIS_URL:-}" ]; then
  exit 0
fi

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

echo 'rollcall: redis-server is not on this machine; installing it through the package manager'
if command -v apt-get >/dev/null 2>&1; then
  as_root apt-get update -qq
  # The package would start a server on port 6379; Rollcall needs the program only. policy-rc.d is Debian's way to say so.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' | as_root tee /usr/sbin/policy-rc.d >/dev/null
    as_root chmod +x /usr/sbin/policy-rc.d
    trap 'as_root rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server >/dev/null
elif command -v dnf >/dev/null 2>&1; then
  as_root dnf install -y -q redis || as_root dnf install -y -q valkey
elif command -v apk >/dev/null 2>&1; then
  as_root apk add --quiet redis
elif command -v brew >/dev/null 2>&1; then
  brew install --quiet redis
else
  echo 'rollcall: no apt, dnf, apk or brew here: install redis-server (6.2 or newer) or valkey-server by hand, or set REDIS_URL' >&2
  exit 1
fi
echo "rollcall: $(redis-server --version 2>/dev/null || valkey-server --version)"
