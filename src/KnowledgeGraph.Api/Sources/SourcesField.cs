using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>Query.sources</c>: the documents, by id by default.</summary>
internal sealed class SourcesField(SchemaContext schema) : ListField<SourceRows>(TypeFamily.Source, CursorScope.Sources, schema)
{
    public static FieldDefinition Create(SchemaContext schema) => new SourcesField(schema).As(
        "sources", TypeFamily.Source.Connection, "The documents from which the facts are drawn, by id.");

    private static readonly IReadOnlyList<MisplacedArgument> Searched = TextSearchArguments.In(SourceFieldNames.Title);

    protected override IReadOnlyList<MisplacedArgument> Misplaced => Searched;

    protected override SourceRows Create(in ListRequest request) => new(request.Graph, request.View, request.Query);
}
