using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Wasm;

/// <summary>The operations of the explorer's views, as the views ask them, about entities that have many statements.</summary>
internal static partial class ExplorerOperations
{
    /// <summary>What only a server answers, because it needs an earlier version.</summary>
    private const string NeedsServer = "Changes";

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
        var source = graph.Source(new SourceRow(offset % graph.Sources.Count)).Id;
        (string Name, string Variables)[] operations =
        [
            ("Vocabulary", "{}"),
            ("Search", $$"""{"text":"{{entities[0].Name[..3]}}"}"""),
            ("EntityName", $$"""{"id":"{{id}}"}"""),
            ("Dossier", $$"""{"id":"{{id}}"}"""),
            ("NamedIn", $$$$$"""{"naming":{"object":{"id":{"eq":"{{{{{id}}}}}"}}}}"""),
            ("Said", $$$$$"""{"saying":{"attributedTo":{"id":{"eq":"{{{{{id}}}}}"}}}}"""),
            ("Disputes", $$"""{"id":"{{id}}"}"""),
            ("StatementDetail", $$"""{"id":"{{statement.Id}}"}"""),
            ("Neighbourhood", $$"""{"of":"{{id}}","depth":1,"via":{},"limit":400,"hubLimit":60,"statements":5000}"""),
            ("Timeline", $$"""{"about":"{{id}}"}"""),
            ("TimelineYears", $$"""{"about":"{{id}}"}"""),
            ("Paths", $$"""{"from":"{{id}}","to":"{{end}}","via":{},"weighting":"STEPS"}"""),
            ("Entities", """{"order":[{"kind":"ASC"},{"name":"ASC"}],"withColumns":false}"""),
            ("EntityKinds", "{}"),
            ("StatementFacets", """{"by":["PREDICATE"]}"""),
            ("ValueFacets", $$"""{"predicates":["{{PredicateOf(statement)}}"]}"""),
            ("Statements", "{}"),
            ("Group", $$$$$"""{"where":{"subject":{"id":{"eq":"{{{{{id}}}}}"}}}}"""),
            ("Part", """{"where":{"time":{"earliestStart":{"gt":"2020-01-01"}}},"view":{"asOf":"2020-01-01"},"order":[{"start":"DESC"}]}"""),
            ("Questions", "{}"),
            ("Trust", """{"single":{"independentOrigins":{"eq":1}}}"""),
            ("Unsourced", """{"none":{"independentOrigins":{"eq":0}}}"""),
            ("Rated", "{}"),
            (
                "Withdrawn",
                $$$$$$"""
                {"without":{"withoutSources":["{{{{{{source}}}}}}"]},
                 "stated":{"evidence":{"any":true,"all":{"source":{"id":{"in":["{{{{{{source}}}}}}"]}}}}},
                 "derived":{"basis":{"eq":"DERIVED"}}}
                """),
        ];
        var missing = texts.Keys.Except(operations.Select(static each => each.Name).Append(NeedsServer)).ToArray();
        return missing.Length == 0
            ? [.. operations.Select(each => new JsonArray(texts[each.Name], JsonNode.Parse(each.Variables), each.Name))]
            : throw new InvalidOperationException($"Operations of the explorer that are not measured: {string.Join(", ", missing)}.");
    }

    /// <summary>The value of the predicate in GraphQL.</summary>
    private static string PredicateOf(Statement statement) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(statement.Predicate.Name);

    [GeneratedRegex(@"name: '(\w+)',\s*text: `([^`]*)`")]
    private static partial Regex Operation();
}
