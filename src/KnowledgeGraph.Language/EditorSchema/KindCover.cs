using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>
/// The entities by kind, as completions. An id that is not there yet is accepted: a schema is older than the line that is being
/// written, and whether an entity exists is for the compiler to say.
/// </summary>
internal sealed class KindCover(FactSet set)
{
    /// <summary>The pattern of an id.</summary>
    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The pattern of an id where something refers to it: that of a used set may have the prefix of the set.</summary>
    public const string ReferencedId = "^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The definition of an entity of any kind.</summary>
    public const string Any = "any";

    private readonly HashSet<string> _populated = [.. set.Entities.Select(entity => entity.Kind)];

    private readonly HashSet<string> _ranges =
        [.. set.Ontology.Predicates.SelectMany(predicate => predicate.Range),
            .. set.Ontology.Qualifiers.SelectMany(qualifier => qualifier.Range)];

    /// <summary>The ids of each kind, and for each kind what an entity of it or below it may be called.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> Definitions =>
    [
        .. from entity in set.Entities
           group entity by entity.Kind into kind
           select ("ids." + kind.Key, SchemaNode.Constants(kind.Select(entity => (entity.Id, entity.Name)))),
        .. set.Ontology.Kinds.Where(kind => _ranges.Contains(kind.Name))
            .Select(kind => ("entity." + kind.Name, Among(Concrete.Where(candidate => Covers([kind.Name], candidate))))),
        (Any, Among(Concrete)),
    ];

    /// <summary>The kinds that an entity may have.</summary>
    public IEnumerable<KindSymbol> Concrete => set.Ontology.Kinds.Where(kind => !kind.IsAbstract);

    /// <summary>True where a kind is one of these or below one.</summary>
    public static bool Covers(IEnumerable<string> kinds, KindSymbol kind) =>
        kinds.Any(candidate => candidate == kind.Name || kind.Ancestors.Contains(candidate));

    /// <summary>An entity of one of these kinds.</summary>
    public static JsonObject[] Entities(IEnumerable<string> kinds) => [.. kinds.Select(kind => SchemaNode.Reference("entity." + kind))];

    private JsonObject Among(IEnumerable<KindSymbol> kinds) => SchemaNode.AnyOf(
        [.. kinds.Where(kind => _populated.Contains(kind.Name))
            .Select(kind => SchemaNode.Reference("ids." + kind.Name)), SchemaNode.Reference("reference")]);
}
