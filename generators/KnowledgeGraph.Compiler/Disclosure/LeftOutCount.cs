using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Disclosure;

/// <summary>How much of one marking a release leaves out.</summary>
/// <param name="Statements">Stated ones; those that are marked lower have all their sources, or an entity, above the level.</param>
/// <param name="Derived">Statements that rules draw from others in the whole set, and not in the release.</param>
public sealed record LeftOutCount(string Marking, int Entities, int Sources, int Statements, int Derived)
{
    /// <summary>The counts by marking, from the lowest; those of which nothing is left out are not there. Linear in both sets.</summary>
    internal static EquatableArray<LeftOutCount> Of(FactSet whole, FactSet released, IEnumerable<string> markings)
    {
        var entities = new HashSet<string>(released.Entities.Select(entity => entity.Id), StringComparer.Ordinal);
        var sources = new HashSet<string>(released.Sources.Select(source => source.Id), StringComparer.Ordinal);
        var statements = new HashSet<string>(released.Statements.Select(statement => statement.Id), StringComparer.Ordinal);
        var names = markings.ToArray();
        var ofEntities = Count(whole.Entities.Where(entity => !entities.Contains(entity.Id)).Select(entity => entity.Marking));
        var ofSources = Count(whole.Sources.Where(source => !sources.Contains(source.Id)).Select(source => source.Marking));
        var left = whole.Statements.Where(statement => !statements.Contains(statement.Id)).ToArray();
        var stated = Count(left.Where(statement => statement.Derivations.Count == 0).Select(statement => statement.Marking));
        var derived = Count(left.Where(statement => statement.Derivations.Count > 0).Select(statement => statement.Marking));
        return names.Select(name => new LeftOutCount(name, ofEntities[name], ofSources[name], stated[name], derived[name]))
            .Where(count => count is not { Entities: 0, Sources: 0, Statements: 0, Derived: 0 })
            .ToEquatableArray();

        Dictionary<string, int> Count(IEnumerable<string?> found)
        {
            var counts = names.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
            foreach (var marking in found)
            {
                counts[marking ?? names[0]]++;
            }

            return counts;
        }
    }
}
