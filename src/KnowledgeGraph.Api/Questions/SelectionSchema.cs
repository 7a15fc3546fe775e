using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Questions;

/// <summary>Describes what the selections of one document give.</summary>
internal sealed class SelectionSchema(Schema schema, DocumentNode document, Func<EnumType, JsonObject> describeEnum)
{
    /// <summary>Fragments that spread others twice grow without bound: beyond this many selections anything is allowed.</summary>
    private const int MaxSelections = 10_000;

    /// <summary>Beyond this depth anything is allowed; the engine refuses operations that deep.</summary>
    private const int MaxDepth = 64;

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
        .ToDictionary(fragment => fragment.Name, StringComparer.Ordinal);

    private int _selections;

    public JsonObject Of(OperationDefinitionNode operation) => OfObject(schema.QueryType, [(operation.SelectionSet, true)], 0);

    private JsonObject OfObject(CompositeType parent, List<(SelectionSetNode Set, bool IsCertain)> selections, int depth)
    {
        var fields = new OrderedDictionary<string, SelectedField>(StringComparer.Ordinal);
        foreach (var (set, isCertain) in selections)
        {
            Collect(parent, set, isCertain, fields, depth);
        }

        if (depth > MaxDepth || _selections > MaxSelections)
        {
            return new JsonObject { ["type"] = "object" };
        }

        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, field) in fields)
        {
            if (field.Type is { } type)
            {
                properties[name] = OrNull(Of(type, field, depth), type);
            }

            if (field.IsCertain)
            {
                required.Add((JsonNode)name);
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required };
    }

    private JsonObject Of(GraphQLType type, SelectedField field, int depth) => type.Nullable switch
    {
        ListType list => new JsonObject { ["type"] = "array", ["items"] = OrNull(Of(list.Item, field, depth), list.Item) },
        CompositeType composite => OfObject(composite, field.Selections, depth + 1),
        EnumType values => describeEnum(values),
        _ => ScalarSchema.Of(type.Named.Name),
    };

    /// <param name="isCertain">Whether the selections are made whatever the object is and whatever the variables are.</param>
    private void Collect(
        CompositeType parent, SelectionSetNode set, bool isCertain, OrderedDictionary<string, SelectedField> fields, int depth)
    {
        foreach (var selection in set.Selections)
        {
            if (depth > MaxDepth || ++_selections > MaxSelections)
            {
                return;
            }

            var isAlways = isCertain && selection.Directives.IsEmpty;
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseKey, out var known))
                    {
                        fields.Add(field.ResponseKey, known = new SelectedField(schema.FindField(parent, field.Name)?.Type));
                    }

                    known.IsCertain |= isAlways;
                    if (field.SelectionSet is { } below)
                    {
                        known.Selections.Add((below, isAlways));
                    }

                    break;
                case InlineFragmentNode inline:
                    CollectAs(inline.TypeCondition, parent, inline.SelectionSet, isAlways, fields, depth);
                    break;
                case FragmentSpreadNode spread when _fragments.TryGetValue(spread.Name, out var fragment):
                    CollectAs(fragment.TypeCondition, parent, fragment.SelectionSet, isAlways, fields, depth);
                    break;
            }
        }
    }

    private void CollectAs(
        NamedTypeNode? condition,
        CompositeType parent,
        SelectionSetNode set,
        bool isCertain,
        OrderedDictionary<string, SelectedField> fields,
        int depth)
    {
        var type = condition is not null && schema.FindType(condition.Name) is CompositeType found ? found : parent;
        Collect(type, set, isCertain && type == parent, fields, depth + 1);
    }

    private static JsonObject OrNull(JsonObject described, GraphQLType type)
    {
        if (type is NonNullType)
        {
            return described;
        }

        if (described["type"] is JsonValue name && described["enum"] is null)
        {
            described["type"] = new JsonArray(name.GetValue<string>(), "null");
            return described;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(described, new JsonObject { ["type"] = "null" }) };
    }

    private sealed class SelectedField(GraphQLType? type)
    {
        /// <summary>Null only if the document does not fit the schema.</summary>
        public GraphQLType? Type { get; } = type;

        public bool IsCertain { get; set; }

        public List<(SelectionSetNode Set, bool IsCertain)> Selections { get; } = [];
    }
}
