using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>An address on the web.</summary>
internal sealed class UrlType() : LiteralType(ValueKind.Url, "A URL.")
{
    public override string ValueType => "UrlValue";

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
    [
        ValueTypes.Create(
            ValueType,
            Description,
            Define.Field(
                "url", TypeNames.Url + "!", new Utf8Resolver((graph, in parent) => Handles.ValueOf(graph, parent).AsUtf8()), "The URL.")),
    ];

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => TypeNames.Url;

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => OperatorTypes.StringFilter;

    public override FactTest Compile(object conditions, FilterScope scope) => TextType.Compile(Kind, conditions, scope);

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) => TextType.OrderByText(read, isDescending);

    public override ValueWriter Writer(Enumeration? enumeration, SchemaEnums enums) => WriteText;

    public override void WriteText(FactValue value, ResponseWriter writer) => writer.WriteString(value.AsUtf8());
}
