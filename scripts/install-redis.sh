#!/bin/sh
# Installs redis-server through the package manager at hand, if neither it nor valkey-server is on this machine.
# Rollcall starts its own private one on a socket in its data folder; nothing is enabled as a system service.
set -eu

if command -v redis-server >/dev/null 2>&1 || command -v valkey-server >/dev/null 2>&1 || [ -n "${REDIS_URL:-}" ]; then
  exit 0
fi

. "$(dirname "$0")/package-manager.sh"
dnf_name=redis
if command -v dnf >/dev/null 2>&1 && ! dnf -q info redis >/dev/null 2>&1; then dnf_name=valkey; fi
install_program redis-server redis-server "$dnf_name" redis redis \
  'install redis-server (6.2 or newer) or valkey-server by hand, or set REDIS_URL'
echo "rollcall: $(redis-server --version 2>/dev/null || valkey-server --version)"
