using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>A list of statements.</summary>
/// <param name="create">Makes the list once its arguments are bound.</param>
internal sealed class StatementsField(CursorScope scope, SchemaContext schema, Func<EdgeFilter, ListQuery, StatementList> create)
    : ListField<StatementList>(TypeFamily.Statement, scope, schema)
{
    protected override IEnumerable<Argument> OwnArguments => [NamedChoices.Predicates];

    /// <summary><c>Query.statements</c>.</summary>
    public static FieldDefinition OfAll(SchemaContext schema) =>
        new StatementsField(CursorScope.Statements, schema, (filter, query) => new AllStatementsList(filter, query)).As(
            EntityFieldNames.Statements,
            TypeFamily.Statement.Connection,
            "All statements of the set, by subject, then predicate.");

    /// <summary><c>Entity.statements</c>.</summary>
    /// <param name="isOfInterface">Whether it is the field of <c>Entity</c>, which describes the arguments for all kinds.</param>
    public static FieldDefinition OfSubject(SchemaContext schema, bool isOfInterface)
    {
        var (name, connection) = (EntityFieldNames.Statements, TypeFamily.Statement.Connection);
        var field = new StatementsField(CursorScope.Statements, schema, (filter, query) => new SubjectStatementsList(filter, query));
        return isOfInterface
            ? field.As(name, connection, "The statements of which it is the subject: relations and properties.")
            : field.Sharing(connection, name, connection, description: null);
    }

    /// <summary><c>Source.statements</c>.</summary>
    public static FieldDefinition OfSource(SchemaContext schema) =>
        new StatementsField(CursorScope.SourceStatements, schema, (filter, query) => new SourceStatementsList(filter, query)).As(
            EntityFieldNames.Statements, TypeFamily.Statement.Connection, "The statements supported by a passage in it.");

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        ViewArgument.Read(
            graph,
            arguments,
            new EdgeFilterOptions { Predicates = [.. NamedChoices.Predicates.Read(arguments) ?? []], Direction = Direction.Out },
            context);

    protected override StatementList Create(in ListRequest request) =>
        create(EdgeFilter.Compile(request.Graph, MentionedTraits.WidenForStatements(request.View, request.Where)), request.Query);
}
