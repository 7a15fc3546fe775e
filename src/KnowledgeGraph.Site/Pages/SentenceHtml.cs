using System.Text;

namespace KnowledgeGraph.Site.Pages;

/// <summary>A sentence in which the names of entities lead to their pages.</summary>
internal static class SentenceHtml
{
    /// <summary>Renders a sentence. The first place of each name is linked, unless it lies in a name that is linked already.</summary>
    /// <param name="sentence">The sentence, as text.</param>
    /// <param name="links">Names that may be in it, with the addresses that they lead to.</param>
    public static string Of(string sentence, IEnumerable<(string Name, string Address)> links)
    {
        var places = new List<(int Start, int End, string Address)>();
        foreach (var (name, address) in links)
        {
            if (Find(sentence, name, places) is { } start)
            {
                places.Add((start, start + name.Length, address));
            }
        }

        var html = new StringBuilder();
        var end = 0;
        foreach (var place in places.OrderBy(static place => place.Start))
        {
            html.Append(PageText.Encode(sentence[end..place.Start]))
                .Append($"<a href=\"{PageText.Encode(place.Address)}\">{PageText.Encode(sentence[place.Start..place.End])}</a>");
            end = place.End;
        }

        return html.Append(PageText.Encode(sentence[end..])).ToString();
    }

    private static int? Find(string sentence, string name, List<(int Start, int End, string Address)> taken)
    {
        for (var from = 0; name.Length > 0 && sentence.IndexOf(name, from, StringComparison.Ordinal) is >= 0 and var start; from = start + 1)
        {
            if (!taken.Any(place => start < place.End && place.Start < start + name.Length))
            {
                return start;
            }
        }

        return null;
    }
}
