using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Compiler.Tests;

/// <summary>Mutations of the good files: whatever comes out, the compiler says what it thinks of it and does not throw.</summary>
public sealed class FactCompilerFuzzTests
{
    private static readonly string[] Fragments =
    [
        "\n", " ", "\t", ":", "- ", "[", "]", "{", "}", "\"", "'", "|", "#", "&a ", "*a", "!", "? ", "<<: ", "---\n", "...", "%", "@", "..", "/", "XX",
        "\u202E", "\uFFFD", "\0", "\uD800", "\U0001F686", "true", "null", "-1", "99999999999999999999", "2024-13-45", "aldermoor", "serves",
        "statements:\n", "kind: Line\n", "extends: Station", "abstract: true", "symmetric: true", "range: Line", "domain: []", "name: {}",
        "annual-report@0+1#00000000", "rank: preferred", "modality: negated", "identifiedBy: since", "chain: [serves, serves]",
    ];

    private static readonly RailwaySet Good = RailwaySet.Load();

    private static readonly string[] Paths = [.. Good.Paths];

    [Fact]
    public void Compile_MutatedFiles_NeverThrows() =>
        Prop.ForAll(
            Mutations().ArrayOf().Where(mutations => mutations.Length is > 0 and < 8).ToArbitrary(),
            mutations =>
            {
                var set = mutations.Aggregate(Good, (current, mutation) => mutation.Apply(current));
                var compilation = set.Compile();
                return (compilation.FactSet is not null)
                    == compilation.Diagnostics.All(d => d.Severity != Compiler.Diagnostics.DiagnosticSeverity.Error)
                    && compilation.Diagnostics.All(d => d.ToString().Length > 0);
            }).ShouldHold(300);

    private static Gen<Mutation> Mutations() =>
        from path in Gen.Elements(Paths)
        from position in Gen.Choose(0, 1_000_000)
        from length in Gen.Frequency((4, Gen.Choose(0, 3)), (1, Gen.Choose(0, 200)))
        from text in Gen.OneOf(Gen.Elements(Fragments), Gen.Choose(0, 1_000_000).Select(number => Slice(path, number)))
        select new Mutation(path, position, length, text);

    private static string Slice(string path, int number) => Good[path].Substring(number % (Good[path].Length - 30), 30);

    private sealed record Mutation(string Path, int Position, int Length, string Text)
    {
        public RailwaySet Apply(RailwaySet set)
        {
            var file = set[Path];
            var start = file.Length == 0 ? 0 : Position % file.Length;
            return set.With(Path, file.Remove(start, Math.Min(Length, file.Length - start)).Insert(start, Text));
        }
    }
}
