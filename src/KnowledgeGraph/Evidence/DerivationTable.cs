using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The derivations of the derived statements.</summary>
public sealed class DerivationTable
{
    private readonly Column<DerivationRow, int> _rules;
    private readonly Column<StatementRow> _premises;
    private readonly SparseStarts _starts;
    private readonly RowStarts _premiseStarts;

    internal DerivationTable(ImageReader image, int statements)
    {
        _rules = image.Column<DerivationRow, int>(SectionId.DerivationRules);
        _premises = image.Column<StatementRow>(SectionId.Premises);
        _starts = image.SparseStarts(SectionId.DerivationPresence, SectionId.DerivationStarts, statements, _rules.Length);
        _premiseStarts = image.Starts(SectionId.PremiseStarts, _rules.Length, _premises.Length);
    }

    /// <summary>The number of derivations.</summary>
    public int Count => _rules.Length;

    /// <summary>Returns the derivations of a statement; empty for a stated one. O(1).</summary>
    public RowRange<DerivationRow> OfStatement(StatementRow statement)
    {
        var rows = _starts[statement.Index];
        return new RowRange<DerivationRow>(new DerivationRow(rows.Start), rows.Count);
    }

    internal int Rule(DerivationRow derivation) => _rules[derivation];

    internal Column<StatementRow> PremisesOf(DerivationRow derivation) => _premises.Slice(_premiseStarts[derivation.Index]);
}
