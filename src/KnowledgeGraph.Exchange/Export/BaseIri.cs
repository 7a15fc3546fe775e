using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>The IRI that those of entities, statements and sources begin with.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3987"/>
public sealed record BaseIri
{
    private const int MaxLength = 1000;

    // What no IRI has, and what would begin a query or a fragment.
    private static readonly SearchValues<char> Excluded = SearchValues.Create(" <>\"{}|\\^`?");

    private BaseIri(string text) => Text = text;

    /// <summary>Names that are unique to facts and lead nowhere.</summary>
    public static BaseIri Default { get; } = new("urn:knowledgegraph:");

    /// <summary>Ends in a slash, a colon or a number sign.</summary>
    public string Text { get; }

    /// <summary>
    /// Reads an absolute IRI such as <c>https://facts.example/</c>; a slash is added where it ends neither in one nor in a colon or a
    /// number sign. False for any other text.
    /// </summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out BaseIri? iri)
    {
        ArgumentNullException.ThrowIfNull(text);
        iri = null;
        var isIri = text.Length is > 0 and <= MaxLength && !text.AsSpan().ContainsAny(Excluded) && !text.Any(char.IsControl)
            && text.IndexOf('#', StringComparison.Ordinal) is var fragment && (fragment < 0 || fragment == text.Length - 1)
            && !text.StartsWith('/') && Uri.TryCreate(text, UriKind.Absolute, out _);
        if (isIri)
        {
            iri = new BaseIri(text[^1] is '/' or '#' or ':' ? text : text + '/');
        }

        return isIri;
    }

    /// <inheritdoc />
    public override string ToString() => Text;
}
