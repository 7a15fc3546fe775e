
namespace KnowledgeGraph.Tests.Image;

/// <summary>What is common to the lists of a graph: small structs that are walked without allocating and work with LINQ.</summary>
public sealed class ListTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Lists_InQueries_YieldTheirItemsInOrder()
    {
        _graph.TryFindStatement(ModelRailway.Serves, out var serves).ShouldBeTrue();
        _graph.TryFindStatement(ModelRailway.Reaches, out var reaches).ShouldBeTrue();
        var line = serves.Subject;

        line.Aliases.Select(alias => alias.Length).ShouldBe([1, 10]);
        line.Identifiers.Select(identifier => identifier.Value).ShouldBe(["C/1"]);
        line.Statements.Count(statement => statement.Rank == Rank.Deprecated).ShouldBe(1);
        line.Edges(Direction.Out).Select(edge => edge.Target.Id).ShouldBe(["harbour", "market"]);
        serves.Qualifiers.Select(qualifier => qualifier.Qualifier.Name).ShouldBe(["fare", "trains", "via"]);
        serves.Evidence.Select(passage => passage.Source.Id).ShouldBe(["timetable", "survey"]);
        reaches.Derivations.SelectMany(derivation => derivation.Premises).Select(premise => premise.Predicate.Name).ShouldBe(["operates", "serves"]);
        _graph.EntitiesOf(_graph.Ontology.FindKind("Place")!).Select(entity => entity.Row.Index).ShouldBe([0, 1, 3, 4, 5]);
        _graph.Statement(new StatementRow(4)).Conflicts.Select(conflict => conflict.Constraint).ShouldBe(["single-value"]);
        _graph.Source(new SourceRow(1)).DerivedFrom.Select(link => link.Source.Id).ShouldBe(["survey"]);
    }

    [Fact]
    public void Lists_IndexedOutside_Throw()
    {
        var line = _graph.Entity(new EntityRow(0));

        Should.Throw<ArgumentOutOfRangeException>(() => line.Aliases[2]);
        Should.Throw<ArgumentOutOfRangeException>(() => line.Statements[-1]);
        Should.Throw<ArgumentOutOfRangeException>(() => line.Edges(Direction.Out)[2]);
        Should.Throw<ArgumentOutOfRangeException>(() => _graph.Entity(new EntityRow(6)));
        Should.Throw<ArgumentOutOfRangeException>(() => _graph.Statement(new StatementRow(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => _graph.Source(new SourceRow(2)));
        Should.Throw<ArgumentOutOfRangeException>(() => _graph.Conflict(new ConflictRow(1)));
    }

    [Fact]
    public void Lists_Walked_AllocateNothing()
    {
        var line = _graph.Entity(new EntityRow(0));
        Walk(line).ShouldBe(18);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk(line);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static int Walk(Entity entity)
    {
        var count = 0;
        foreach (var statement in entity.Statements)
        {
            count++;
            foreach (var passage in statement.Evidence)
            {
                count += passage.Length > 0 ? 1 : 0;
            }
        }

        foreach (var edge in entity.Edges(Direction.In))
        {
            count += edge.IsForward ? 100 : 1;
        }

        foreach (var line in entity.Graph.EntitiesOf(entity.Kind))
        {
            count += line.Row.Index >= 0 ? 1 : 0;
        }

        return count;
    }
}
