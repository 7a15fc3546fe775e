using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Search;

/// <summary>The walk over the sorted terms agrees with the textbook's table of distances.</summary>
public sealed class MisspellingTests
{
    // Letters of one byte, of two and of three; of no script that has a romanisation, for that may be misspelt as well.
    private static readonly Gen<string> Word =
        from length in Gen.Choose(2, 11)
        from letters in Gen.Elements('a', 'b', 'ա', 'ﬡ').ArrayOf(length)
        select new string(letters);

    [Fact]
    public void Search_AnyWords_FindsThoseWithinTheDistance()
    {
        var question = from words in Word.NonEmptyListOf() from text in Word select (Words: words.Distinct().ToArray(), Text: text);

        Prop.ForAll(question.ToArbitrary(), sample =>
        {
            using var graph = NamedEntities.Open(sample.Words);
            var most = sample.Text.Length >= 8 ? 2 : sample.Text.Length >= 4 ? 1 : 0;

            graph.Search(sample.Text, count: 1000).Hits.Where(hit => !hit.Entity.Name.StartsWith(sample.Text, StringComparison.Ordinal))
                .Select(hit => hit.Entity.Name).Order(StringComparer.Ordinal)
                .ShouldBe(sample.Words.Where(word => !word.StartsWith(sample.Text, StringComparison.Ordinal) && Distance(word, sample.Text) <= most)
                    .Order(StringComparer.Ordinal));
        }).ShouldHold();
    }

    /// <summary>Optimal string alignment.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
