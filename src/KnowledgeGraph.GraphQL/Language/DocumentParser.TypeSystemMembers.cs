using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>The parts of type-system definitions: fields, arguments, enum values, interfaces, locations.</content>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
internal ref partial struct DocumentParser
{
    private ImmutableArray<NamedTypeNode> ParseImplements() => AcceptKeyword("implements"u8)
        ? Delimited(TokenKind.Ampersand, static (scoped ref parser) => parser.ParseNamedType())
        : [];

    private ImmutableArray<FieldDefinitionNode> ParseFieldDefinitions() =>
        OptionalMany(TokenKind.BraceLeft, static (scoped ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceRight);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var nameStart = _lexer.Start;
        var name = ExpectName();
        var arguments = ParseInputValueDefinitions(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Description = description,
            Name = name,
            NameStart = nameStart,
            Arguments = arguments,
            Type = ParseType(),
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private ImmutableArray<InputValueDefinitionNode> ParseInputValueDefinitions(TokenKind open, TokenKind close) =>
        OptionalMany(open, static (scoped ref parser) => parser.ParseInputValueDefinition(), close);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var nameStart = _lexer.Start;
        var name = ExpectName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Description = description,
            Name = name,
            NameStart = nameStart,
            Type = ParseType(),
            DefaultValue = Accept(TokenKind.Equal) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var nameStart = _lexer.Start;
        if (PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8))
        {
            Fail(nameStart, $"{DescribeToken()} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode
        {
            Description = description,
            Name = ExpectName(),
            NameStart = nameStart,
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private string ParseDirectiveLocation()
    {
        var start = _lexer.Start;
        var name = ExpectName();
        if (!DirectiveLocations.All.Contains(name))
        {
            FailAtName(start, name);
        }

        return name;
    }
}
