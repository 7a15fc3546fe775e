using System.Text;
using KnowledgeGraph.Compiler.Text;
using YamlDotNet.Core;

namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>
/// Says in an author's words why a text is not YAML. The parser knows where it could not go on; what was meant is tried: an explanation
/// holds if the parser gets past the fault once the text is repaired accordingly.
/// </summary>
internal static class YamlExplainer
{
    // Each repair is parsed: so many characters may be read for one fault.
    private const int MaxRead = 24 * 1024 * 1024;
    private const int MaxRepairs = 40;

    // That of a file, in the stream and its document: the parser takes quadratic time for deeper ones.
    private const int MaxDepth = SyntaxLimits.Depth + 2;

    private static readonly IYamlExplanation[] Explanations =
    [
        new MergeConflict(), // leftovers of other programs, which nothing else makes sense of
        new MarkdownFence(),
        new InvisibleIndentation(),
        new UnknownEscape(), // quotation marks, of which one too few moves the fault far away
        new GluedComment(),
        new EndedQuotation(),
        new UnclosedQuotation(),
        new WrongBullet(), // single characters
        new DoubleDash(),
        new SpaceAfterDash(),
        new WrongColon(),
        new SpaceAfterColon(),
        new SurplusCharacter(),
        new EmptyPlace(),
        new ReservedStart(),
        new TextWithColon(),
        new UnclosedBracket(), // brackets
        new MissingComma(),
        new MissingColon(),
        new ItemAmongKeys(), // lines that stand in a wrong place
        new Indentation(),
    ];

    /// <summary>The place and the reason; null where none of the explanations holds.</summary>
    public static (TextSpan Span, string Message)? Explain(YamlFault fault, CancellationToken cancellationToken)
    {
        var read = 0;
        var repairs = 0;
        foreach (var explanation in Explanations)
        {
            foreach (var repair in explanation.Find(fault))
            {
                if ((read += fault.Source.Text.Length) > MaxRead || ++repairs > MaxRepairs)
                {
                    return null;
                }

                if (Helps(repair, fault, cancellationToken))
                {
                    return (repair.Span, repair.Message);
                }
            }
        }

        return null;
    }

    /// <summary>The repaired text is parsed to its end, or at least beyond the line of the fault and that of the repair.</summary>
    private static bool Helps(YamlRepair repair, YamlFault fault, CancellationToken cancellationToken)
    {
        var text = new StringBuilder(fault.Source.Text)
            .Remove(repair.Replaced.Start, repair.Replaced.Length).Insert(repair.Replaced.Start, repair.Replacement).ToString();
        var line = Math.Max(fault.Line, fault.Source.GetPosition(repair.Replaced.Start).Line);
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        try
        {
            while (parser.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                depth += parser.Current!.NestingIncrease;
                if (depth > MaxDepth)
                {
                    return parser.Current.Start.Line > line;
                }
            }

            return true;
        }
        catch (YamlException exception)
        {
            return exception.Start.Line > line;
        }
        catch (Exception exception) when (YamlParserFault.Is(exception))
        {
            return parser.Current?.End.Line > line;
        }
    }
}
