using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Wasm;

/// <summary>The operations of the explorer's views, about entities that have many statements.</summary>
internal static partial class ExplorerOperations
{
    /// <summary>The arguments of the engine's <c>execute</c> for each operation.</summary>
    /// <param name="graph">The facts.</param>
    /// <param name="offset">0 for the two entities with most statements, 2 for the next two.</param>
    public static IReadOnlyList<JsonArray> Of(FactGraph graph, int offset)
    {
        var texts = Operation().Matches(File.ReadAllText(RepositoryFolder.Combine("src", "explorer", "src", "api", "operations.generated.ts")))
            .ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value, StringComparer.Ordinal);
        var entities = Enumerable.Range(0, graph.Entities.Count).Select(row => graph.Entity(new EntityRow(row)))
            .OrderByDescending(static entity => entity.Statements.Count).ThenBy(static entity => entity.Row).Skip(offset).Take(2).ToArray();
        var (id, end) = (entities[0].Id, entities[1].Id);
        var statement = entities[0].Statements[0];
        return
        [
            .. from line in new (string Name, string Variables)[]
               {
                   ("Search", $$"""{"text":"{{entities[0].Name[..3]}}"}"""),
                   ("EntityName", $$"""{"id":"{{id}}"}"""),
                   ("Dossier", $$"""{"id":"{{id}}"}"""),
                   ("NamedIn", $$$$$"""{"naming":{"object":{"id":{"eq":"{{{{{id}}}}}"}}}}"""),
                   ("Said", $$$$$"""{"saying":{"attributedTo":{"id":{"eq":"{{{{{id}}}}}"}}}}"""),
                   ("Disputes", $$"""{"id":"{{id}}"}"""),
                   ("StatementDetail", $$"""{"id":"{{statement.Id}}"}"""),
                   ("Neighbourhood", $$"""{"of":"{{id}}","depth":1,"via":{},"limit":400,"hubLimit":60,"statements":5000}"""),
                   ("Timeline", $$"""{"about":"{{id}}"}"""),
                   ("Paths", $$"""{"from":"{{id}}","to":"{{end}}","via":{},"weighting":"STEPS"}"""),
                   ("Entities", """{"order":[{"kind":"ASC"},{"name":"ASC"}],"withColumns":false}"""),
                   ("EntityKinds", "{}"),
                   ("StatementFacets", """{"by":["PREDICATE"]}"""),
                   ("Statements", """{"order":[{"subject":{"name":"ASC"}},{"predicate":"ASC"}]}"""),
                   ("Trust", $$$"""{"single":{{{Origins("eq", 1)}}},"several":{{{Origins("gt", 1)}}},"none":{{{Origins("eq", 0)}}}}"""),
               }
               select new JsonArray(texts[line.Name], JsonNode.Parse(line.Variables), line.Name),
        ];
    }

    private static string Origins(string test, int count) => new JsonObject
    {
        ["independentOrigins"] = new JsonObject { [test] = count },
    }.ToJsonString();

    [GeneratedRegex(@"name: '(\w+)',\s*text: `([^`]*)`")]
    private static partial Regex Operation();
}
