using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// Every run of some words in a row of a text, so that another text can be searched for them. Case and punctuation do not count.
/// </summary>
internal sealed partial class WordRuns
{
    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);
    private readonly int _length;

    /// <param name="length">How many words make a run.</param>
    public WordRuns(string text, int length)
    {
        _length = length;
        _runs.UnionWith(RunsOf(text));
    }

    /// <summary>The runs that stand in another text too. Linear in its length.</summary>
    public IEnumerable<string> FoundIn(string text) => RunsOf(text).Where(_runs.Contains);

    private IEnumerable<string> RunsOf(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToArray();
        for (var first = 0; first + _length <= words.Length; first++)
        {
            yield return string.Join(' ', words, first, _length);
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Word();
}
