using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// One namespace of the ontology. Names that differ only by case count as one: no reader keeps them apart, and neither do all
/// the file systems and languages that they travel to.
/// </summary>
internal sealed class NameRegistry(NodeReader reader)
{
    private readonly Dictionary<string, (string Owner, SyntaxLocation Location)> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>False, with a diagnostic that shows both places, when the name is taken.</summary>
    public bool TryAdd(string name, string owner, SyntaxNode at)
    {
        var location = reader.At(at);
        if (_names.TryGetValue(name, out var first))
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.NameTaken, location, first.Location, name, first.Owner);
            return false;
        }

        _names.Add(name, (owner, location));
        return true;
    }
}
