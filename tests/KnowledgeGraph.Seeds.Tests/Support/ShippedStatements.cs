namespace KnowledgeGraph.Seeds.Tests.Support;

/// <summary>The statements of the shipped set, in the order of their rows.</summary>
internal static class ShippedStatements
{
    public static IReadOnlyList<Statement> All { get; } =
        [.. Enumerable.Range(0, Facts.Graph.Statements.Count).Select(row => Facts.Graph.Statement(new StatementRow(row)))];

    /// <summary>Those that were written, in contrast to those that rules derive.</summary>
    public static IEnumerable<Statement> Stated => All.Where(statement => statement.Basis != Basis.Derived);
}
