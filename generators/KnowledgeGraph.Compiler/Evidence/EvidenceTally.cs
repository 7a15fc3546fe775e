using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>Counts the checks of evidence, and those that could not be made, with the reason.</summary>
internal sealed class EvidenceTally
{
    private const int NamedSources = 10;
    private readonly HashSet<string> _documents = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unavailable = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _withoutCopy = new(StringComparer.Ordinal);
    private int _checked;
    private int _unavailablePassages;
    private int _passagesWithoutCopy;

    public EvidenceChecks Checks => new(
        _checked, _documents.Count, _unavailablePassages, _unavailable.Count, _passagesWithoutCopy, _withoutCopy.Count);

    /// <summary>A passage was found in its document.</summary>
    public void CountChecked(SourceDefinition source)
    {
        _checked++;
        _documents.Add(source.Symbol.Id);
    }

    /// <summary>A passage was taken on trust. One whose document has an error is not counted: the error says it.</summary>
    public void CountUnchecked(SourceDefinition source)
    {
        if (source.Fault != DocumentFault.None)
        {
            return;
        }

        if (source.Symbol.Sha256 is null)
        {
            _passagesWithoutCopy++;
            _withoutCopy.Add(source.Symbol.Id);
        }
        else
        {
            _unavailablePassages++;
            _unavailable.Add(source.Symbol.Id);
        }
    }

    /// <summary>The checks of a set whose evidence was checked before. Linear in its passages.</summary>
    public static EvidenceChecks Count(FactIndex facts)
    {
        var tally = new EvidenceTally();
        foreach (var passage in facts.Statements.SelectMany(statement => statement.Symbol.Evidence))
        {
            var source = facts.Sources[passage.Source];
            if (passage.IsVerified)
            {
                tally.CountChecked(source);
            }
            else
            {
                tally.CountUnchecked(source);
            }
        }

        return tally.Checks;
    }

    /// <summary>Says once for each reason what could not be checked.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        Report(_unavailablePassages, "these documents are not available", _unavailable, diagnostics);
        Report(_passagesWithoutCopy, "no copy of these sources is kept ('file' and 'sha256')", _withoutCopy, diagnostics);
    }

    private static void Report(int count, string reason, SortedSet<string> sources, DiagnosticBag diagnostics)
    {
        if (count > 0)
        {
            var names = string.Join(", ", sources.Take(NamedSources)) + (sources.Count > NamedSources ? ", …" : "");
            diagnostics.Report(DiagnosticCatalogue.EvidenceUnverified, CountPhrase.Of(count, "passage was", "passages were"), reason, names);
        }
    }
}
