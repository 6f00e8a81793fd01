# shellcheck shell=bash disable=SC2034,SC2154
# What the tools in this folder share; they source it. Each has options of the form --name=value, declared as variables of that name.
export LC_ALL=C
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
folder=$(mktemp -d)
started=()
trap 'end "${started[@]}"; rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM

fail() { echo "${0##*/}: $*" >&2; exit 2; }

usage() { sed -n '2,/^[^#]/s/^# //p' "$0" >&2; exit 2; }

# Sets variables from --name=value, for the names that are declared, and puts what is left into "arguments".
options() {
  arguments=()
  local argument name
  for argument in "$@"; do
    if [[ $argument == --*=* ]]; then
      name=${argument%%=*} name=${name#--}
      [[ " $options " == *" $name "* ]] || fail "there is no option --$name, only ${options// /, }"
      printf -v "$name" %s "${argument#*=}"
    elif [[ $argument == -* ]]; then usage
    else arguments+=("$argument")
    fi
  done
}

needs() { # command and the package that brings it
  command -v "$1" >/dev/null || fail "$1 is missing: apt-get install $2"
}

# Starts a Java application and waits until it says where it is: sets "pid" and "port". What it says comes through a pipe, so that
# waiting takes no processor time from it.
start() {
  try_start "$@" || { printf %s "$said" >&2; fail "it did not start: $*"; }
}
try_start() { # the same, but fails with what the application said in "said"
  local out line
  exec {out}< <(exec "$@" 2>&1)
  pid=$! port="" said=""
  started+=("$pid")
  while [ -z "$port" ] && IFS= read -r -t 240 line <&"$out"; do
    said+=$line$'\n'
    # Ours says its address; of others Spring Boot says their port.
    if [[ $line =~ ready:\ http://localhost:([0-9]+) || $line =~ Tomcat\ started\ on\ port\ ([0-9]+) ]]; then port=${BASH_REMATCH[1]}; fi
  done
  # Whatever it says later must not fill the pipe.
  cat <&"$out" >>"$folder/output" &
  exec {out}<&-
  [ -n "$port" ]
}

end() { # processes, which are waited for
  local one
  for one in "$@"; do
    kill "$one" 2>/dev/null || continue
    while kill -0 "$one" 2>/dev/null; do sleep 0.05; done
  done
}

ticks=$(getconf CLK_TCK)

cpu() { # sets "cpu" to the microseconds of CPU that a process has used
  local stat
  read -r stat <"/proc/$1/stat" || fail "process $1 has ended"
  set -- ${stat##*) }
  cpu=$(((${12} + ${13}) * 1000000 / ticks))
}

free_port() { # sets "port" to a port on which nobody listens
  for ((port = 20000 + RANDOM % 10000; ; port++)); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || return 0
  done
}
