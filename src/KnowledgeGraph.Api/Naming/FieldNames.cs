using KnowledgeGraph.Format;

namespace KnowledgeGraph.Api.Naming;

/// <summary>
/// The field names of predicates and their inverses. A name is the same on every type, as interfaces require; if two on one kind clash, the
/// later one is renamed everywhere.
/// </summary>
internal sealed class FieldNames
{
    private readonly Dictionary<(Predicate, Direction), string> _names = [];
    private readonly Dictionary<Predicate, string> _labels = [];

    public FieldNames(Ontology ontology)
    {
        foreach (var kind in ontology.Kinds)
        {
            foreach (var member in MembersOf(kind))
            {
                _names.TryAdd(member.Key, member.Name);
            }
        }

        // A new name may clash again: repeat until nothing changes. It terminates because each change makes a name longer.
        while (ontology.Kinds.Any(GiveWay))
        {
        }

        var scope = new NameScope([.. ApiNames.EntityFields, .. _names.Values]);
        foreach (var property in ontology.Predicates.Where(property => property.Enumeration is not null))
        {
            _labels.Add(property, scope.Claim(this[property] + "Label"));
        }
    }

    /// <summary>The field of a property.</summary>
    public string this[Predicate property] => _names[(property, Direction.Out)];

    /// <summary>The field that has the values of an enumeration in words; different from every other field.</summary>
    public string LabelOf(Predicate property) => _labels[property];

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
