using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>Where the cursor stands in a file that may not parse at the moment.</summary>
/// <param name="Path">
/// The keys around it, the outermost first; an item of a list is <see cref="Item"/>. Ends with the key whose value is written.
/// </param>
/// <param name="IsKey">Whether a key is being written; else a value.</param>
/// <param name="CanBeKey">Whether a value that is being written could also become the first key of a mapping, as after a dash.</param>
/// <param name="Siblings">The keys of the same mapping with their values on the same line.</param>
/// <param name="Written">What is written of the key or value before and after the cursor.</param>
/// <param name="Indent">The column of the key, from 0; -1 in braces.</param>
internal sealed record CursorContext(
    string[] Path,
    bool IsKey,
    bool CanBeKey,
    IReadOnlyDictionary<string, string> Siblings,
    TextSpan Written,
    int Indent)
{
    public const string Item = "[]";

    public bool IsInBraces => Indent < 0;
}
