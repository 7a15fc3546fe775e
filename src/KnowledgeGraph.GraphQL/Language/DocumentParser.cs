using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// The recursive-descent parser behind <see cref="Parser"/>. The first error stops the lexer, after which no token matches: every loop
/// ends, every method returns some node, and <see cref="Finish"/> discards the unfinished tree.
/// </summary>
internal ref partial struct DocumentParser
{
    private readonly SourceText _source;
    private readonly ParserOptions _options;
    private readonly CancellationToken _cancellationToken;
    private Lexer _lexer;
    private GraphQLError? _error;
    private int _tokens;
    private int _depth;

    public DocumentParser(SourceText source, ParserOptions options, CancellationToken cancellationToken = default)
    {
        _source = source;
        _cancellationToken = cancellationToken;
        _options = options;
        _lexer = new Lexer(source.Utf8.Span);
        Advance();
    }

    private delegate T ParseItem<out T>(scoped ref DocumentParser parser);

    private readonly bool HasFailed => _error is not null;

    /// <summary>The tree, or the error in place of it.</summary>
    public readonly ParseResult<T> Finish<T>(T tree)
        where T : SyntaxNode => _error is null ? new ParseResult<T>(tree, null) : new ParseResult<T>(null, _error);

    public void Expect(TokenKind kind)
    {
        if (!Accept(kind))
        {
            Fail(_lexer.Start, $"Expected {kind.Describe()}, found {DescribeToken()}.");
        }
    }

    private readonly bool Peek(TokenKind kind) => _lexer.Kind == kind;

    private readonly bool PeekKeyword(ReadOnlySpan<byte> keyword) => Peek(TokenKind.Name) && _lexer.Text.SequenceEqual(keyword);

    private bool Accept(TokenKind kind)
    {
        if (!Peek(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool AcceptKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!AcceptKeyword(keyword))
        {
            Fail(_lexer.Start, $"Expected \"{Encoding.UTF8.GetString(keyword)}\", found {DescribeToken()}.");
        }
    }

    private string ExpectName()
    {
        var name = Encoding.UTF8.GetString(Peek(TokenKind.Name) ? _lexer.Text : default);
        Expect(TokenKind.Name);
        return name;
    }

    private void Advance()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _lexer.Advance();
        if (_lexer.Error is { } message)
        {
            Fail(_lexer.ErrorOffset, message);
        }
        else if (_lexer.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            FailAtLimit($"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.");
        }
    }

    /// <summary>Goes one level down; call <see cref="Leave"/> afterwards. False, with an error, if the document is too deep.</summary>
    private bool Enter()
    {
        if (++_depth <= _options.MaxDepth)
        {
            return !HasFailed;
        }

        FailAtLimit($"Document is nested more than {_options.MaxDepth} levels deep. Parsing aborted.");
        return false;
    }

    private void Leave() => _depth--;

    /// <summary>One or more items between an opening and a closing token.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, ParseItem<T> parseItem, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!HasFailed)
        {
            items.Add(parseItem(ref this));
            if (Accept(close))
            {
                break;
            }
        }

        return items.DrainToImmutable();
    }

    /// <summary>One or more items between an opening and a closing token, or nothing at all.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, ParseItem<T> parseItem, TokenKind close) =>
        Peek(open) ? Many(open, parseItem, close) : [];

    /// <summary>Zero or more items between an opening and a closing token.</summary>
    private ImmutableArray<T> Any<T>(TokenKind open, ParseItem<T> parseItem, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!Accept(close) && !HasFailed)
        {
            items.Add(parseItem(ref this));
        }

        return items.DrainToImmutable();
    }

    /// <summary>One or more items with a delimiter between them, and optionally before the first.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, ParseItem<T> parseItem)
    {
        Accept(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(parseItem(ref this));
        }
        while (Accept(delimiter));
        return items.DrainToImmutable();
    }

    private void FailUnexpected() => Fail(_lexer.Start, $"Unexpected {DescribeToken()}.");

    private void FailAtName(int start, string name) => Fail(start, $"Unexpected {TokenKind.Name.Describe()} \"{name}\".");

    private void FailAtLimit(string message) => Fail(_lexer.Start, message, GraphQLErrorCodes.LimitExceeded);

    private void Fail(int offset, string message, string code = GraphQLErrorCodes.ParseFailed)
    {
        _error ??= new GraphQLError($"Syntax Error: {message}", code, [_source.GetLocation(offset)]);
        _lexer.Stop();
    }

    private readonly string DescribeToken() => _lexer.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{_lexer.Kind.Describe()} \"{Encoding.UTF8.GetString(_lexer.Text)}\"",
        TokenKind.String or TokenKind.BlockString => $"{_lexer.Kind.Describe()} \"{_lexer.GetStringValue()}\"",
        var kind => kind.Describe(),
    };
}
