using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Values, arguments, directives and references to types.</content>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
internal ref partial struct DocumentParser
{
    // One delegate for each of the two contexts: a lambda that captured the flag would be allocated for each list.
    private static readonly ParseItem<ValueNode> ParseConstantItem = static (scoped ref parser) => parser.ParseValue(isConstant: true);
    private static readonly ParseItem<ValueNode> ParseVariableItem = static (scoped ref parser) => parser.ParseValue(isConstant: false);
    private static readonly ParseItem<ObjectFieldNode> ParseConstantField = static (scoped ref parser) => parser.ParseObjectField(true);
    private static readonly ParseItem<ObjectFieldNode> ParseVariableField = static (scoped ref parser) => parser.ParseObjectField(false);
    private static readonly ParseItem<ArgumentNode> ParseConstantArgument = static (scoped ref parser) => parser.ParseArgument(true);
    private static readonly ParseItem<ArgumentNode> ParseVariableArgument = static (scoped ref parser) => parser.ParseArgument(false);

    public ValueNode ParseValue(bool isConstant)
    {
        var start = _lexer.Start;
        switch (_lexer.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Int:
                var digits = TakeText();
                return new IntValueNode { Value = digits, Start = start, End = _lexer.PreviousEnd };
            case TokenKind.Float:
                var number = TakeText();
                return new FloatValueNode { Value = number, Start = start, End = _lexer.PreviousEnd };
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseWord();
            case TokenKind.Dollar when isConstant:
                FailAtVariableInConstant();
                return new NullValueNode();
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                FailUnexpected();
                return new NullValueNode();
        }
    }

    public TypeNode ParseType()
    {
        var start = _lexer.Start;
        TypeNode type;
        if (Peek(TokenKind.BracketLeft))
        {
            type = ParseListType();
        }
        else
        {
            type = ParseNamedType();
        }

        return Accept(TokenKind.Bang) ? new NonNullTypeNode { Type = type, Start = start, End = _lexer.PreviousEnd } : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = _lexer.Start;
        Expect(TokenKind.BracketLeft);
        TypeNode item = Enter() ? ParseType() : new NamedTypeNode { Name = "" };
        Leave();
        Expect(TokenKind.BracketRight);
        return new ListTypeNode { Type = item, Start = start, End = _lexer.PreviousEnd };
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = _lexer.Start;
        return new NamedTypeNode { Name = ExpectName(), Start = start, End = _lexer.PreviousEnd };
    }

    private VariableNode ParseVariable()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Dollar);
        return new VariableNode { Name = ExpectName(), Start = start, End = _lexer.PreviousEnd };
    }

    private void FailAtVariableInConstant()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Dollar);
        Fail(start, Peek(TokenKind.Name)
            ? $"Unexpected variable \"${Encoding.UTF8.GetString(_lexer.Text)}\" in constant value."
            : $"Unexpected {TokenKind.Dollar.Describe()}.");
    }

    private string TakeText()
    {
        var text = Encoding.UTF8.GetString(_lexer.Text);
        Advance();
        return text;
    }

    private StringValueNode ParseString()
    {
        var start = _lexer.Start;
        var isBlock = Peek(TokenKind.BlockString);
        var value = _lexer.GetStringValue();
        Advance();
        return new StringValueNode { Value = value, IsBlock = isBlock, Start = start, End = _lexer.PreviousEnd };
    }

    private StringValueNode? ParseDescription() => Peek(TokenKind.String) || Peek(TokenKind.BlockString) ? ParseString() : null;

    private ValueNode ParseWord()
    {
        var start = _lexer.Start;
        var word = ExpectName();
        var end = _lexer.PreviousEnd;
        return word switch
        {
            "true" => new BooleanValueNode { Value = true, Start = start, End = end },
            "false" => new BooleanValueNode { Value = false, Start = start, End = end },
            "null" => new NullValueNode { Start = start, End = end },
            _ => new EnumValueNode { Value = word, Start = start, End = end },
        };
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = _lexer.Start;
        var parseItem = isConstant ? ParseConstantItem : ParseVariableItem;
        ImmutableArray<ValueNode> values = Enter() ? Any(TokenKind.BracketLeft, parseItem, TokenKind.BracketRight) : [];
        Leave();
        return new ListValueNode { Values = values, Start = start, End = _lexer.PreviousEnd };
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = _lexer.Start;
        var parseField = isConstant ? ParseConstantField : ParseVariableField;
        ImmutableArray<ObjectFieldNode> fields = Enter() ? Any(TokenKind.BraceLeft, parseField, TokenKind.BraceRight) : [];
        Leave();
        return new ObjectValueNode { Fields = fields, Start = start, End = _lexer.PreviousEnd };
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _lexer.Start;
        var name = ExpectName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode { Name = name, Value = ParseValue(isConstant), Start = start, End = _lexer.PreviousEnd };
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) => OptionalMany(
        TokenKind.ParenthesisLeft,
        isConstant ? ParseConstantArgument : ParseVariableArgument,
        TokenKind.ParenthesisRight);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _lexer.Start;
        var name = ExpectName();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Name = name, Value = ParseValue(isConstant), Start = start, End = _lexer.PreviousEnd };
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            if (directives.Count == _options.MaxDirectivesPerLocation)
            {
                FailAtLimit($"More than {_options.MaxDirectivesPerLocation} directives at one location. Parsing aborted.");
                break;
            }

            directives.Add(ParseDirective(isConstant));
        }

        return directives.DrainToImmutable();
    }

    private DirectiveNode ParseDirective(bool isConstant)
    {
        var start = _lexer.Start;
        Expect(TokenKind.At);
        var nameStart = _lexer.Start;
        return new DirectiveNode
        {
            Name = ExpectName(),
            NameStart = nameStart,
            Arguments = ParseArguments(isConstant),
            Start = start,
            End = _lexer.PreviousEnd,
        };
    }
}
