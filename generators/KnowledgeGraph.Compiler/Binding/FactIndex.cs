using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

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

    /// <summary>The entities as they are written.</summary>
    public Dictionary<string, (NodeReader Reader, MappingSyntax Syntax)> EntitySyntax { get; } = new(StringComparer.Ordinal);

    /// <summary>The constraints that entities are exempt from.</summary>
    public Dictionary<string, IReadOnlyList<ConstraintException>> EntityExceptions { get; } = new(StringComparer.Ordinal);

    public List<BoundStatement> Statements { get; } = [];

    /// <summary>How much of the evidence was checked, once the statements are bound.</summary>
    public EvidenceChecks Evidence { get; set; }

    /// <summary>
    /// False where a file, or its section of declarations, could not be read: what it declares is not known, so an id that is missing may
    /// stand there.
    /// </summary>
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

    /// <summary>Where the name of an entity is written.</summary>
    public SyntaxLocation LocationOfName(string id) =>
        EntitySyntax.TryGetValue(id, out var entity) && entity.Syntax.Find("name") is { } name ? entity.Reader.At(name.Value) : LocationOf(
            id);

    /// <summary>Where an alias of an entity is written.</summary>
    /// <param name="number">Its place in the list, from 0.</param>
    public SyntaxLocation LocationOfAlias(string id, int number) =>
        !EntitySyntax.TryGetValue(id, out var entity) || entity.Syntax.Find("aliases") is not { } aliases ? LocationOf(id)
            : aliases.Value is SequenceSyntax list && number < list.Items.Count ? entity.Reader.At(list.Items[number])
            : entity.Reader.At(aliases.Value);

    /// <summary>Where the identifiers of an entity are written, by scheme. O(identifiers).</summary>
    public Dictionary<string, SyntaxLocation> LocationsOfIdentifiers(string id)
    {
        var locations = new Dictionary<string, SyntaxLocation>(StringComparer.Ordinal);
        if (EntitySyntax.TryGetValue(id, out var entity) && entity.Syntax.Find("identifiers")?.Value is MappingSyntax identifiers)
        {
            foreach (var entry in identifiers.Entries)
            {
                locations[entry.Name] = entity.Reader.At(entry.Value);
            }
        }

        return locations;
    }
}
