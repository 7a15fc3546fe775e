namespace KnowledgeGraph.Withdrawal;

/// <summary>A stated statement that remains without some sources, on fewer independent origins.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="OriginsBefore">The independent origins with all sources; see <see cref="Statement.IndependentOrigins"/>.</param>
/// <param name="OriginsAfter">The independent origins of the sources that are left; at least 1.</param>
public readonly record struct WeakenedStatement(Statement Statement, int OriginsBefore, int OriginsAfter);
