using System.Text;
using KnowledgeGraph.Api;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites;

/// <summary>A site that is being written: the facts, where its files go, and what its pages have in common.</summary>
internal sealed class FactSite
{
    /// <summary>The style sheet of all pages.</summary>
    public const string StyleFile = "assets/site.css";

    private readonly List<string> _pages = [];

    public FactSite(FactGraph graph, byte[] image, SiteFolder folder, SiteOptions options)
    {
        Graph = graph;
        Image = image;
        Folder = folder;
        Options = options;
        Facts = new FactSetRoot(graph);
        Engine = new GraphQLEngine(GraphSchema.Create(graph, new GraphSchemaOptions { DocumentsFolder = options.Documents }), OperationLimits.Wide);
        KindPaths = Paths(graph);
    }

    public FactGraph Graph { get; }

    /// <summary>The bytes of the image.</summary>
    public byte[] Image { get; }

    public SiteFolder Folder { get; }

    public SiteOptions Options { get; }

    public GraphQLEngine Engine { get; }

    public FactSetRoot Facts { get; }

    /// <summary>The folders of the kinds, by name.</summary>
    public IReadOnlyDictionary<string, string> KindPaths { get; }

    /// <summary>The folders of the pages that were written, for search engines: without pages that only lead to others.</summary>
    public IReadOnlyList<string> Pages => _pages;

    public bool HasExplorer => Options.EngineFolder is not null;

    /// <summary>The older state that the site compares its facts with; null for no page of changes and no feed.</summary>
    public SiteChanges? Changes { get; init; }

    /// <summary>Whether there is a page of changes, and a feed.</summary>
    public bool HasChanges => Changes is not null;

    /// <summary>The folder of the page of an entity.</summary>
    public static string EntityPath(string id) => $"entity/{SafeName.Of(id)}/";

    /// <summary>The folder of the page of a source.</summary>
    public static string SourcePath(string id) => $"sources/{SafeName.Of(id)}/";

    /// <summary>Asks the facts.</summary>
    /// <exception cref="UnusableInputException">There is no answer without errors.</exception>
    public GraphQLResult Ask(ReadOnlyMemory<byte> document, ReadOnlyMemory<byte> variables, string what)
    {
        var request = new GraphQLRequest { Document = document, Variables = variables, QueriesOnly = true };
        var result = Engine.Execute(in request, Facts);
        if (result.Outcome == GraphQLOutcome.Executed)
        {
            return result;
        }

        var answer = Encoding.UTF8.GetString(result.Body.Span[..Math.Min(result.Body.Length, 1_000)]);
        result.Dispose();
        throw new UnusableInputException($"{what} has no answer: {answer}");
    }

    /// <summary>Writes a page.</summary>
    public void Write(SitePage page)
    {
        Folder.Write(page.Path + "index.html", Render(page, page.Root));
        if (page.CanonicalPath == page.Path)
        {
            _pages.Add(page.Path);
        }
    }

    /// <summary>Renders a page.</summary>
    /// <param name="root">The way to the first page.</param>
    public string Render(SitePage page, string root)
    {
        var set = Graph.Ontology.Name;
        var frame = new PageFrame(
            page.Path.Length == 0 && page.Title == set ? set : $"{page.Title} – {set}",
            page.Description,
            $"""
            {Policy()}
            <link rel="stylesheet" href="{PageText.Encode(root)}{StyleFile}">{Canonical(page)}{Feed(root)}{page.Head}
            """,
            Navigation(root) + page.Navigation + Search(root),
            page.Content,
            $"<p>Made by kg site from <a href=\"{PageText.Encode(root)}facts.kg\">facts.kg</a>. State of the facts: {Graph.ContentHash}.</p>");
        return frame.ToHtml();
    }

    private static Dictionary<string, string> Paths(FactGraph graph)
    {
        // Two kinds may differ in case alone.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in graph.Ontology.Kinds.Where(static kind => !kind.IsAbstract))
        {
            var name = SafeName.Of(kind.Name.ToLowerInvariant());
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = $"{name}-{number}";
            }

            paths[kind.Name] = $"kinds/{free}/";
        }

        return paths;
    }

    /// <summary>Pages load the style sheet of the site and nothing else, and ask nobody but the explorer.</summary>
    private string Policy() =>
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; "
        + $"form-action {(HasExplorer ? "'self'" : "'none'")}\">";

    /// <summary>A field whose text the explorer searches for; nothing without the explorer.</summary>
    private string Search(string root) => HasExplorer
        ? $"""

            <form role="search" action="{PageText.Encode(root)}explore/">
            <input type="search" name="find" aria-label="Search for a name" placeholder="Search for a name…" maxlength="{FactGraph.MaxSearchLength}" required>
            <button>Search</button>
            </form>
            """
        : "";

    private string Canonical(SitePage page) =>
        Options.Url is { } url ? $"\n<link rel=\"canonical\" href=\"{PageText.Encode(url + page.CanonicalPath)}\">" : "";

    private string Feed(string root) => HasChanges
        ? $"\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Changes\" href=\"{PageText.Encode(root)}changes/feed.xml\">"
        : "";

    private string Navigation(string root)
    {
        var links = new List<(string Path, string Words)> { ("", Graph.Ontology.Name), ("names/", "A–Z"), ("kinds/", "Kinds") };
        Add(Graph.Sources.Count > 0, "sources/", "Sources");
        Add(Graph.Conflicts.Count > 0, "conflicts/", "Conflicts");
        Add(true, "timeline/", "Timeline");
        Add(Graph.Questions.Count > 0, "questions/", "Questions");
        Add(HasChanges, "changes/", "Changes");
        Add(HasExplorer, "explore/", "Explorer");
        Add(true, "exports/", "Data");
        return string.Join(" · ", links.Select(link => $"<a href=\"{PageText.Encode(root + link.Path)}\">{PageText.Encode(link.Words)}</a>"));

        void Add(bool isThere, string path, string words)
        {
            if (isThere)
            {
                links.Add((path, words));
            }
        }
    }
}
