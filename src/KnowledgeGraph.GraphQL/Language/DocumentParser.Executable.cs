using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Documents, operations, fragments and selections.</content>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Document-Syntax"/>
internal ref partial struct DocumentParser
{
    public DocumentNode ParseDocument()
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            if (ParseDefinition() is { } definition)
            {
                definitions.Add(definition);
            }
        }
        while (!HasFailed && !Peek(TokenKind.EndOfFile));
        return new DocumentNode { Source = _source, Definitions = definitions.DrainToImmutable(), End = _lexer.End };
    }

    private DefinitionNode? ParseDefinition()
    {
        var start = _lexer.Start;
        if (Peek(TokenKind.BraceLeft))
        {
            return new OperationDefinitionNode { SelectionSet = ParseSelectionSet(), Start = start, End = _lexer.PreviousEnd };
        }

        var description = ParseDescription();
        switch (_lexer.Kind)
        {
            case TokenKind.BraceLeft:
                Fail(start, "Unexpected description, descriptions are not supported on shorthand queries.");
                return null;
            case TokenKind.Name when PeekOperationKind() is { } operation:
                return ParseOperation(start, description, operation);
            case TokenKind.Name when PeekKeyword("fragment"u8):
                return ParseFragmentDefinition(start, description);
            case TokenKind.Name when ParseTypeSystemDefinition(start, description) is { } definition:
                return definition;
            case TokenKind.Name when description is not null:
                Fail(start, "Unexpected description, only GraphQL definitions support descriptions.");
                return null;
            case TokenKind.Name when AcceptKeyword("extend"u8):
                return ParseTypeSystemExtension(start);
            default:
                FailUnexpected();
                return null;
        }
    }

    private readonly OperationKind? PeekOperationKind() =>
        PeekKeyword("query"u8) ? OperationKind.Query
        : PeekKeyword("mutation"u8) ? OperationKind.Mutation
        : PeekKeyword("subscription"u8) ? OperationKind.Subscription
        : null;

    private OperationDefinitionNode ParseOperation(int start, StringValueNode? description, OperationKind operation)
    {
        Advance();
        var nameStart = _lexer.Start;
        return new OperationDefinitionNode
        {
            Description = description,
            Operation = operation,
            Name = Peek(TokenKind.Name) ? ExpectName() : null,
            NameStart = nameStart,
            VariableDefinitions = OptionalMany(
                TokenKind.ParenthesisLeft,
                static (scoped ref parser) => parser.ParseVariableDefinition(),
                TokenKind.ParenthesisRight),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = ParseType(),
            DefaultValue = Accept(TokenKind.Equal) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private FragmentDefinitionNode ParseFragmentDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("fragment"u8);
        if (PeekKeyword("on"u8))
        {
            FailUnexpected();
        }

        var nameStart = _lexer.Start;
        var name = ExpectName();
        ExpectKeyword("on"u8);
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            NameStart = nameStart,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _lexer.Start;
        ImmutableArray<SelectionNode> selections = Enter()
            ? Many(TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseSelection(), TokenKind.BraceRight)
            : [];
        Leave();
        return new SelectionSetNode { Selections = selections, Start = start, End = _lexer.PreviousEnd };
    }

    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _lexer.Start;
        var nameStart = start;
        string? alias = null;
        var name = ExpectName();
        if (Accept(TokenKind.Colon))
        {
            alias = name;
            nameStart = _lexer.Start;
            name = ExpectName();
        }

        return new FieldNode
        {
            Alias = alias,
            Name = name,
            NameStart = nameStart,
            Arguments = ParseArguments(isConstant: false),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null,
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private SelectionNode ParseFragment()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = AcceptKeyword("on"u8);
        var nameStart = _lexer.Start;
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            return new FragmentSpreadNode
            {
                Name = ExpectName(),
                NameStart = nameStart,
                Directives = ParseDirectives(isConstant: false),
                Start = start,
                End = _lexer.PreviousEnd,
            };
        }

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }
}
