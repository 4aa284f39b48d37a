# Sourced by the install scripts: installs a program through the package manager at hand, as root where that needs it.

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# install_program NAME APT DNF APK BREW HINT: NAME is what the user is told, HINT what to do where no manager is known.
install_program() {
  echo "rollcall: $1 is not on this machine; installing it through the package manager"
  if command -v apt-get >/dev/null 2>&1; then
    as_root apt-get update -qq
    # The package would start a server of its own; Rollcall needs the program only. policy-rc.d is Debian's way to say so.
    if [ ! -e /usr/sbin/policy-rc.d ]; then
      printf '#!/bin/sh\nexit 101\n' | as_root tee /usr/sbin/policy-rc.d >/dev/null
      as_root chmod +x /usr/sbin/policy-rc.d
      trap 'as_root rm -f /usr/sbin/policy-rc.d' EXIT
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null
  elif command -v dnf >/dev/null 2>&1; then
    as_root dnf install -y -q $3
  elif command -v apk >/dev/null 2>&1; then
    as_root apk add --quiet "$4"
  elif command -v brew >/dev/null 2>&1; then
    brew install --quiet "$5"
  else
    echo "rollcall: no apt, dnf, apk or brew here: $6" >&2
    exit 1
  fi
}
