using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Reviews;

namespace KnowledgeGraph.Language.Reviewing;

/// <summary>A review as fact files have it.</summary>
/// <param name="By">Who reviewed it.</param>
/// <param name="On">The day, <c>YYYY-MM-DD</c>.</param>
/// <param name="Digest">What was reviewed.</param>
public sealed partial record WrittenReviewText(string By, string On, uint Digest)
{
    /// <summary>The mapping on one line.</summary>
    public override string ToString() => $"{{ by: {Quoted(By)}, on: {On}, of: {ReviewDigest.Format(Digest)} }}";

    private static string Quoted(string name) =>
        Plain().IsMatch(name) ? name : "'" + name.Replace("'", "''", StringComparison.Ordinal) + "'";

    // Words that other readers of YAML take for something else are quoted with the rest.
    [GeneratedRegex(
        @"^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z](?:[A-Za-z0-9._-]| (?=[A-Za-z0-9]))*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
