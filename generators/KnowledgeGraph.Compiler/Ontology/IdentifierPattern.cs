using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// The format of an identifier scheme: a regular expression that the whole identifier matches. One that goes back and forth
/// over a short identifier without end is at fault, not the identifier: it is reported once and not tried again.
/// </summary>
internal sealed class IdentifierPattern
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    private readonly string _format;
    private readonly SyntaxLocation _location;
    private Regex? _regex;

    private IdentifierPattern(string format, SyntaxLocation location, Regex regex)
    {
        _format = format;
        _location = location;
        _regex = regex;
    }

    /// <summary>Null where the format is not a regular expression.</summary>
    public static IdentifierPattern? TryCreate(string format, SyntaxLocation location)
    {
        try
        {
            return new IdentifierPattern(format, location, new Regex($"^(?:{format})\\z", RegexOptions.CultureInvariant, Timeout));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>True also once the pattern was found to be unusable.</summary>
    public bool Matches(string identifier, DiagnosticBag diagnostics)
    {
        try
        {
            return _regex is null || _regex.IsMatch(identifier);
        }
        catch (RegexMatchTimeoutException)
        {
            _regex = null;
            diagnostics.Report(DiagnosticCatalogue.MalformedPattern, _location, _format, "matching it takes too long");
            return true;
        }
    }
}
