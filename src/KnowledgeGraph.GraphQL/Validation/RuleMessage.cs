using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// The message of an error that a rule is about to report. It is not made once validation has stopped, and what it quotes is cut: names in
/// a document may be as long as the document.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct RuleMessage
{
    private readonly StringBuilder? _text;

    public RuleMessage(int literalLength, int formattedCount, ValidationRule rule, out bool isWanted)
    {
        isWanted = rule.IsReporting;
        _text = isWanted ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
    }

    public void AppendLiteral(string text) => _text!.Append(text);

    public void AppendFormatted<T>(T value) => _text!.Append(ShownText.Cut(value?.ToString() ?? "", ShownText.MaxMessageLength / 4));

    public override string ToString() => _text?.ToString() ?? "";
}
