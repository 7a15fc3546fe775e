using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cli.Versions;

/// <summary>The numbers of a version; labels behind them do not count.</summary>
/// <seealso href="https://semver.org"/>
internal readonly partial record struct SemanticVersion(int Major, int Minor, int Patch) : IComparable<SemanticVersion>
{
    /// <summary>Reads <c>1.2.3</c>, also with a <c>v</c> before it and labels behind it, such as <c>v1.2.3-beta.1</c>.</summary>
    public static bool TryParse(string text, out SemanticVersion version)
    {
        version = default;
        if (Form().Match(text) is not { Success: true } match
            || Number(match, "major") is not { } major || Number(match, "minor") is not { } minor || Number(match, "patch") is not { } patch)
        {
            return false;
        }

        version = new SemanticVersion(major, minor, patch);
        return true;
    }

    /// <summary>The version after a change.</summary>
    public SemanticVersion Raise(VersionPart part) => part switch
    {
        VersionPart.Major => new(Major + 1, 0, 0),
        VersionPart.Minor => new(Major, Minor + 1, 0),
        VersionPart.Patch => new(Major, Minor, Patch + 1),
        _ => this,
    };

    public int CompareTo(SemanticVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => $"{Major}.{Minor}.{Patch}";

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? number
            : null;

    [GeneratedRegex(@"\Av?(?<major>0|[1-9][0-9]*)\.(?<minor>0|[1-9][0-9]*)\.(?<patch>0|[1-9][0-9]*)([-+][0-9A-Za-z.+-]+)?\z")]
    private static partial Regex Form();
}
