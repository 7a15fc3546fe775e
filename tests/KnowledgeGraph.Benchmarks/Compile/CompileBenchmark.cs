using System.Diagnostics;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Benchmarks.Compile;

/// <summary>
/// Checking and reasoning over networks of growing size: the processor time of a whole compile without reading files, and that of the
/// same set without anything that implies statements. The peer of each size is the one before it: what a statement costs, stated or
/// derived, should stay as it is. (Processor time, because a compile is one thread and other programs do not count.)
/// </summary>
internal static class CompileBenchmark
{
    private const int Rounds = 5;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static int Run()
    {
        Console.WriteLine(
            "| statements | derived | checking (ms) | with reasoning (ms) | µs checking, a statement | µs with reasoning, a statement of "
            + "the result | times the size before |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var before = double.NaN;
        foreach (var size in Sizes)
        {
            var trees = SyntheticNetwork.Create(size);
            var plain = WithoutReasoning(trees);
            var set = FactCompiler.Compile(trees, [], CompilationOptions.Default);
            if (set.FactSet is null)
            {
                Console.Error.WriteLine(set.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
                return 1;
            }

            var stated = set.FactSet.Statements.Count(statement => statement.Basis != Basis.Derived);
            var checking = Measure(plain);
            var reasoning = Measure(trees);
            var each = reasoning * 1000 / set.FactSet.Statements.Count;
            Console.WriteLine(
                $"| {stated:N0} | {set.FactSet.Statements.Count - stated:N0} | {checking:N0} | {reasoning:N0} | "
                + $"{checking * 1000 / stated:N1} | {each:N1} | {each / before:N2} |");
            before = each;
        }

        return 0;
    }

    private static double Measure(SyntaxTree[] trees) => Statistics.Median(Enumerable.Range(0, Rounds).Select(_ =>
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        FactCompiler.Compile(trees, [], CompilationOptions.Default);
        process.Refresh();
        return (process.TotalProcessorTime - start).TotalMilliseconds;
    }));

    private static SyntaxTree[] WithoutReasoning(SyntaxTree[] trees)
    {
        var text = trees[0].Text.Text
            .Replace("transitive: true, ", "", StringComparison.Ordinal)
            .Replace("chain: [locatedIn, partOf], ", "", StringComparison.Ordinal)
            .Replace("subPredicateOf: tiedTo, ", "", StringComparison.Ordinal);
        text = text[..text.IndexOf("rules:", StringComparison.Ordinal)];
        return [SyntaxTree.Parse(new Compiler.Text.SourceText("ontology.yaml", text)), .. trees.Skip(1)];
    }
}
