using System.Buffers;
using System.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary><c>names/</c> and <c>kinds/</c>: every entity by the first letter of its name, and by its kind.</summary>
internal static class NamePages
{
    private const int PageSize = 500;
    private const string OtherLetter = "other";

    public static void Write(FactSite site, CancellationToken cancellationToken)
    {
        var names = Enumerable.Range(0, site.Graph.Entities.Count)
            .Select(row => Named.Of(site.Graph.Entity(new EntityRow(row))))
            .Order(Comparer<Named>.Create(Named.Compare))
            .ToArray();
        WriteLetters(site, names, cancellationToken);
        WriteKinds(site, names, cancellationToken);
    }

    /// <summary>The letters that names begin with, as links.</summary>
    /// <param name="root">The way to the first page.</param>
    public static string Letters(FactSite site, string root)
    {
        var letters = Enumerable.Range(0, site.Graph.Entities.Count)
            .Select(row => Named.Of(site.Graph.Entity(new EntityRow(row))).Letter).Distinct(StringComparer.Ordinal).Order(LetterOrder);
        return $"<p class=\"letters\">{string.Join(' ', letters.Select(letter => $"<a href=\"{root}{PathOf(letter)}\">{Shown(letter)}</a>"))}</p>\n";
    }

    /// <summary>The kinds that have entities, as a list of links.</summary>
    /// <param name="root">The way to the first page.</param>
    public static string Kinds(FactSite site, string root)
    {
        var html = new StringBuilder("<ul>\n");
        foreach (var kind in site.Graph.Ontology.Kinds.Where(kind => !kind.IsAbstract && site.Graph.EntitiesOf(kind).Count > 0))
        {
            html.Append(
                $"<li><a href=\"{root}{site.KindPaths[kind.Name]}\">{PageText.Encode(KindWords.PluralOf(kind))}</a> {PageText.Number(site.Graph.EntitiesOf(kind).Count)}"
                + $"<small>{PageText.Encode(kind.Description)}</small></li>\n");
        }

        return html.Append("</ul>\n").ToString();
    }

    private static Comparer<string> LetterOrder { get; } = Comparer<string>.Create(static (left, right) =>
        (left == OtherLetter, right == OtherLetter) is var (isLast, isNextLast) && isLast != isNextLast
            ? isLast.CompareTo(isNextLast)
            : string.CompareOrdinal(left, right));

    private static void WriteLetters(FactSite site, Named[] names, CancellationToken cancellationToken)
    {
        site.Write(new SitePage(
            "names/",
            "Names from A to Z",
            $"<h1>Names from A to Z</h1>\n{Letters(site, "../")}<p class=\"soft\">{CountPhrase.Of(names.Length, "entity", "entities")}</p>\n"
            + $"<h2>Entities by kind</h2>\n{Kinds(site, "../")}"));
        foreach (var letter in names.GroupBy(static name => name.Letter, StringComparer.Ordinal))
        {
            WriteList(site, PathOf(letter.Key), TitleOf(letter.Key), "", [.. letter], cancellationToken);
        }
    }

    private static void WriteKinds(FactSite site, Named[] names, CancellationToken cancellationToken)
    {
        site.Write(new SitePage("kinds/", "Entities by kind", $"<h1>Entities by kind</h1>\n{Kinds(site, "../")}"));
        var byKind = names.ToLookup(static name => name.Entity.Kind.Name, StringComparer.Ordinal);
        foreach (var kind in site.Graph.Ontology.Kinds.Where(kind => byKind.Contains(kind.Name)))
        {
            WriteList(site, site.KindPaths[kind.Name], KindWords.PluralOf(kind), kind.Description, [.. byKind[kind.Name]], cancellationToken);
        }
    }

    private static void WriteList(
        FactSite site, string path, string title, string description, Named[] names, CancellationToken cancellationToken)
    {
        var pages = Paging.Count(names.Length, PageSize);
        for (var number = 1; number <= pages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = Paging.PathOf(path, number);
            var root = SitePage.RootOf(page);
            var html = new StringBuilder($"<h1>{PageText.Encode(title)}</h1>\n");
            html.Append(description.Length > 0 ? $"<p class=\"lead\">{PageText.Encode(description)}</p>\n" : "").Append("<ul>\n");
            foreach (var name in names.AsSpan((number - 1) * PageSize, Math.Min(PageSize, names.Length - ((number - 1) * PageSize))))
            {
                var entity = name.Entity;
                html.Append(
                    $"<li><a href=\"{root}{FactSite.EntityPath(entity.Id)}\">{PageText.Encode(entity.Name)}</a>"
                    + $"<small>{PageText.Encode(KindWords.Of(entity.Kind))}{Described(entity)}</small></li>\n");
            }

            html.Append("</ul>\n").Append(Paging.Links(path, number, number < pages, pages));
            site.Write(new SitePage(page, title, html.ToString()) { Description = description });
        }
    }

    private static string Described(Entity entity) =>
        entity.Description is { Length: > 0 } description ? $": {PageText.Encode(CutText.To(description, MaxDescription))}" : "";

    private const int MaxDescription = 240;

    private static string PathOf(string letter) => $"names/{SafeName.Of(letter)}/";

    private static string Shown(string letter) => letter == OtherLetter ? "Other" : letter.ToUpperInvariant();

    private static string TitleOf(string letter) => letter == OtherLetter ? "Other names" : $"Names beginning with {Shown(letter)}";

    /// <summary>An entity with what its name is sorted by.</summary>
    private readonly record struct Named(Entity Entity, string Letter, string Key)
    {
        public static Named Of(Entity entity)
        {
            var key = LetterFolding.Fold(entity.Name);
            return new Named(entity, LetterOf(key), key);
        }

        /// <summary>The first letter, of whatever script. Letters that are not written by themselves, such as marks, are not a group.</summary>
        private static string LetterOf(string key) =>
            Rune.DecodeFromUtf16(key, out var first, out _) == OperationStatus.Done && Rune.IsLetter(first) ? first.ToString() : OtherLetter;

        public static int Compare(Named left, Named right)
        {
            var order = LetterOrder.Compare(left.Letter, right.Letter);
            order = order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
            order = order != 0 ? order : string.CompareOrdinal(left.Entity.Name, right.Entity.Name);
            return order != 0 ? order : left.Entity.Row.Index.CompareTo(right.Entity.Row.Index);
        }
    }
}
