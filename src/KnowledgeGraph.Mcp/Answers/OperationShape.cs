using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>The shape of the answer to an operation, and the same operation with a cursor for each item.</summary>
internal sealed class OperationShape
{
    /// <summary>The name in the answer under which <see cref="WithCursors"/> asks for the cursors of a connection.</summary>
    public const string Cursors = "kgCursors";

    /// <summary>Fragments that spread others twice grow without bound: what is beyond stays whole.</summary>
    private const int MaxSelections = 10_000;

    /// <summary>The engine refuses operations that are deeper.</summary>
    private const int MaxDepth = 64;

    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);

    /// <summary>The offsets after the opening braces of connections whose answer has a cursor.</summary>
    private readonly SortedSet<int> _connections = [];
    private readonly ReadOnlyMemory<byte> _document;
    private int _selections;

    private OperationShape(ReadOnlyMemory<byte> document, Schema schema)
    {
        _document = document;
        _schema = schema;
        if (Parser.ParseDocument(new SourceText(document)).Tree is not { } tree)
        {
            return;
        }

        foreach (var fragment in tree.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments.TryAdd(fragment.Name, fragment);
        }

        if (tree.Definitions.OfType<OperationDefinitionNode>().FirstOrDefault() is { Operation: OperationKind.Query } operation)
        {
            Variables = operation.VariableDefinitions;
            Collect(Shape, schema.QueryType, operation.SelectionSet, 0);
        }
    }

    /// <summary>The answer; without fields if the document is not a query.</summary>
    public AnswerField Shape { get; } = AnswerField.Root();

    /// <summary>The variables of the operation.</summary>
    public IReadOnlyList<VariableDefinitionNode> Variables { get; } = [];

    /// <summary>Reads a document. Linear in it, with fragments where they are spread, as far as they are bounded.</summary>
    public static OperationShape Of(ReadOnlyMemory<byte> document, Schema schema) => new(document, schema);

    /// <summary>All fields of the answer, those inside others after them.</summary>
    public IEnumerable<AnswerField> AllFields() => Below(Shape);

    /// <summary>
    /// The document that also asks for the cursors of the items of its connections, so that an answer can be cut after any of them. The
    /// document itself if there are none.
    /// </summary>
    public ReadOnlyMemory<byte> WithCursors()
    {
        if (_connections.Count == 0)
        {
            return _document;
        }

        var addition = Encoding.UTF8.GetBytes($" {Cursors}: edges {{ cursor }} ");
        using var result = new MemoryStream(_document.Length + (_connections.Count * addition.Length));
        var written = 0;
        foreach (var offset in _connections)
        {
            result.Write(_document.Span[written..offset]);
            result.Write(addition);
            written = offset;
        }

        result.Write(_document.Span[written..]);
        return result.ToArray();
    }

    private static IEnumerable<AnswerField> Below(AnswerField shape) => shape.Fields.Values.SelectMany(field => Below(field).Prepend(field));

    private void Collect(AnswerField shape, CompositeType parent, SelectionSetNode set, int depth)
    {
        foreach (var selection in set.Selections)
        {
            if (depth > MaxDepth || ++_selections > MaxSelections)
            {
                return;
            }

            switch (selection)
            {
                case FieldNode field:
                    Collect(shape.Add(field, parent, _schema), field, depth);
                    break;
                case InlineFragmentNode inline:
                    Collect(shape, TypeOf(inline.TypeCondition, parent), inline.SelectionSet, depth + 1);
                    break;
                case FragmentSpreadNode spread when _fragments.TryGetValue(spread.Name, out var fragment):
                    Collect(shape, TypeOf(fragment.TypeCondition, parent), fragment.SelectionSet, depth + 1);
                    break;
            }
        }
    }

    private void Collect(AnswerField field, FieldNode node, int depth)
    {
        if (node.SelectionSet is not { } inside || field.Type is not CompositeType type)
        {
            return;
        }

        Collect(field, type, inside, depth + 1);
        if (field.IsConnection && field.Fields.Values.Any(below => below.IsPageInfo))
        {
            _connections.Add(inside.Start + 1);
        }
    }

    private CompositeType TypeOf(NamedTypeNode? condition, CompositeType parent) =>
        condition is not null && _schema.FindType(condition.Name) is CompositeType found ? found : parent;
}
