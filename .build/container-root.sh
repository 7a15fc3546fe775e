#!/usr/bin/env bash
# Gathers what the native server needs to run into a folder that becomes the root of a container: the program with its files, the libraries that it
# loads, and the certificates by which it trusts others. There is no shell and no other program.
#   bash .build/container-root.sh PUBLISHED ROOT
set -euo pipefail
published="$1" root="$2"

mkdir -p "$root/app" "$root/etc/ssl/certs" "$root/tmp"
chmod 1777 "$root/tmp"
cp -R "$published/." "$root/app/"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"

# OpenSSL is loaded when it is first used, so that the program itself does not name it.
libraries="$(dirname "$(ldd "$published/knowledgegraph-server" | grep -oE '/[^ ]*/libc\.so\.[0-9]+')")"
programs=("$published/knowledgegraph-server" "$libraries/libssl.so.3" "$libraries/libcrypto.so.3")
{
  printf '%s\n' "${programs[@]:1}"
  ldd "${programs[@]}" | awk '$2 == "=>" { print $3 } $1 ~ /^\// && $2 ~ /^\(/ { print $1 }'
} | sort -u | while IFS= read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done
