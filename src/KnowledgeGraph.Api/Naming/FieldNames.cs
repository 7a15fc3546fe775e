using KnowledgeGraph.Format;

namespace KnowledgeGraph.Api.Naming;

/// <summary>
/// The fields that predicates and their inverses become. A name is the same on every type, as interfaces demand; where two that one
/// kind has would be called alike, the later gives way everywhere.
/// </summary>
internal sealed class FieldNames
{
    private readonly Dictionary<(Predicate, Direction), string> _names = [];

    public FieldNames(Ontology ontology)
    {
        foreach (var kind in ontology.Kinds)
        {
            foreach (var member in MembersOf(kind))
            {
                _names.TryAdd(member.Key, member.Name);
            }
        }

        // Giving way may meet another name: go on until a round changes nothing. Each change makes a name longer than any it has met.
        while (ontology.Kinds.Any(GiveWay))
        {
        }
    }

    /// <summary>The field of a property.</summary>
    public string this[Predicate property] => _names[(property, Direction.Out)];

    /// <summary>The field of a relation.</summary>
    public string this[KindRelation relation] => _names[(relation.Predicate, relation.Direction)];

    private bool GiveWay(Kind kind)
    {
        var scope = new NameScope(ApiNames.EntityFields);
        var changed = false;
        foreach (var member in MembersOf(kind))
        {
            var name = _names[member.Key];
            var free = scope.Claim(name);
            changed |= free != name;
            _names[member.Key] = free;
        }

        return changed;
    }

    private static IEnumerable<((Predicate, Direction) Key, string Name)> MembersOf(Kind kind) =>
    [
        .. kind.Properties.Select(property => ((property, Direction.Out), property.Name)),
        .. kind.Relations.Select(relation => ((relation.Predicate, relation.Direction), relation.Name)),
    ];
}
