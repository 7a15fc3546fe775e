using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>The definitions and extensions of the type system.</content>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
internal ref partial struct DocumentParser
{
    /// <summary>The definition that starts with the current keyword; null if the current name does not start one.</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(int start, StringValueNode? description)
    {
        if (PeekKeyword("directive"u8))
        {
            return ParseDirectiveDefinition(start, description);
        }

        return ParseSchemaOrType(start, description, isExtension: false);
    }

    /// <summary>The definition that follows the keyword <c>extend</c>. An extension has to add something.</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemExtension(int start)
    {
        var extension = ParseSchemaOrType(start, description: null, isExtension: true);
        if (extension is null || AddsNothing(extension))
        {
            FailUnexpected();
        }

        return extension;
    }

    private static bool AddsNothing(TypeSystemDefinitionNode extension) => extension.Directives.IsEmpty && extension switch
    {
        SchemaDefinitionNode schema => schema.OperationTypes.IsEmpty,
        ObjectTypeDefinitionNode type => type.Interfaces.IsEmpty && type.Fields.IsEmpty,
        InterfaceTypeDefinitionNode type => type.Interfaces.IsEmpty && type.Fields.IsEmpty,
        UnionTypeDefinitionNode type => type.Types.IsEmpty,
        EnumTypeDefinitionNode type => type.Values.IsEmpty,
        InputObjectTypeDefinitionNode type => type.Fields.IsEmpty,
        _ => true,
    };

    private TypeSystemDefinitionNode? ParseSchemaOrType(int start, StringValueNode? description, bool isExtension) =>
        AcceptKeyword("schema"u8) ? ParseSchema(start, description, isExtension)
        : AcceptKeyword("scalar"u8) ? ParseScalar(start, description, isExtension)
        : AcceptKeyword("type"u8) ? ParseObjectType(start, description, isExtension)
        : AcceptKeyword("interface"u8) ? ParseInterface(start, description, isExtension)
        : AcceptKeyword("union"u8) ? ParseUnion(start, description, isExtension)
        : AcceptKeyword("enum"u8) ? ParseEnum(start, description, isExtension)
        : AcceptKeyword("input"u8) ? ParseInputObject(start, description, isExtension)
        : null;

    private SchemaDefinitionNode ParseSchema(int start, StringValueNode? description, bool isExtension)
    {
        var directives = ParseDirectives(isConstant: true);
        ParseItem<OperationTypeDefinitionNode> parseItem = static (scoped ref parser) => parser.ParseOperationType();
        return new SchemaDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Directives = directives,
            OperationTypes = isExtension
                ? OptionalMany(TokenKind.BraceLeft, parseItem, TokenKind.BraceRight)
                : Many(TokenKind.BraceLeft, parseItem, TokenKind.BraceRight),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var start = _lexer.Start;
        var operation = PeekOperationKind();
        var name = ExpectName();
        if (operation is null)
        {
            FailAtName(start, name);
        }

        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode
        {
            Operation = operation.GetValueOrDefault(),
            Type = ParseNamedType(),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private ScalarTypeDefinitionNode ParseScalar(int start, StringValueNode? description, bool isExtension)
    {
        var nameStart = _lexer.Start;
        return new ScalarTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ExpectName(),
            NameStart = nameStart,
            Directives = ParseDirectives(isConstant: true),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private ObjectTypeDefinitionNode ParseObjectType(int start, StringValueNode? description, bool isExtension)
    {
        var nameStart = _lexer.Start;
        return new ObjectTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ExpectName(),
            NameStart = nameStart,
            Interfaces = ParseImplements(),
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseFieldDefinitions(),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private InterfaceTypeDefinitionNode ParseInterface(int start, StringValueNode? description, bool isExtension)
    {
        var nameStart = _lexer.Start;
        return new InterfaceTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ExpectName(),
            NameStart = nameStart,
            Interfaces = ParseImplements(),
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseFieldDefinitions(),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private UnionTypeDefinitionNode ParseUnion(int start, StringValueNode? description, bool isExtension)
    {
        var nameStart = _lexer.Start;
        return new UnionTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ExpectName(),
            NameStart = nameStart,
            Directives = ParseDirectives(isConstant: true),
            Types = Accept(TokenKind.Equal)
                ? Delimited(TokenKind.Pipe, static (scoped ref parser) => parser.ParseNamedType())
                : [],
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private EnumTypeDefinitionNode ParseEnum(int start, StringValueNode? description, bool isExtension)
    {
        var nameStart = _lexer.Start;
        return new EnumTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ExpectName(),
            NameStart = nameStart,
            Directives = ParseDirectives(isConstant: true),
            Values = OptionalMany(
                TokenKind.BraceLeft,
                static (scoped ref parser) => parser.ParseEnumValueDefinition(),
                TokenKind.BraceRight),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private InputObjectTypeDefinitionNode ParseInputObject(int start, StringValueNode? description, bool isExtension)
    {
        var nameStart = _lexer.Start;
        return new InputObjectTypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Name = ExpectName(),
            NameStart = nameStart,
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseInputValueDefinitions(TokenKind.BraceLeft, TokenKind.BraceRight),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var nameStart = _lexer.Start;
        var name = ExpectName();
        var arguments = ParseInputValueDefinitions(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        var isRepeatable = AcceptKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        return new DirectiveDefinitionNode
        {
            Description = description,
            Name = name,
            NameStart = nameStart,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = Delimited(TokenKind.Pipe, static (scoped ref parser) => parser.ParseDirectiveLocation()),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }
}
