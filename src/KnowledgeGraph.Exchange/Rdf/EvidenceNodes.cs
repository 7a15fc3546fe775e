using System.Globalization;
using KnowledgeGraph.Exchange.Csv;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Rdf;

/// <summary>
/// Why a statement is there, in the terms of PROV: the passages that support it, and the rules that drew it; and who has reviewed it.
/// </summary>
/// <seealso href="https://www.w3.org/TR/prov-o/#Derivation"/>
internal static class EvidenceNodes
{
    public static RdfNode Of(Evidence evidence, string iri, RdfNames names)
    {
        var node = new RdfNode(iri);
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Prov + "Derivation"));
        node.Add(RdfNames.Prov + "entity", RdfTerm.Iri(names.Of(evidence.Source)));
        node.Add(RdfNames.Terms + "offset", evidence.HasPosition ? Number(evidence.Offset) : null, RdfNames.Xsd + "integer");
        node.Add(RdfNames.Terms + "length", evidence.HasDigest ? Number(evidence.Length) : null, RdfNames.Xsd + "integer");
        node.Add(RdfNames.Terms + "digest", evidence.HasDigest ? evidence.DigestText : null);
        node.Add(RdfNames.Terms + "row", evidence.RowNumber is { } row ? Number(row) : null, RdfNames.Xsd + "integer");
        node.Add(RdfNames.Terms + "pointer", evidence.Pointer);
        node.Add(RdfNames.Terms + "wholeDocument", evidence.IsWholeDocument ? StatementCells.Flag(true) : null, RdfNames.Xsd + "boolean");
        node.Add(RdfNames.Terms + "verified", StatementCells.Flag(evidence.IsVerified), RdfNames.Xsd + "boolean");
        node.Add(RdfNames.Terms + "exact", evidence.Quote?.Exact);
        node.Add(RdfNames.Terms + "prefix", evidence.Quote?.Prefix);
        node.Add(RdfNames.Terms + "suffix", evidence.Quote?.Suffix);
        foreach (var (name, word) in FitWords.All)
        {
            node.Add($"{RdfNames.Terms}{name}Fit", word(evidence.Fit));
        }

        return node;
    }

    /// <summary>The premises are members of a container too, in the order of the rule.</summary>
    public static RdfNode Of(Derivation derivation, string iri, RdfNames names)
    {
        var node = new RdfNode(iri);
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Prov + "Derivation"));
        node.Add(RdfNames.Terms + "rule", derivation.Rule);
        foreach (var premise in derivation.Premises.Select(premise => names.Of(premise)).Distinct())
        {
            node.Add(RdfNames.Prov + "entity", RdfTerm.Iri(premise));
        }

        for (var i = 0; i < derivation.Premises.Count; i++)
        {
            node.Add($"{RdfNames.Rdf}_{Number(i + 1)}", RdfTerm.Iri(names.Of(derivation.Premises[i])));
        }

        return node;
    }

    /// <summary>PROV has no term for it.</summary>
    public static RdfNode Of(Review review, string iri)
    {
        var node = new RdfNode(iri);
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Terms + "Review"));
        node.Add(RdfNames.Terms + "by", review.By);
        node.Add(RdfNames.Terms + "on", review.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), RdfNames.Xsd + "date");
        node.Add(RdfNames.Terms + "digest", review.DigestText);
        node.Add(RdfNames.Terms + "current", StatementCells.Flag(review.IsCurrent), RdfNames.Xsd + "boolean");
        return node;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
