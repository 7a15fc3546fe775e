using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Fuzz.Facts.Extremes;

/// <summary>A set that has very much of one thing.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Size">How much of it a file can hold, or the format allows.</param>
/// <param name="Create">The files of a set with so much of it, by path.</param>
public sealed record Extreme(string Name, int Size, Func<int, IReadOnlyDictionary<string, string>> Create)
{
    /// <summary>The files, parsed.</summary>
    public SyntaxTree[] Parse(int size) => [.. Create(size).Select(file => SyntaxTree.Parse(new SourceText(file.Key, file.Value)))];

    /// <summary>The display name in test runners.</summary>
    public override string ToString() => Name;
}
