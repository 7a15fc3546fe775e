using System.Globalization;
using System.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary><c>sources/</c>: the documents, and the statements that each supports.</summary>
internal static class SourcePages
{
    private const int PageSize = 200;

    public static void Write(FactSite site, CancellationToken cancellationToken)
    {
        var sources = Enumerable.Range(0, site.Graph.Sources.Count).Select(row => site.Graph.Source(new SourceRow(row))).ToArray();
        ListPages.Write(site, "sources/", "Sources", sources.Length, PageSize, (index, root) =>
            $"<a href=\"{root}{FactSite.SourcePath(sources[index].Id)}\">{PageText.Encode(sources[index].Title)}</a><small>{Line(sources[index])}</small>");
        foreach (var source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var statements = InOrder(source);
            ListPages.Write(
                site,
                FactSite.SourcePath(source.Id),
                source.Title,
                statements.Length,
                PageSize,
                (index, root) => SentenceHtml.Of(
                    statements[index].ToSentence(namesSources: false), new SiteLinks(site, root).Of(statements[index], linksSubject: false)),
                About(source),
                (index, previous, root) => Heading(statements[index].Subject, previous < 0 ? null : statements[previous].Subject, root));
        }
    }

    /// <summary>The statements by kind and name of their subjects.</summary>
    private static Statement[] InOrder(SourceDocument source)
    {
        var statements = new List<Statement>(source.Statements.Count);
        foreach (var statement in source.Statements)
        {
            statements.Add(statement);
        }

        return
        [
            .. statements.OrderBy(static statement => statement.Subject.Kind.Name, StringComparer.Ordinal)
                .ThenBy(static statement => statement.Subject.Name, StringComparer.Ordinal)
                .ThenBy(static statement => statement.Row.Index),
        ];
    }

    private static string Heading(Entity subject, Entity? previous, string root)
    {
        if (previous?.Row == subject.Row)
        {
            return "";
        }

        var kind = previous?.Kind.Name == subject.Kind.Name ? "" : $"<h2>{PageText.Encode(KindWords.PluralOf(subject.Kind))}</h2>\n";
        return $"{kind}<h3><a href=\"{PageText.Encode(root + FactSite.EntityPath(subject.Id))}\">{PageText.Encode(subject.Name)}</a></h3>\n";
    }

    /// <summary>The reliability in the words of the Admiralty scale.</summary>
    /// <seealso href="https://en.wikipedia.org/wiki/Admiralty_code"/>
    private static string ReliabilityOf(SourceDocument source) => source.Reliability switch
    {
        'A' => "A, completely reliable",
        'B' => "B, usually reliable",
        'C' => "C, fairly reliable",
        'D' => "D, not usually reliable",
        'E' => "E, unreliable",
        'F' => "F, cannot be judged",
        var other => other.ToString(CultureInfo.InvariantCulture),
    };

    private static string Line(SourceDocument source) => PageText.Encode(string.Join(
        ", ",
        new[] { source.Publisher, source.Published?.Text, CountPhrase.Of(source.Statements.Count, "statement") }
            .Where(static part => !string.IsNullOrEmpty(part))));

    private static string About(SourceDocument source)
    {
        var html = new StringBuilder();
        html.Append($"<p class=\"soft\">{Line(source)}. Reliability: {PageText.Encode(ReliabilityOf(source))}.</p>\n");
        if (source.Description is { Length: > 0 } description)
        {
            html.Append($"<p class=\"lead\">{PageText.Encode(description)}</p>\n");
        }

        if (source.Url is { } url)
        {
            html.Append($"<p>{OutsideLink.Of(url, PageText.Encode(url))}</p>\n");
        }

        return html.ToString();
    }
}
