using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Reviews;

/// <summary>
/// The digest of what a review is of: the first four bytes of the SHA-256 over a statement with its passages and their sources. The same with and
/// without the documents, and in whatever order files, keys, qualifiers and passages are written; whatever else a set has does not change it.
/// </summary>
public static class ReviewDigest
{
    /// <summary>Computes the digest of a stated statement. Linear in the length of its parts.</summary>
    /// <param name="source">Finds a source by its id.</param>
    public static uint Compute(StatementSymbol statement, Func<string, SourceSymbol> source)
    {
        var parts = new Netstrings();
        AddStatement(statement, parts);
        var passages = statement.Evidence.Select(Text).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal);
        parts.Add(passages);
        var sources = statement.Evidence.Select(passage => passage.Source).Distinct(StringComparer.Ordinal);
        parts.Add(sources.OrderBy(id => id, StringComparer.Ordinal).Select(id => Text(source(id))));
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(parts.ToString()));
        return ((uint)hash[0] << 24) | ((uint)hash[1] << 16) | ((uint)hash[2] << 8) | hash[3];
    }

    /// <summary>Eight lower-case hex digits.</summary>
    public static string Format(uint digest) => PassageDigest.Format(digest);

    private static void AddStatement(StatementSymbol statement, Netstrings parts)
    {
        parts.Add(statement.Subject);
        parts.Add(statement.Predicate);
        parts.Add(FactValueTypes.CanonicalText(statement.Object));
        parts.Add(statement.Time.Since);
        parts.Add(statement.Time.Until);
        parts.Add(statement.Time.On);
        parts.Add(statement.IsImplied);
        parts.Add(FormatWords.Modalities.Words[(int)statement.Modality]);
        parts.Add(statement.AttributedTo);
        parts.Add(statement.Credibility);
        parts.Add(statement.Likelihood is { } likelihood ? FormatWords.Likelihoods.Words[(int)likelihood] : null);
        parts.Add(statement.Rank.ToString());
        parts.Add(statement.RankReason);
        parts.Add(statement.Note);
        parts.Add(statement.Qualifiers
            .Select(Text)
            .OrderBy(text => text, StringComparer.Ordinal));
    }

    /// <summary>A passage as the set gives it: its position is not known everywhere for a quotation, a row or a value.</summary>
    internal static string Text(EvidenceSymbol passage)
    {
        var parts = new Netstrings();
        parts.Add(passage.Source);
        if (passage.Quote is { } quote)
        {
            parts.Add("quote");
            parts.Add(quote.Exact);
            parts.Add(quote.Prefix);
            parts.Add(quote.Suffix);
        }
        else if (passage.Row > 0 || passage.Pointer is not null)
        {
            parts.Add("record");
            parts.Add(passage.Row);
            parts.Add(passage.Pointer);
            parts.Add(passage.HasWrittenDigest ? Format(passage.Digest) : null);
        }
        else if (!passage.IsWhole)
        {
            parts.Add("position");
            parts.Add(passage.Offset);
            parts.Add(passage.Length);
            parts.Add(Format(passage.Digest));
        }

        return parts.ToString();
    }

    /// <summary>
    /// A source without what does not say what it is: where its file lies if its bytes are known, and which passages are not cited.
    /// </summary>
    private static string Text(SourceSymbol source)
    {
        var parts = new Netstrings();
        parts.Add(source.Id);
        parts.Add(source.Title);
        parts.Add(source.Publisher);
        parts.Add(source.Authors);
        parts.Add(source.Published?.Edtf);
        parts.Add(source.Language);
        parts.Add(source.Url);
        parts.Add(source.Licence);
        parts.Add(source.Reliability.ToString());
        parts.Add(source.Sha256 is null ? source.File : null);
        parts.Add(source.Sha256);
        parts.Add(source.Encoding);
        parts.Add(source.MayBeQuoted);
        parts.Add(source.HasExclusiveEnds);
        parts.Add(source.IsLenient);
        parts.Add(source.Description);
        parts.Add(source.Entity);
        parts.Add(source.DerivedFrom.Select(Text).OrderBy(text => text, StringComparer.Ordinal));
        return parts.ToString();
    }

    internal static string Text(QualifierValue qualifier)
    {
        var parts = new Netstrings();
        parts.Add(qualifier.Qualifier);
        parts.Add(FactValueTypes.CanonicalText(qualifier.Value));
        return parts.ToString();
    }

    private static string Text(DerivationLink link)
    {
        var parts = new Netstrings();
        parts.Add(link.Source);
        parts.Add(link.IsInferred);
        parts.Add(link.Note);
        return parts.ToString();
    }
}
