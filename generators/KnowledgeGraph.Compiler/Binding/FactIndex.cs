using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Linking;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Uses;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Everything that a set declares, by id, while it is bound.</summary>
internal sealed class FactIndex(OntologyIndex ontology)
{
    private readonly Dictionary<string, SyntaxLocation> _ids = new(StringComparer.Ordinal);
    private ILookup<string, EntityExtension>? _extensionsByTarget;

    public OntologyIndex Ontology { get; } = ontology;

    /// <summary>The kind of each entity; null where it was declared with a kind that does not exist.</summary>
    public Dictionary<string, string?> EntityKinds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SourceDefinition> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>The source of all that a file states without evidence of its own, by the path of the file.</summary>
    public Dictionary<string, SourceDefinition> DefaultSources { get; } = new(StringComparer.Ordinal);

    /// <summary>The places of a set that is linked from images; null for one that is compiled from files.</summary>
    public LinkPlaces? Places { get; init; }

    /// <summary>The sets that are compiled together; null where there is one alone.</summary>
    public UsedSets? Sets { get; init; }

    /// <summary>The parts that a release can leave out; null where none is made.</summary>
    public MarkedParts? Parts { get; init; }

    /// <summary>The levels of the entities that are marked.</summary>
    public Dictionary<string, int> EntityMarkings { get; } = new(StringComparer.Ordinal);

    /// <summary>The extensions that are marked, each with the entity that it adds to and its own level.</summary>
    public List<(string Entity, EntityExtension Extension, int Level)> MarkedExtensions { get; } = [];

    /// <summary>The levels of all that a file states, by its path; without those of the lowest.</summary>
    public Dictionary<string, int> FileMarkings { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that a release may show although a marked entity or source is called so, by its id.</summary>
    public Dictionary<string, List<string>> OpenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>A source has a level above the lowest.</summary>
    public bool HasMarkedSources { get; set; }

    /// <summary>How severe the breaches of constraints are.</summary>
    public BreachSeverity Severity => field ??= new BreachSeverity(this);

    public List<EntitySymbol> Entities { get; } = [];

    /// <summary>The ids that entities had before.</summary>
    public Dictionary<string, FormerId> FormerIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The entities as they are written.</summary>
    public Dictionary<string, (NodeReader Reader, MappingSyntax Syntax)> EntitySyntax { get; } = new(StringComparer.Ordinal);

    /// <summary>The constraints that entities are exempt from.</summary>
    public Dictionary<string, IReadOnlyList<ConstraintException>> EntityExceptions { get; } = new(StringComparer.Ordinal);

    /// <summary>Additions of files to entities that others declare.</summary>
    public List<EntityExtension> Extensions { get; } = [];

    /// <summary>The places of the aliases that extensions add, by entity and number in its list.</summary>
    public Dictionary<(string Id, int Number), SyntaxLocation> ExtendedAliases { get; } = [];

    public List<BoundStatement> Statements { get; } = [];

    /// <summary>The reviews of what is no longer there.</summary>
    public List<StaleReview> StaleReviews { get; } = [];

    /// <summary>The reviews that are later than the day of the ontology on which they are judged.</summary>
    public List<WrittenReview> LateReviews { get; } = [];

    /// <summary>The words by which texts refer to entities without their names.</summary>
    public Dictionary<string, List<string>> StandIns { get; } = new(StringComparer.Ordinal);

    /// <summary>How much of the evidence was checked, once the statements are bound.</summary>
    public EvidenceChecks Evidence { get; set; }

    /// <summary>
    /// False where a file, or its section of declarations, could not be read: what it declares is not known, so an id that is missing may
    /// stand there.
    /// </summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>False, with both places, when an entity or a source already has the id.</summary>
    /// <param name="isEntity">An entity is declared, and not a source.</param>
    public bool TryDeclare(string id, SyntaxLocation location, bool isEntity, DiagnosticBag diagnostics)
    {
        if (_ids.TryGetValue(id, out var first))
        {
            var advice = isEntity == Sources.ContainsKey(id) ? "; entities and sources share their ids"
                : isEntity ? $"; to add to that entity, write 'extend: {id}' in place of 'kind' and 'name'"
                : "";
            diagnostics.Report(DiagnosticCatalogue.DuplicateId, location, first, id, advice);
            return false;
        }

        _ids.Add(id, location);
        return true;
    }

    /// <summary>The level of an entity; the lowest where it is not marked.</summary>
    public int MarkingOf(string entity) => EntityMarkings.TryGetValue(entity, out var level) ? level : MarkingLattice.Lowest;

    /// <summary>Where an id is declared.</summary>
    public SyntaxLocation LocationOf(string id) => _ids[id];

    /// <summary>Where an id is declared; false where it is not.</summary>
    public bool TryLocate(string id, out SyntaxLocation location) => _ids.TryGetValue(id, out location);

    /// <summary>The id that an entity has now, from one that it had before or has now; null where there is no such entity.</summary>
    public string? CurrentId(string id) => EntityKinds.ContainsKey(id) ? id
        : FormerIds.TryGetValue(id, out var former) ? former.Entity
        : null;

    /// <summary>Where the name of an entity is written.</summary>
    public SyntaxLocation LocationOfName(string id) =>
        EntitySyntax.TryGetValue(id, out var entity) && entity.Syntax.Find("name") is { } name ? entity.Reader.At(name.Value) : LocationOf(
            id);

    /// <summary>Where an alias of an entity is written.</summary>
    /// <param name="number">Its place in the list, from 0.</param>
    public SyntaxLocation LocationOfAlias(string id, int number) =>
        ExtendedAliases.TryGetValue((id, number), out var extended) ? extended
            : !EntitySyntax.TryGetValue(id, out var entity) || entity.Syntax.Find("aliases") is not { } aliases ? LocationOf(id)
            : aliases.Value is SequenceSyntax list && number < list.Items.Count ? entity.Reader.At(list.Items[number])
            : entity.Reader.At(aliases.Value);

    /// <summary>Where the identifiers of an entity are written first. O(identifiers).</summary>
    public Dictionary<(string Scheme, string Value), SyntaxLocation> LocationsOfIdentifiers(string id)
    {
        var locations = new Dictionary<(string Scheme, string Value), SyntaxLocation>();
        _extensionsByTarget ??= Extensions.ToLookup(extension => extension.Target ?? "", StringComparer.Ordinal);
        var syntax = _extensionsByTarget[id].Select(extension => (extension.Scope.Reader, extension.Syntax));
        foreach (var (reader, mapping) in EntitySyntax.TryGetValue(id, out var entity) ? syntax.Prepend(entity) : syntax)
        {
            foreach (var entry in (mapping.Find("identifiers")?.Value as MappingSyntax)?.Entries ?? [])
            {
                foreach (var value in (entry.Value as SequenceSyntax)?.Items ?? [entry.Value])
                {
                    var identifier = (entry.Name, (value as ScalarSyntax)?.Value ?? "");
                    if (!locations.ContainsKey(identifier))
                    {
                        locations.Add(identifier, reader.At(value));
                    }
                }
            }
        }

        return locations;
    }
}
