using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>The names of an ontology that a mapping can use. Whether the ontology is right is for the compiler to say.</summary>
internal sealed class OntologyNames
{
    public const string Entity = "entity";

    private OntologyNames(DataNode? root)
    {
        Kinds = [.. Section(root, "kinds").Select(member => member.Key)];
        Units = [.. Section(root, "units").Select(member => member.Key)];
        Identifiers = [.. Section(root, "identifiers").Select(member => member.Key)];
        Enumerations = Section(root, "enumerations").ToDictionary(
            member => member.Key,
            member => (IReadOnlyList<string>)[.. (member.Value.Find("values")?.Members ?? []).Select(value => value.Key)],
            StringComparer.Ordinal);
        Predicates = Section(root, "properties").Concat(Section(root, "predicates"))
            .GroupBy(member => member.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => TypeOf(group.First().Value), StringComparer.Ordinal);
        Qualifiers = Section(root, "qualifiers").GroupBy(member => member.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => TypeOf(group.First().Value), StringComparer.Ordinal);
    }

    /// <summary>An ontology without names.</summary>
    public static OntologyNames None { get; } = new(null);

    public IReadOnlyList<string> Kinds { get; }

    public IReadOnlyList<string> Units { get; }

    public IReadOnlyList<string> Identifiers { get; }

    /// <summary>The values of each enumeration.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Enumerations { get; }

    /// <summary>Properties and predicates with the type of their objects; <see cref="Entity"/> for relations.</summary>
    public IReadOnlyDictionary<string, string> Predicates { get; }

    /// <summary>Qualifiers with the type of their values.</summary>
    public IReadOnlyDictionary<string, string> Qualifiers { get; }

    public static OntologyNames Of(YamlDocument ontology) => new(ontology.Root);

    private static IReadOnlyList<KeyValuePair<string, DataNode>> Section(DataNode? root, string name) => root?.Find(name)?.Members ?? [];

    private static string TypeOf(DataNode declaration) => declaration.Find("type")?.Text is { Length: > 0 } type ? type : Entity;
}
