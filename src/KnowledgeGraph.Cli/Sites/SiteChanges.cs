using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Sites;

/// <summary>An older state of the facts, with which a site compares them.</summary>
/// <param name="Old">The older state.</param>
/// <param name="Day">The day of the feed.</param>
internal sealed record SiteChanges(FactGraph Old, DateOnly Day)
{
    /// <summary>Checks an older state, so that nothing is written where the changes could not be.</summary>
    /// <param name="old">The older state.</param>
    /// <param name="graph">The facts of the site.</param>
    /// <param name="on">The day of the feed; null for the last on which a source was published.</param>
    /// <exception cref="UnusableInputException">It is a state of another set, or the feed has no day.</exception>
    public static SiteChanges Of(FactGraph old, FactGraph graph, DateOnly? on)
    {
        if (!HaveEntitiesInCommon(old, graph))
        {
            throw new UnusableInputException(
                $"--since has \"{old.Ontology.Name}\", which has no entity in common with \"{graph.Ontology.Name}\": "
                + "name an older state of the same facts.");
        }

        return new SiteChanges(old, on ?? LastPublication(graph)
            ?? throw new UnusableInputException("No source of the facts is dated, so that the feed has no day: give one with --on YYYY-MM-DD."));
    }

    /// <summary>The last day on which a source can have been published; null if none is dated.</summary>
    public static DateOnly? LastPublication(FactGraph graph) => Enumerable.Range(0, graph.Sources.Count)
        .Select(row => graph.Source(new SourceRow(row)).Published?.Earliest).Max();

    /// <summary>Whether an id of one is an id, or a former id, of the other. A set without entities has all of them still to come.</summary>
    private static bool HaveEntitiesInCommon(FactGraph old, FactGraph graph) => old.Entities.Count == 0 || graph.Entities.Count == 0
        || Enumerable.Range(0, old.Entities.Count).Any(row => graph.TryFindEntity(old.Entity(new EntityRow(row)).Id, out _));
}
