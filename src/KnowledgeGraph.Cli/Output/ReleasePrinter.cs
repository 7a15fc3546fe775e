using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Says what a release leaves out; nothing for a set as a whole.</summary>
internal static class ReleasePrinter
{
    public static void Print(FactCompilation compilation, FactSetFiles files)
    {
        if (files.Release is not { } release || compilation.FactSet is null)
        {
            return;
        }

        foreach (var left in compilation.LeftOut)
        {
            Terminal.Output.WriteLine($"left out at {left.Marking}: {Text(left)}");
        }

        if (compilation.LeftOut.Count == 0)
        {
            Terminal.Output.WriteLine($"nothing is marked above {release}");
        }
    }

    private static string Text(LeftOutCount left)
    {
        (int Count, string Text)[] counts =
        [
            (left.Entities, CountPhrase.Of(left.Entities, "entity", "entities")),
            (left.Sources, CountPhrase.Of(left.Sources, "source")),
            (left.Statements, CountPhrase.Of(left.Statements, "stated statement")),
            (left.Derived, CountPhrase.Of(left.Derived, "derived statement")),
        ];
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => count.Text));
    }
}
