using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Cli.Input;

/// <summary>What <c>sources.yaml</c> says of a source, read on its own: citing must work while the facts are still wrong.</summary>
internal static class SourceList
{
    /// <summary>The file name of a source's document.</summary>
    /// <exception cref="UnusableInputException">There is no such source, or no file is kept of it.</exception>
    public static string FileOf(FactFiles set, string source)
    {
        var text = set.Files.FirstOrDefault(file => file.Path == "sources.yaml")
            ?? throw new UnusableInputException("The set has no sources.yaml.");
        var sources = ((SyntaxTree.Parse(text).Root as MappingSyntax)?.Find("sources")?.Value as MappingSyntax)
            ?? throw new UnusableInputException("sources.yaml has no readable 'sources'; 'kg check' says why.");
        var entry = sources.Find(source)
            ?? throw new UnusableInputException($"There is no source '{source}'. There are: {string.Join(", ", sources.Entries.Select(known => known.Name))}.");
        return ((entry.Value as MappingSyntax)?.Find("file")?.Value as ScalarSyntax)?.Value
            ?? throw new UnusableInputException($"No file is kept of the source '{source}', so nothing of it can be cited by position.");
    }
}
