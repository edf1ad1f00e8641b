#!/bin/sh
# Make this checkout ready: `setup.sh run` for using Parlando, `test` for testing it too, `bench` for measuring
# it beside other programs as well, `package` for building what others install.
#
# Asks for python3 (3.11 to 3.13) and the package registries, nothing else. System libraries come first, through
# apt; then uv in an environment of its own (.setup/uv); then the packages that uv.lock names (.venv). What is
# there already is left alone, what an interrupted run left half done is made again, and where nothing has
# changed all this takes a fraction of a second and no network.
set -eu
cd "$(dirname "$0")/.."

UV_VERSION=0.13.9

# "A|B": one of them will do, the first one that this system knows is installed. Names differ between releases,
# and sound has two ways into ALSA.
# docs/dependencies.md says what each is for.
RUN_PACKAGES="
    libglib2.0-0|libglib2.0-0t64 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libwayland-cursor0
    libportaudio2 libasound2-plugins|pipewire-alsa"
TEST_PACKAGES="pulseaudio-utils libasound2-plugins pipewire-bin libwireplumber-0.4-0|libwireplumber-0.5-0
    xvfb openbox xdotool dbus playerctl at-spi2-core python3-gi gir1.2-atspi-2.0 orca speech-dispatcher weston"
BENCH_PACKAGES="speech-dispatcher speech-dispatcher-espeak-ng espeak-ng epubcheck"
# binutils names what a library needs, appstream and desktop-file-utils judge what desktops read; debootstrap makes
# the bare system that a package is tried in.
PACKAGE_PACKAGES="binutils xz-utils appstream desktop-file-utils debootstrap"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# Set $python to the first interpreter that fits; $python_version with it.
find_python() {
    seen="none"
    for name in python3 python3.13 python3.12 python3.11; do
        # A virtual environment may be active, perhaps our own: take the Python beneath it.
        found=$("$name" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3], getattr(sys, "_base_executable", sys.executable))' 2>/dev/null) || continue
        [ "$seen" != none ] || seen="${found%% *}"
        case $found in
        3.11.* | 3.12.* | 3.13.*)
            python_version=${found%% *} python=${found#* }
            return
            ;;
        esac
    done
    fail "Parlando needs Python 3.11, 3.12 or 3.13, and this machine has $seen: install one of them" \
        "(Debian 12 and Ubuntu 24.04 bring one as python3) and run the same command again."
}

is_installed() { # A|B
    for package in $(echo "$1" | tr '|' ' '); do
        case $installed in *" $package "*) return 0 ;; esac
    done
    return 1
}

# Print those of the wanted packages that are not there.
missing_packages() {
    # shellcheck disable=SC2046
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package} \n' $(echo "$1" | tr '|' ' ') 2>/dev/null |
        sed -n 's/^installed / /p') || true
    for group in $1; do
        is_installed "$group" || echo "$group"
    done
    # Only the environment that holds uv is made by venv itself, which Debian packs apart from Python.
    has_uv || "$python" -c 'import ensurepip' 2>/dev/null || echo "python${python_version%.*}-venv"
}

# Print the name that apt can install; the first one where apt has no lists to tell.
apt_name() { # A|B
    for package in $(echo "$1" | tr '|' ' '); do
        if apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            echo "$package"
            return
        fi
    done
    echo "${1%%|*}"
}

apt_names() { for group in $1; do apt_name "$group"; done | sort -u | tr '\n' ' '; }

has_apt_lists() { find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null | grep -q .; }

is_root() { [ "$(id -u)" = 0 ]; }

as_root() {
    if is_root; then "$@"; else sudo -n "$@"; fi
}

quietly_as_root() {
    # sudo drops the environment: a proxy has to be handed over by name.
    as_root env DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} \
        "$@" >>.setup/apt.log 2>&1
}

apt_get() { quietly_as_root apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"; }

# Never take a program away from the user.
INSTALL="install --no-install-recommends --no-remove"

install_packages() { # A|B ...
    has_apt_lists || apt_get update
    say "Installing system packages (a minute or two): $(apt_names "$1")"
    # shellcheck disable=SC2086,SC2046
    apt_get $INSTALL $(apt_names "$1") && return
    # Lists may be out of date, or an earlier run was interrupted in mid-package.
    # shellcheck disable=SC2086,SC2046
    quietly_as_root dpkg --configure -a && apt_get update && apt_get $INSTALL $(apt_names "$1")
}

ask_for_packages() { # A|B ...
    command="apt-get update && apt-get -y $INSTALL $(apt_names "$1")"
    if command -v sudo >/dev/null; then command="sudo sh -c '${command% }'"; else command="su -c '${command% }'"; fi
    say "Parlando needs some system packages, and installing them takes your password. Run this once:"
    say ""
    say "    $command"
    say ""
    fail "Then run the same command as before again. Nothing has been changed so far."
}

has_pipewire() { dpkg-query -W -f '${db:Status-Status}' pipewire-alsa 2>/dev/null | grep -qx installed; }

# The tests' sound servers. PulseAudio cannot be installed beside PipeWire's ALSA plug-in, which most desktops have, but
# it can run there: then what it needs is installed, and it is unpacked here. So is PipeWire's wherever it is not the
# desktop's own: installed, it would take PulseAudio's place.
sound_server_packages() {
    if ! has_pipewire; then
        echo pulseaudio
    elif [ ! -d .setup/pulseaudio ]; then
        apt-cache depends pulseaudio | sed -n 's/^ *Depends: \([a-z].*\)/\1/p'
    fi
}

unpack() { # package
    [ -d ".setup/$1" ] || {
        rm -rf .setup/download
        mkdir -p .setup/download &&
            (cd .setup/download && apt-get -qq download "$1" >/dev/null 2>&1) &&
            dpkg-deb -x .setup/download/"$1"_*.deb ".setup/download/$1" &&
            mv ".setup/download/$1" ".setup/$1" &&
            rm -r .setup/download
    }
}

unpack_sound_servers() {
    ! has_pipewire || unpack pulseaudio || fail "PulseAudio could not be fetched; run the same command again."
    command -v wireplumber >/dev/null && command -v pipewire-pulse >/dev/null && return
    unpack wireplumber && unpack pipewire-pulse || say "PipeWire could not be fetched: its tests are skipped."
}

system_packages() { # wanted
    missing=$(missing_packages "$1")
    [ -n "$missing" ] || return 0
    is_root || sudo -n true 2>/dev/null || ask_for_packages "$missing"
    mkdir -p .setup
    : >.setup/apt.log
    install_packages "$missing" || {
        cat .setup/apt.log >&2
        fail "Installing them failed; apt's own words stand above. Nothing was removed from your system."
    }
}

has_uv() { [ "$(.setup/uv/bin/uv --version 2>/dev/null | cut -d ' ' -f 2)" = "$UV_VERSION" ]; }

install_uv() {
    has_uv && return
    say "Installing uv $UV_VERSION"
    rm -rf .setup/uv
    "$python" -m venv .setup/uv
    .setup/uv/bin/python -m pip install --quiet --disable-pip-version-check "uv==$UV_VERSION"
}

pip_setting() { .setup/uv/bin/python -m pip config get "$1" 2>/dev/null || true; }

# uv does not read pip's configuration: a machine that has an index or certificate of its own says so there.
use_pip_settings() {
    if [ -z "${UV_DEFAULT_INDEX:-}${UV_INDEX_URL:-}" ]; then
        index=${PIP_INDEX_URL:-$(pip_setting global.index-url)}
        [ -z "$index" ] || export UV_DEFAULT_INDEX="$index"
    fi
    if [ -z "${SSL_CERT_FILE:-}" ]; then
        certificates=${PIP_CERT:-$(pip_setting global.cert)}
        [ -z "$certificates" ] || export SSL_CERT_FILE="$certificates"
    fi
}

uv() { UV_PYTHON_DOWNLOADS=never .setup/uv/bin/uv "$@"; }

install_locked_packages() {
    mkdir -p .setup
    rm -f .setup/ready
    install_uv
    use_pip_settings
    unset VIRTUAL_ENV
    [ ! -e .setup/unfinished ] || rm -rf .venv
    : >.setup/unfinished
    say "Installing the locked packages"
    sync_locked
    rm .setup/unfinished
    fingerprint >.setup/ready
}

# `uv sync --locked` refuses any index but the one that the lock was made with: behind a mirror the same
# versions and hashes are installed from a list.
sync_locked() {
    if [ -z "${UV_DEFAULT_INDEX:-}${UV_INDEX_URL:-}" ]; then
        UV_PROJECT_ENVIRONMENT=.venv uv sync --quiet --locked --python "$python"
    else
        uv export --quiet --frozen --output-file .setup/requirements.txt
        uv venv --quiet --clear --python "$python" .venv
        uv pip sync --quiet --python .venv/bin/python .setup/requirements.txt
    fi
}

# What others install is built in an environment of its own, without the tests' packages. A distribution's Python
# comes without the debugging symbols of one built at home, which are 25 MB.
install_build_packages() {
    wished=$(fingerprint)
    [ "$wished" != "$(cat .setup/package/ready 2>/dev/null)" ] || return 0
    use_pip_settings
    say "Installing the packages to build with"
    uv export --quiet --frozen --no-dev --extra natural --group package --output-file .setup/package.txt
    uv venv --quiet --clear --python "$build_python" .setup/package
    uv pip sync --quiet --python .setup/package/bin/python .setup/package.txt
    echo "$wished" >.setup/package/ready
}

# Set $build_python to the distribution's Python where that fits and can be frozen.
find_build_python() {
    build_python=$python
    own=$(/usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || return 0
    case $own in 3.11 | 3.12 | 3.13) build_python=/usr/bin/python3 PACKAGE_PACKAGES="$PACKAGE_PACKAGES libpython$own" ;; esac
}

# The speech protocol's official client for Node, which a test talks to where there is a Node to run it.
node_client() {
    command -v node >/dev/null && command -v npm >/dev/null || return 0
    wished=$(cat tests/clients/package.json tests/clients/package-lock.json | cksum)
    [ "$wished" != "$(cat .setup/node/ready 2>/dev/null)" ] || return 0
    say "Installing the Node client for its test"
    rm -rf .setup/node
    mkdir -p .setup/node
    cat tests/clients/package.json >.setup/node/package.json
    cat tests/clients/package-lock.json >.setup/node/package-lock.json
    if (cd .setup/node && npm ci --silent --ignore-scripts --no-audit --no-fund >npm.log 2>&1); then
        echo "$wished" >.setup/node/ready
    else
        say "npm could not install it, as .setup/node/npm.log says: that one test is skipped."
    fi
}

# All that decides what .venv holds.
fingerprint() { echo "$PWD $python $python_version $(cat packaging/setup.sh pyproject.toml uv.lock | cksum)"; }

case ${1:-} in
run) wanted=$RUN_PACKAGES ;;
test) wanted="$RUN_PACKAGES $TEST_PACKAGES" ;;
bench) wanted="$RUN_PACKAGES $TEST_PACKAGES $BENCH_PACKAGES" ;;
package) wanted= ;;
*) fail "usage: setup.sh run|test|bench|package" ;;
esac
find_python
if [ "$1" = package ]; then
    find_build_python
    wanted="$RUN_PACKAGES $TEST_PACKAGES $PACKAGE_PACKAGES"
fi
if ! command -v dpkg-query >/dev/null; then
    : # No relative of Debian: what it needs stands in docs/dependencies.md.
elif [ "$1" = run ]; then
    system_packages "$wanted"
else
    system_packages "$wanted $(sound_server_packages)"
    unpack_sound_servers
fi
if [ ! -x .venv/bin/python ] || [ "$(fingerprint)" != "$(cat .setup/ready 2>/dev/null)" ]; then
    install_locked_packages
fi
case $1 in
run) ;;
package) install_build_packages ;;
*) node_client ;;
esac
