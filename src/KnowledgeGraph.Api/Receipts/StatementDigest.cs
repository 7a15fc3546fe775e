using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>A short digest of all that a statement says, by which a later set shows whether it has changed under its id.</summary>
internal static class StatementDigest
{
    private const int Length = 16;

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the statement's parts, each on a line. Linear in its length.</summary>
    public static string Of(Statement statement)
    {
        var text = new StringBuilder();
        Add("subject", statement.Subject.Id);
        Add("predicate", statement.Predicate.Name);
        Add("object", statement.Object.ToString());
        Add("since", statement.Since);
        Add("until", statement.Until);
        Add("on", statement.On);
        Add("time", statement.Time.ToString());
        Add("basis", statement.Basis.ToString());
        Add("modality", statement.Modality.ToString());
        Add("rank", statement.Rank.ToString());
        Add("reason", statement.RankReason);
        Add("credibility", statement.Credibility == 0 ? null : $"{statement.Credibility}");
        Add("likelihood", statement.Likelihood?.ToString());
        Add("attributedTo", statement.AttributedTo?.Id);
        Add("note", statement.Note);
        foreach (var qualifier in statement.Qualifiers)
        {
            Add(qualifier.Qualifier.Name, qualifier.Value.ToString());
        }

        foreach (var passage in statement.Evidence)
        {
            Add("evidence", passage.ToString());
        }

        foreach (var derivation in statement.Derivations)
        {
            Add("derivation", $"{derivation.Rule} {string.Join(' ', derivation.Premises.Select(premise => premise.Id))}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];

        // The length keeps a value with a line end apart from two values.
        void Add(string name, string? value)
        {
            if (value is not null)
            {
                text.Append(name).Append(' ').Append(value.Length).Append(' ').Append(value).Append('\n');
            }
        }
    }
}
