using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Pages;

/// <summary>The first page: the name of the set, its description, and the ways in.</summary>
internal static class FirstPage
{
    public static void Write(FactSite site)
    {
        var graph = site.Graph;
        site.Write(new SitePage(
            "",
            graph.Ontology.Name,
            $"""
            <h1>{PageText.Encode(graph.Ontology.Name)}</h1>
            <p class="lead">{PageText.Encode(graph.Ontology.Description)}</p>
            <p class="soft">{PageText.Number(graph.Entities.Count)} entities and {PageText.Number(graph.Statements.Count)} statements, from {PageText.Number(graph.Sources.Count)} sources; {PageText.Number(graph.Conflicts.Count)} contradictions settled.</p>
            <h2>Names from A to Z</h2>
            {NamePages.Letters(site, "./")}<h2>Entities by kind</h2>
            {NamePages.Kinds(site, "./")}
            """)
        {
            Description = graph.Ontology.Description,
        });
    }
}
