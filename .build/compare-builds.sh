#!/usr/bin/env bash
# Builds the shipped facts, with the runtime, the compiler and the generator that they need, and publishes the engine as WebAssembly, in two
# folders of different names. Compares the assemblies, one of which holds the image, their symbols, and all files of the engine byte for byte.
# None of them may name a folder.
set -euo pipefail
cd "$(dirname "$0")/.."

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

for folder in one "another folder"; do
  mkdir -p "$scratch/$folder"
  git ls-files -z -- src generators seeds docs .build Directory.Build.props Directory.Build.targets Directory.Packages.props global.json .editorconfig \
    | tar --null --files-from=- --create | tar --extract --directory "$scratch/$folder"
done
for folder in one "another folder"; do
  # No time, no checkout and no build server is the same in both.
  (cd "$scratch/$folder" && dotnet build src/KnowledgeGraph.Seeds -c Release -v q --tl:off -p:UseSharedCompilation=false -p:RunAnalyzers=false \
    && dotnet publish src/KnowledgeGraph.Browser -c Release -v q --tl:off -p:UseSharedCompilation=false -p:RunAnalyzers=false)
done

listing() {
  (cd "$1" && {
    find src generators -path '*/bin/Release/*' -name 'KnowledgeGraph*' \( -name '*.dll' -o -name '*.pdb' \) -print0
    find src/KnowledgeGraph.Browser/bin/Release/net10.0/publish/wwwroot -type f -print0
  } | sort -z | xargs -0 sha256sum)
}

listing "$scratch/one" > "$scratch/one.sums"
listing "$scratch/another folder" > "$scratch/another.sums"
diff "$scratch/one.sums" "$scratch/another.sums" || { echo "The two builds differ."; exit 1; }
if grep -rlaF "$scratch" --include='KnowledgeGraph*.dll' --include='KnowledgeGraph*.pdb' --include='*.wasm' --include='*.js' "$scratch"/one/*/*/bin; then
  echo "These name the folder that they were built in."
  exit 1
fi
echo "$(wc -l < "$scratch/one.sums") files are the same in both builds."
