using DuckDB.NET.Data;
using KnowledgeGraph.Exchange.Parquet;
using KnowledgeGraph.Exchange.Tests.Support;
using KnowledgeGraph.Railway;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Exchange.Tests;

/// <summary>The tables as another engine reads them, by the queries of docs/scale.md.</summary>
public sealed class ParquetFormatTests : IDisposable
{
    private static readonly FactGraph Graph = Facts.Graph;

    private readonly TemporaryFolder _folder = new();
    private readonly DuckDBConnection _duckDB = new("DataSource=:memory:");

    public ParquetFormatTests()
    {
        _duckDB.Open();
        Run($"SET file_search_path = '{Path.GetDirectoryName(_folder["any"])}'");
        foreach (var file in new ParquetFormat().Files)
        {
            File.WriteAllBytes(_folder[file.Name], Exported.Bytes(file, Graph));
        }
    }

    private static IEnumerable<Entity> Entities => Enumerable.Range(0, Graph.Entities.Count).Select(row => Graph.Entity(new EntityRow(row)));

    private static IEnumerable<Statement> Statements =>
        Enumerable.Range(0, Graph.Statements.Count).Select(row => Graph.Statement(new StatementRow(row)));

    public void Dispose()
    {
        _duckDB.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Nodes_AreTheEntities() =>
        Run("SELECT id, kind, name, coalesce(description, ''), coalesce(marking, '') FROM 'nodes.parquet'")
            .ShouldBe(Entities.Select(entity => Row(entity.Id, entity.Kind.Name, entity.Name, entity.Description ?? "", Rows.Marking(entity.Marking) ?? "")));

    [Fact]
    public void Edges_AreTheRelations() =>
        Run("SELECT id, src, dst, predicate, modality, rank, basis, coalesce(since, ''), coalesce(attributed_to, ''), coalesce(marking, '') FROM 'edges.parquet'").ShouldBe(
            from statement in Statements
            where statement.Predicate.IsRelation
            select Row(
                statement.Id, statement.Subject.Id, statement.Object.AsEntity().Id, statement.Predicate.Name, Lower(statement.Modality),
                Lower(statement.Rank), Lower(statement.Basis), statement.Since ?? "", statement.AttributedTo?.Id ?? "",
                Rows.Marking(statement.Marking) ?? ""));

    [Fact]
    public void Values_AreTheOtherStatements()
    {
        Run("SELECT id, subject, predicate, value, coalesce(marking, '') FROM 'values.parquet'").ShouldBe(
            from statement in Statements
            where !statement.Predicate.IsRelation
            select Row(statement.Id, statement.Subject.Id, statement.Predicate.Name, statement.Object.ToString(), Rows.Marking(statement.Marking) ?? ""));
        Run("SELECT id, number FROM 'values.parquet' WHERE type = 'integer'").ShouldBe(
            from statement in Statements
            where statement.Object.Kind == ValueKind.Integer
            select Row(statement.Id, (double)statement.Object.AsInteger()));
    }

    [Fact]
    public void Evidence_IsThatOfTheStatements() =>
        Run("SELECT statement, source, \"offset\", length, verified, subject_fit, date_fit, hedge_fit FROM 'evidence.parquet'").ShouldBe(
            from statement in Statements
            from evidence in statement.Evidence
            select Row(
                statement.Id, evidence.Source.Id, evidence.HasPosition ? evidence.Offset : null, evidence.HasDigest ? evidence.Length : null,
                evidence.IsVerified, Rows.Fit(evidence.Fit.Subject), Rows.Fit(evidence.Fit.Date),
                evidence.Fit.Hedge == HedgeFit.NotChecked ? null : Rows.Word(evidence.Fit.Hedge)));

    [Fact]
    public void Queries_OfTheDocument_CountWhatTheGraphCounts()
    {
        var queries = Documented();

        Run(queries[0]).ShouldBe(
            from entity in Entities
            group entity by entity.Kind.Name into kind
            orderby kind.Count() descending, kind.Key
            select Row(kind.Key, kind.Count()));
        Run(queries[1]).ShouldBe(
            (from statement in Statements
             where statement.Predicate.IsRelation
             from end in new[] { statement.Subject, statement.Object.AsEntity() }
             group end by end.Id into entity
             orderby entity.Count() descending, entity.Key
             select Row(entity.Key, entity.First().Name, entity.Count())).Take(10));
        Run(queries[2]).ShouldBe(
            from statement in Statements
            from source in statement.Evidence.Select(evidence => evidence.Source.Id).Distinct()
            group statement by source into source
            orderby source.Count() descending, source.Key
            select Row(source.Key, source.Count()));
    }

    [Fact]
    public void PathQuery_OfTheDocument_FindsTheShortestPathsFromEveryEntity()
    {
        var query = Documented()[3];
        var filter = EdgeFilter.Compile(Graph, new EdgeFilterOptions { MaxLength = Graph.Entities.Count });
        foreach (var start in Entities)
        {
            Run($"SET VARIABLE start = '{start.Id}'");

            Run(query).ShouldBe(
                from entity in Entities
                let steps = entity == start ? 0 : ShortestPath.Find(start, entity, filter)?.Length
                where steps is not null
                orderby steps, entity.Id
                select Row(entity.Id, steps));
        }
    }

    private static string[] Documented()
    {
        var queries = File.ReadAllText(RepositoryFolder.Combine("docs", "scale.md")).ReplaceLineEndings("\n").Split("```sql\n").Skip(1)
            .Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        queries.Length.ShouldBe(4);
        return queries;
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Row(params object?[] cells) => string.Join(" | ", cells);

    private List<string> Run(string query)
    {
        using var command = _duckDB.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Row([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]));
        }

        return rows;
    }
}
