using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>Finds the passages of statements in their documents. Each document is read once, and each passage found once.</summary>
internal sealed class PassageWindows(FactIndex facts)
{
    private readonly Dictionary<string, FitText?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, int Offset, int Length), PassageWindow> _windows = [];

    /// <summary>Whether a passage is prose: neither a whole document nor a row or a value of JSON.</summary>
    public static bool IsProse(EvidenceSymbol evidence) => !evidence.IsWhole && evidence.Row == 0 && evidence.Pointer is null;

    /// <summary>
    /// The passage; null where it is not prose: a whole document, a row, a value of JSON; and where its document was not available.
    /// </summary>
    public PassageWindow? Of(EvidenceSymbol evidence)
    {
        if (!evidence.IsVerified || !IsProse(evidence) || evidence.Offset < 0)
        {
            return null;
        }

        var key = (evidence.Source, evidence.Offset, evidence.Length);
        if (_windows.TryGetValue(key, out var window))
        {
            return window;
        }

        var source = facts.Sources[evidence.Source];
        if (source.Document?.Text is not { } document)
        {
            return null;
        }

        if (!_texts.TryGetValue(evidence.Source, out var text))
        {
            _texts.Add(evidence.Source, text = new FitText(document.Text, FitWords.Of(source.Symbol.Language)));
        }

        var passage = text!.Between(document.ToIndex(evidence.Offset), document.ToIndex(evidence.Offset + evidence.Length));
        window = new PassageWindow(source.Symbol, text, passage, text.Context(passage));
        _windows.Add(key, window);
        return window;
    }
}
