using System.Collections.Immutable;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using GraphQLText = KnowledgeGraph.GraphQL.Language.SourceText;
using SourceText = KnowledgeGraph.Compiler.Text.SourceText;

namespace KnowledgeGraph.Cli.Questions;

/// <summary>The parts of an operation that work and should be replaced: former ids, and deprecated elements of the schema.</summary>
internal sealed class OutdatedParts
{
    private const string IdType = "ID";

    private readonly Schema _schema;
    private readonly FactGraph _graph;
    private readonly DocumentNode _document;
    private readonly SourceText _text;
    private readonly List<Diagnostic> _findings = [];

    private OutdatedParts(DocumentNode document, SourceText text, Schema schema, FactGraph graph)
    {
        _document = document;
        _text = text;
        _schema = schema;
        _graph = graph;
    }

    /// <summary>Finds them, in the order of the document. Linear in the document; its depth is bounded by that of parsed documents.</summary>
    /// <param name="document">Valid for the schema.</param>
    /// <param name="text">The file that it is in.</param>
    public static IReadOnlyList<Diagnostic> Find(ReadOnlyMemory<byte> document, SourceText text, Schema schema, FactGraph graph)
    {
        if (Parser.ParseDocument(new GraphQLText(document)).Tree is not { } tree)
        {
            return [];
        }

        var parts = new OutdatedParts(tree, text, schema, graph);
        foreach (var definition in tree.Definitions)
        {
            parts.Visit(definition);
        }

        return parts._findings;
    }

    private void Visit(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                foreach (var variable in operation.VariableDefinitions.Where(variable => variable.DefaultValue is not null))
                {
                    VisitValue(variable.DefaultValue!, TypeOf(variable.Type));
                }

                Visit(operation.Directives);
                Visit(operation.SelectionSet, operation.Operation switch
                {
                    OperationKind.Mutation => _schema.MutationType,
                    OperationKind.Subscription => _schema.SubscriptionType,
                    _ => _schema.QueryType,
                });
                break;
            case FragmentDefinitionNode fragment:
                Visit(fragment.Directives);
                Visit(fragment.SelectionSet, _schema.FindType(fragment.TypeCondition.Name) as CompositeType);
                break;
        }
    }

    private void Visit(SelectionSetNode set, CompositeType? parent)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    VisitField(field, parent is null ? null : _schema.FindField(parent, field.Name));
                    break;
                case InlineFragmentNode inline:
                    Visit(inline.Directives);
                    Visit(inline.SelectionSet, inline.TypeCondition is { } type ? _schema.FindType(type.Name) as CompositeType : parent);
                    break;
                default:
                    Visit(selection.Directives);
                    break;
            }
        }
    }

    private void VisitField(FieldNode field, FieldDefinition? definition)
    {
        Deprecated(definition?.DeprecationReason, definition?.Coordinate, field.NameStart);
        foreach (var argument in field.Arguments)
        {
            VisitArgument(argument, definition?.FindArgument(argument.Name), definition?.Coordinate);
        }

        Visit(field.Directives);
        if (field.SelectionSet is { } set)
        {
            Visit(set, definition?.Type.Named as CompositeType);
        }
    }

    private void Visit(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            var definition = _schema.FindDirective(directive.Name);
            foreach (var argument in directive.Arguments)
            {
                VisitArgument(argument, definition?.FindArgument(argument.Name), $"@{directive.Name}");
            }
        }
    }

    private void VisitArgument(ArgumentNode argument, ArgumentDefinition? definition, string? owner)
    {
        Deprecated(definition?.DeprecationReason, $"{owner}({argument.Name}:)", argument.Start);
        VisitValue(argument.Value, definition?.Type.Named);
    }

    private void VisitValue(ValueNode value, NamedType? type)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    VisitValue(item, type);
                }

                break;
            case ObjectValueNode instance when type is InputObjectType input:
                foreach (var field in instance.Fields)
                {
                    var definition = input.FindField(field.Name);
                    Deprecated(definition?.DeprecationReason, $"{input.Name}.{field.Name}", field.Start);
                    VisitValue(field.Value, definition?.Type.Named);
                }

                break;
            case EnumValueNode constant when type is EnumType values:
                Deprecated(values.FindValue(constant.Value)?.DeprecationReason, $"{values.Name}.{constant.Value}", constant.Start);
                break;
            case StringValueNode id when type?.Name == IdType:
                Former(id);
                break;
        }
    }

    private void Former(StringValueNode id)
    {
        // An id of a source is never taken for that of an entity.
        if (_graph.Entities.HasFormerIds && !_graph.TryFindSource(id.Value, out _)
            && _graph.TryFindEntity(id.Value, out var entity) && entity.Id != id.Value)
        {
            var place = GraphQLPlace.Of(_document.Source.GetLocation(id.Start), _text);
            var quote = id.IsBlock ? 0 : 1;
            Add(DiagnosticCatalogue.FormerIdInOperation, new TextSpan(place.Start + quote, quote * id.Value.Length), id.Value, entity.Id);
        }
    }

    private void Deprecated(string? reason, string? element, int offset)
    {
        if (reason is not null)
        {
            Add(
                DiagnosticCatalogue.DeprecatedInOperation,
                GraphQLPlace.Of(_document.Source.GetLocation(offset), _text),
                element ?? "This element",
                reason);
        }
    }

    private void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        _findings.Add(OperationFinding.Of(descriptor, _text, span, arguments));

    private NamedType? TypeOf(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => TypeOf(nonNull.Type),
        ListTypeNode list => TypeOf(list.Type),
        _ => _schema.FindType(((NamedTypeNode)type).Name),
    };
}
