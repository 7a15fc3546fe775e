using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Compiler.Reasoning;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// The id of a statement: <c>st_</c> and the first 16 hex digits of the SHA-256 over its identifying parts. Each part is
/// written as a netstring (length in UTF-16 code units, colon, text, comma), so that no two lists of parts read alike: subject,
/// predicate, object, modality, attribution, then name and value of each part that the predicate is <c>identifiedBy</c> and the statement has.
/// </summary>
internal sealed class StatementIdentity : IDisposable
{
    private const int Bytes = 8;
    private readonly SHA256 _sha = SHA256.Create();
    private readonly StringBuilder _text = new();
    private byte[] _utf8 = [];

    public string Compute(
        string subject,
        PredicateSymbol predicate,
        FactValue value,
        StatementHeader header,
        EquatableArray<QualifierValue> qualifiers,
        ValidTime time)
    {
        Begin(subject, predicate, value, header.Modality, header.AttributedTo);
        for (var i = 0; i < predicate.IdentifiedBy.Count; i++)
        {
            var part = predicate.IdentifiedBy[i];
            var text = part switch
            {
                StatementFields.Since => time.Since ?? "",
                StatementFields.On => time.On ?? "",
                _ => Qualifier(qualifiers, part),
            };
            if (text.Length > 0)
            {
                Append(part);
                Append(text);
            }
        }

        return Hash();
    }

    /// <summary>
    /// The id of a derived statement. It has no qualifiers; in their place stands what keeps it apart from a stated one and from others
    /// that are derived of the same two: its days, where it does not hold always, and its confidence, where it is restricted.
    /// </summary>
    public string ComputeDerived(string subject, PredicateSymbol predicate, FactValue value, Strength strength, string? attributedTo)
    {
        Begin(subject, predicate, value, strength.Modality, attributedTo);
        Append("derived");
        if (strength.Days != DaySpan.Always)
        {
            var days = strength.Days;
            Append(FormattableString.Invariant($"days {days.First} {days.Certain.First} {days.Certain.Last} {days.Last}"));
            if (days.Certain.Listed is { Count: > 0 } listed)
            {
                Append("on " + string.Join(" ", listed.Select(day => day.ToString(CultureInfo.InvariantCulture))));
            }
        }

        if (strength.Credibility != 0)
        {
            Append(FormattableString.Invariant($"credibility {strength.Credibility}"));
        }

        if (strength.Likelihood is { } likelihood)
        {
            Append("likelihood " + FormatWords.Likelihoods.Words[(int)likelihood]);
        }

        return Hash();
    }

    public void Dispose() => _sha.Dispose();

    private static IReadOnlyList<string> Words => FormatWords.Modalities.Words;

    /// <summary>Its values one behind the other, kept apart by a character that no value has.</summary>
    private static string Qualifier(EquatableArray<QualifierValue> qualifiers, string name)
    {
        var text = "";
        for (var i = 0; i < qualifiers.Count; i++)
        {
            if (string.Equals(qualifiers[i].Qualifier, name, StringComparison.Ordinal))
            {
                text = text.Length == 0
                    ? FactValueTypes.CanonicalText(qualifiers[i].Value) : $"{text}\0{FactValueTypes.CanonicalText(qualifiers[i].Value)}";
            }
        }

        return text;
    }

    private void Begin(string subject, PredicateSymbol predicate, FactValue value, Modality modality, string? attributedTo)
    {
        _text.Clear();
        Append(subject);
        Append(predicate.Name);
        Append(FactValueTypes.CanonicalText(value));
        Append(Words[(int)modality]);
        Append(attributedTo ?? "");
    }

    private string Hash()
    {
        var text = _text.ToString();
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_utf8.Length < most)
        {
            _utf8 = new byte[most];
        }

        var length = Encoding.UTF8.GetBytes(text, 0, text.Length, _utf8, 0);
        return "st_" + Hexadecimal.Format(_sha.ComputeHash(_utf8, 0, length), Bytes);
    }

    private void Append(string part) => _text.Append(part.Length).Append(':').Append(part).Append(',');
}
