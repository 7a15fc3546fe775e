using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>What <c>sources.yaml</c> says, read on its own: citing must work while the facts are still wrong.</summary>
internal static class SourceList
{
    /// <exception cref="UnusableInputException">There is none.</exception>
    public static SourceText File(FactFiles set) =>
        set.Files.FirstOrDefault(file => file.Path == "sources.yaml") ?? throw new UnusableInputException("The set has no sources.yaml.");

    /// <summary>The sources that are readable, by their ids.</summary>
    /// <exception cref="UnusableInputException">There are none.</exception>
    public static IReadOnlyList<MappingEntrySyntax> Entries(FactFiles set) =>
        (SyntaxTree.Parse(File(set)).Root as MappingSyntax)?.Find("sources")?.Value is MappingSyntax sources
            ? [.. sources.Entries.Where(entry => entry.Value is MappingSyntax)]
            : throw new UnusableInputException("sources.yaml has no readable 'sources'; 'kg check' says why.");

    /// <summary>The source with this id.</summary>
    /// <exception cref="UnusableInputException">There is none; the message names those that there are.</exception>
    public static MappingEntrySyntax Entry(FactFiles set, string source)
    {
        var entries = Entries(set);
        return entries.FirstOrDefault(entry => entry.Name == source)
            ?? throw new UnusableInputException($"There is no source '{source}'. There are: {string.Join(", ", entries.Select(known => known.Name))}.");
    }

    /// <summary>The file name of a source's document; null where none is kept.</summary>
    public static ScalarSyntax? FileOf(MappingEntrySyntax source) => ((MappingSyntax)source.Value).Find("file")?.Value as ScalarSyntax;
}
