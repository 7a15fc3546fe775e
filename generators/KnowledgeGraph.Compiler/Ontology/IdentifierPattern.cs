using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// A format: a regular expression that the whole text matches. It is matched in time linear in the text, so that no pattern can hold a
/// build up; back-references and look-arounds, which cannot be, are refused.
/// </summary>
internal sealed class IdentifierPattern
{
    /// <summary><c>RegexOptions.NonBacktracking</c>, which .NET has from version 7 on and .NET Standard does not name.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    /// <summary>For compilers that still run on .NET Framework and match by going back and forth.</summary>
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

    /// <summary>Null, with a diagnostic, where the format is not a regular expression of the kind that is accepted.</summary>
    public static IdentifierPattern? Create(string format, SyntaxLocation location, DiagnosticBag diagnostics)
    {
        try
        {
            // Alone first: with the frame around it, brackets that do not match could come to match those of the frame.
            CreateRegex(format);
            return new IdentifierPattern(format, location, CreateRegex($"^(?:{format})\\z"));
        }
        catch (NotSupportedException)
        {
            diagnostics.Report(
                DiagnosticCatalogue.MalformedPattern, location, format,
                "it has a back-reference or a look-around, or is too large, and would not match in linear time");
        }
        catch (ArgumentException)
        {
            diagnostics.Report(DiagnosticCatalogue.MalformedPattern, location, format, "it is not a regular expression");
        }

        return null;
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

    private static Regex CreateRegex(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | NonBacktracking, Timeout);
        }
        catch (ArgumentOutOfRangeException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
        }
    }
}
