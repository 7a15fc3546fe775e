using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>How the inferred statements were drawn.</summary>
public sealed class DerivationTable
{
    private readonly Column<int> _rules;
    private readonly RowStarts _starts;
    private readonly RowStarts _premiseStarts;

    internal DerivationTable(ImageReader image, int statements)
    {
        _rules = image.Column<int>(SectionId.DerivationRules);
        Premises = image.Column<int>(SectionId.Premises);
        _starts = image.Starts(SectionId.DerivationStarts, statements, _rules.Length);
        _premiseStarts = image.Starts(SectionId.PremiseStarts, _rules.Length, Premises.Length);
    }

    /// <summary>The number of derivations.</summary>
    public int Count => _rules.Length;

    /// <summary>The derivations of a statement; none for a stated one. O(1).</summary>
    public RowRange OfStatement(int statement) => _starts[statement];

    internal Column<int> Premises { get; }

    internal int Rule(int derivation) => _rules[derivation];

    internal RowRange PremisesOf(int derivation) => _premiseStarts[derivation];
}
