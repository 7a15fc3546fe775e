using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>A search over a <see cref="RandomGraph"/>, and its answer worked out from the statements one by one.</summary>
public sealed record TraversalQuestion(
    int From,
    int To,
    Direction Direction,
    string[] Predicates,
    string[] Exclude,
    string Kind,
    int? AsOf,
    Certainty Certainty,
    Basis[] Bases,
    bool IncludeDeprecated,
    int? MinCredibility,
    bool IncludeUnrated,
    int? MaxLength,
    int? Avoid,
    int? KnownAsOf,
    int? FirstDay,
    int? LastDay)
{
    public EdgeFilter Compile(FactGraph graph) => EdgeFilter.Compile(graph, Options(graph));

    /// <summary>The filter in terms of the graph.</summary>
    public EdgeFilterOptions Options(FactGraph graph) => new()
    {
        Direction = Direction,
        Predicates = [.. Predicates.Select(name => graph.Ontology.FindPredicate(name)!)],
        Exclude = [.. Exclude.Select(name => graph.Ontology.FindPredicate(name)!)],
        Kinds = Kind.Length == 0 ? [] : [graph.Ontology.FindKind(Kind)!],
        AsOf = AsOf,
        Certainty = Certainty,
        From = FirstDay,
        To = LastDay,
        Bases = [.. Bases],
        Ranks = IncludeDeprecated ? [Rank.Deprecated, Rank.Normal, Rank.Preferred] : [Rank.Normal, Rank.Preferred],
        MinCredibility = MinCredibility,
        IncludeUnrated = IncludeUnrated,
        KnownAsOf = KnownAsOf,
        MaxLength = MaxLength,
        Avoid = Avoid is { } node ? [graph.Entity(new EntityRow(node))] : [],
    };

    /// <summary>The neighbours that a filter allows, one for each statement that leads there.</summary>
    public List<(string Neighbour, string Statement)> NeighboursOf(FactSet set, string node) =>
    [
        .. from statement in set.Statements
           where Allows(statement)
           from step in StepsOf(statement)
           where step.From == node && AllowsNode(step.To)
           select (step.To, statement.Id),
    ];

    /// <summary>Every step along an allowed statement, wherever it leads.</summary>
    public List<(string From, string To, StatementSymbol Statement)> Steps(FactSet set) =>
        [
            .. from statement in set.Statements where Allows(statement) from step in StepsOf(statement) select (step.From, step.To, statement),
        ];

    /// <summary>The length of a shortest path; -1 when there is none.</summary>
    public int ShortestLength(FactSet set)
    {
        var to = RandomGraph.Name(To);
        HashSet<string> reached = [RandomGraph.Name(From)];
        if (Avoid == From || Avoid == To)
        {
            return -1;
        }

        var steps = set.Statements.Where(Allows).SelectMany(StepsOf).ToList();
        for (var length = 0; length <= (MaxLength ?? 100); length++)
        {
            if (reached.Contains(to))
            {
                return length;
            }

            reached = [.. reached, .. steps.Where(step => reached.Contains(step.From) && (step.To == to || AllowsNode(step.To))).Select(step => step.To)];
        }

        return -1;
    }

    /// <summary>True when a statement may be walked from one entity to the other.</summary>
    public bool AllowsStep(StatementSymbol statement, string from, string to) =>
        Allows(statement) && StepsOf(statement).Contains((from, to));

    private bool Allows(StatementSymbol statement) =>
        (Predicates.Length == 0 || Predicates.Contains(statement.Predicate))
            && !Exclude.Contains(statement.Predicate)
            && statement.Modality is Modality.Asserted or Modality.Reported
            && Bases.Contains(statement.Basis)
            && (IncludeDeprecated || statement.Rank != Rank.Deprecated)
            && (statement.Credibility is >= 1 and <= 5 ? statement.Credibility <= (MinCredibility ?? 5) : IncludeUnrated)
            && (KnownAsOf is not { } known || RandomGraph.KnownDay(statement) <= known)
            && (AsOf is not { } day || NaiveTime.InForceOn(statement.Time, day) >= Certainty)
            && ((FirstDay, LastDay) is (null, null) || RandomGraph.EveryDay.Any(day =>
                (FirstDay ?? day) <= day && day <= (LastDay ?? day) && NaiveTime.InForceOn(statement.Time, day) > Certainty.No));

    /// <summary>True when an entity may be passed through.</summary>
    public bool AllowsNode(string node)
    {
        var number = node[1] - '0';
        return number != Avoid && Kind switch { "Halt" => number < 4, "Stop" => number >= 4, _ => true };
    }

    /// <summary>Once for a statement about an entity and itself, whichever way it is read.</summary>
    private IEnumerable<(string From, string To)> StepsOf(StatementSymbol statement)
    {
        var subject = statement.Subject;
        var target = ((EntityValue)statement.Object).Id;
        var isSymmetric = statement.Predicate == "adjoins";
        HashSet<(string, string)> steps = [];
        if (Direction != Direction.In || isSymmetric)
        {
            steps.Add((subject, target));
        }

        if (Direction != Direction.Out || isSymmetric)
        {
            steps.Add((target, subject));
        }

        return steps;
    }
}
