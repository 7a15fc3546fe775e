using System.Collections.Immutable;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>Converts changes of items of all types to one form.</summary>
internal static class FactChangeReader
{
    public static FactChange Of(Change<Definition> change) =>
        Create(change, $"{change.Latest.Section}.{change.Latest.Name}", change.Latest.Name, ObjectHandle.Null, []);

    public static FactChange Of(Change<SourceDocument> change) =>
        Create(
            change,
            change.Latest.Id,
            change.Latest.Title,
            change.New is { } now ? Handles.Document(now.Graph, now.Row) : ObjectHandle.Null,
            []);

    public static FactChange Of(Change<Entity> change) =>
        Create(change, change.Latest.Id, change.Latest.Name, Handles.Entity(change.New), [change.Latest.Id]);

    public static FactChange Of(Change<Statement> change) => Create(
        change, change.Latest.Id.ToString(), change.Latest.ToSentence(namesSources: false), Node(change.New), EntitiesOf(change.Latest));

    /// <summary>The node is the statement, which may still exist after the passage was removed.</summary>
    public static FactChange Of(Change<StatementEvidence> change) => Create(
        change,
        change.Latest.Evidence.ToString(),
        change.Latest.Statement.ToSentence(namesSources: false),
        Node(change.New?.Statement),
        EntitiesOf(change.Latest.Statement));

    public static FactChange Of(Change<Conflict> change) => Create(
        change,
        $"{change.Latest.Constraint}({string.Join(", ", change.Latest.Statements.Select(statement => statement.Id))})",
        change.Latest.Reason,
        ObjectHandle.Null,
        [.. change.Latest.Statements.SelectMany(statement => EntitiesOf(statement)).Distinct(StringComparer.Ordinal)]);

    private static FactChange Create<T>(Change<T> change, string id, string title, ObjectHandle node, ImmutableArray<string> entities)
        where T : struct => new(change.Kind, id, title, node, entities, change.Fields);

    private static ImmutableArray<string> EntitiesOf(Statement statement) => statement.Object.Kind == ValueKind.Entity
        ? [statement.Subject.Id, statement.Object.AsEntity().Id]
        : [statement.Subject.Id];

    private static ObjectHandle Node(Statement? statement) =>
        statement is { } now ? Handles.Statement(now.Graph, now.Row) : ObjectHandle.Null;
}
