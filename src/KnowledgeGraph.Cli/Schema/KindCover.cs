using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Schema;

/// <summary>
/// The entities by kind, as completions. An id that is not there yet is accepted: a schema is older than the line that is being
/// written, and whether an entity exists is for the compiler to say.
/// </summary>
internal sealed class KindCover(FactSet set)
{
    /// <summary>What an id looks like.</summary>
    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private readonly HashSet<string> _populated = [.. set.Entities.Select(entity => entity.Kind)];

    public IEnumerable<(string Name, JsonObject Schema)> Definitions =>
        from entity in set.Entities
        group entity by entity.Kind into kind
        select ("ids." + kind.Key, SchemaNode.Words(kind.Select(entity => (entity.Id, entity.Name))));

    /// <summary>The kinds that an entity may have.</summary>
    public IEnumerable<KindSymbol> Concrete => set.Ontology.Kinds.Where(kind => !kind.IsAbstract);

    /// <summary>True where a kind is one of these or below one.</summary>
    public static bool Covers(IEnumerable<string> kinds, KindSymbol kind) =>
        kinds.Any(candidate => candidate == kind.Name || kind.Ancestors.Contains(candidate));

    /// <summary>An entity of one of these kinds.</summary>
    public JsonObject Entities(IEnumerable<string> kinds)
    {
        var wanted = kinds.ToArray();
        return Among(Concrete.Where(kind => Covers(wanted, kind)));
    }

    /// <summary>Any entity.</summary>
    public JsonObject Entities() => Among(Concrete);

    private JsonObject Among(IEnumerable<KindSymbol> kinds) => SchemaNode.AnyOf(
        [.. kinds.Where(kind => _populated.Contains(kind.Name)).Select(kind => SchemaNode.Reference("ids." + kind.Name)), SchemaNode.Reference("id")]);
}
