using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Everything that a set declares, by id, while it is bound.</summary>
internal sealed class FactIndex(OntologyIndex ontology)
{
    private readonly Dictionary<string, SyntaxLocation> _ids = new(StringComparer.Ordinal);

    public OntologyIndex Ontology { get; } = ontology;

    /// <summary>The kind of each entity; null where it was declared with a kind that does not exist.</summary>
    public Dictionary<string, string?> EntityKinds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SourceDefinition> Sources { get; } = new(StringComparer.Ordinal);

    public List<EntitySymbol> Entities { get; } = [];

    /// <summary>What entities are excepted from.</summary>
    public Dictionary<string, IReadOnlyList<ConstraintException>> EntityExceptions { get; } = new(StringComparer.Ordinal);

    public List<BoundStatement> Statements { get; } = [];

    /// <summary>False where a file, or its section of declarations, could not be read: what it declares is not known, so an id that is missing may stand there.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>False, with both places, when an entity or a source already has the id.</summary>
    public bool TryDeclare(string id, SyntaxLocation location, DiagnosticBag diagnostics)
    {
        if (_ids.TryGetValue(id, out var first))
        {
            diagnostics.Report(DiagnosticCatalogue.DuplicateId, location, first, id);
            return false;
        }

        _ids.Add(id, location);
        return true;
    }

    /// <summary>Where an id is declared.</summary>
    public SyntaxLocation LocationOf(string id) => _ids[id];
}
