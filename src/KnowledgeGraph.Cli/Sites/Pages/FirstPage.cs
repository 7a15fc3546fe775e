using KnowledgeGraph.Format;
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
            <p class="soft">{CountPhrase.Of(graph.Entities.Count, "entity", "entities")} and {CountPhrase.Of(graph.Statements.Count, "statement")}, from {CountPhrase.Of(graph.Sources.Count, "source")}; {CountPhrase.Of(graph.Conflicts.Count, "contradiction")} settled.</p>
            <h2>Names from A to Z</h2>
            {NamePages.Letters(site, "./")}<h2>Entities by kind</h2>
            {NamePages.Kinds(site, "./")}
            """)
        {
            Description = graph.Ontology.Description,
        });
    }
}
