using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax.Explanations;
using KnowledgeGraph.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>Turns the events of the YAML parser into a tree of our own, with a stack in place of recursion.</summary>
internal sealed class SyntaxTreeBuilder(SourceText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>Down to here keys are ids, which occur once; the keys below are a few words that occur again and again.</summary>
    private const int DepthOfIds = 2;

    private readonly Stack<OpenNode> _open = new();
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private SyntaxNode? _root;
    private int _documents;

    /// <summary>The root, or null for an empty file and for one that cannot be read.</summary>
    public SyntaxNode? Build()
    {
        var parser = new Parser(new StringReader(source.Text));
        try
        {
            while (parser.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!Accept(parser.Current!))
                {
                    return null;
                }
            }
        }
        catch (YamlException exception)
        {
            ReportMalformed(exception.Start, exception.End, exception.Message);
            return null;
        }
        catch (Exception exception) when (YamlParserFault.Is(exception))
        {
            var at = parser.Current?.End ?? Mark.Empty;
            ReportMalformed(at, at, "something that begins here is not closed, or not well formed");
            return null;
        }

        return _root;
    }

    /// <summary>False when there is no sense in going on.</summary>
    private bool Accept(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart when ++_documents > 1:
                diagnostics.Report(DiagnosticCatalogue.SeveralDocuments, Location(parsed.Start, parsed.End));
                return false;
            case AnchorAlias alias:
                diagnostics.Report(DiagnosticCatalogue.AliasNotAllowed, Location(parsed.Start, parsed.End), alias.Value.Value);
                return false;
            case Scalar scalar:
                CheckProperties(scalar);
                return AddScalar(scalar);
            case MappingStart or SequenceStart:
                CheckProperties((NodeEvent)parsed);
                return Open(parsed);
            case MappingEnd or SequenceEnd:
                Close(parsed.End);
                return true;
            default:
                return true;
        }
    }

    private void CheckProperties(NodeEvent node)
    {
        var location = Location(node.Start, node.Start);
        if (!node.Anchor.IsEmpty)
        {
            diagnostics.Report(DiagnosticCatalogue.AnchorNotAllowed, location, node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            diagnostics.Report(DiagnosticCatalogue.TagNotAllowed, location, node.Tag.IsNonSpecific ? "!" : node.Tag.Value);
        }
    }

    private bool Open(ParsingEvent start)
    {
        if (_open.Count > 0 && _open.Peek().ExpectsKey)
        {
            diagnostics.Report(DiagnosticCatalogue.KeyNotScalar, Location(start.Start, start.Start));
            return false;
        }

        if (_open.Count == SyntaxLimits.Depth)
        {
            diagnostics.Report(DiagnosticCatalogue.NestingTooDeep, Location(start.Start, start.Start));
            return false;
        }

        _open.Push(new OpenNode(start is MappingStart, Offset(start.Start)));
        return true;
    }

    private void Close(Mark end)
    {
        var node = _open.Pop();
        var isBracketed = node.Start < source.Text.Length && source.Text[node.Start] is '[' or '{';
        Add(node.Close(Math.Max(node.Start, isBracketed ? BracketEnd(end) : TrimmedEnd(end))));
    }

    private bool AddScalar(Scalar scalar)
    {
        var span = Location(scalar.Start, scalar.End).Span;
        if (scalar.Value.Length > SyntaxLimits.ScalarLength)
        {
            diagnostics.Report(DiagnosticCatalogue.ScalarTooLong, new SyntaxLocation(source, new TextSpan(span.Start, 0)));
            return false;
        }

        var node = new ScalarSyntax(span, scalar.Value, Style(scalar.Style));
        if (node.Style == ScalarSyntaxStyle.DoubleQuoted && !diagnostics.HasErrors)
        {
            CharacterChecker.CheckEscapes(node, source, diagnostics);
        }

        if (_open.Count > 0 && _open.Peek().ExpectsKey)
        {
            return AddKey(node);
        }

        if (_open.Count > 0)
        {
            StrayEntry.Check(_open.Peek(), node, source, diagnostics);
        }

        GluedCommentChecker.Check(node, source, diagnostics);
        Add(node);
        return true;
    }

    private bool AddKey(ScalarSyntax scalar)
    {
        var key = _open.Count > DepthOfIds ? Shared(scalar) : scalar;
        var mapping = _open.Peek();
        var first = mapping.FindKey(key.Value);
        var isMerge = key.Style == ScalarSyntaxStyle.Plain && key.Value == "<<";
        if (isMerge)
        {
            diagnostics.Report(DiagnosticCatalogue.MergeKeyNotAllowed, new SyntaxLocation(source, key.Span));
        }
        else if (first is not null)
        {
            diagnostics.Report(
                DiagnosticCatalogue.DuplicateKey, new(source, key.Span), new SyntaxLocation(source, first.Span), key.Value);
        }

        mapping.BeginEntry(key, keep: !isMerge && first is null);
        return true;
    }

    /// <summary>The same key with a text that is in memory once.</summary>
    private ScalarSyntax Shared(ScalarSyntax key)
    {
        if (!_words.TryGetValue(key.Value, out var word))
        {
            _words.Add(key.Value, word = key.Value);
        }

        return ReferenceEquals(word, key.Value) ? key : new ScalarSyntax(key.Span, word, key.Style);
    }

    private void Add(SyntaxNode node)
    {
        if (_open.Count == 0)
        {
            _root = node;
        }
        else
        {
            _open.Peek().Add(node);
        }
    }

    private void ReportMalformed(Mark start, Mark end, string message)
    {
        // A forbidden character has been reported at its place; what the parser made of it says less.
        if (diagnostics.HasErrors)
        {
            return;
        }

        var fault = new YamlFault(source, Offset(start), Offset(end), message);
        var (span, reason) = YamlExplainer.Explain(fault, cancellationToken) ?? (new TextSpan(fault.Offset, 0), YamlMessage.Tidy(message));
        diagnostics.Report(DiagnosticCatalogue.MalformedYaml, new SyntaxLocation(source, span), reason);
    }

    private SyntaxLocation Location(Mark start, Mark end)
    {
        var from = Offset(start);
        return new SyntaxLocation(source, TextSpan.FromBounds(from, Math.Max(from, Math.Min(Offset(end), source.Text.Length))));
    }

    /// <summary>The parser ends a bracketed node at its closing bracket; the bracket belongs to it.</summary>
    private int BracketEnd(Mark end)
    {
        var offset = Offset(end);
        return offset < source.Text.Length && source.Text[offset] is ']' or '}' ? offset + 1 : offset;
    }

    /// <summary>A block ends where the next token begins; its span should not take the blank lines between with it.</summary>
    private int TrimmedEnd(Mark end)
    {
        var offset = Offset(end);
        while (offset > 0 && char.IsWhiteSpace(source.Text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    private int Offset(Mark mark) => (int)Math.Max(0, Math.Min(mark.Index, source.Text.Length));

    private static ScalarSyntaxStyle Style(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => ScalarSyntaxStyle.SingleQuoted,
        ScalarStyle.DoubleQuoted => ScalarSyntaxStyle.DoubleQuoted,
        ScalarStyle.Literal => ScalarSyntaxStyle.Literal,
        ScalarStyle.Folded => ScalarSyntaxStyle.Folded,
        _ => ScalarSyntaxStyle.Plain,
    };
}
