using System.Text.RegularExpressions;
using KnowledgeGraph.Api.Federation;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Tests.Federation;

/// <summary>The schema of a subgraph, by itself and in a namespace.</summary>
public sealed partial class SubgraphTests
{
    private static readonly ApiClient Plain = Client(new FederationOptions());
    private static readonly ApiClient Rail = Client(new FederationOptions { Namespace = "rail", Identifiers = ["registry", "lei"] });

    [Fact]
    public void Schema_WithoutANamespace_IsThatOfTheApiAndTheProtocol()
    {
        var types = Plain.Schema.Types.Select(type => type.Name).Except(Railway.Api.Schema.Types.Select(type => type.Name));
        var fields = Plain.Schema.QueryType.Fields.Select(field => field.Name).Except(Railway.Api.Schema.QueryType.Fields.Select(field => field.Name));

        types.ShouldBe(["_Any", "_Entity", "_Service"], ignoreOrder: true);
        fields.ShouldBe(["_service", "_entities"]);
        Railway.Api.Schema.Types.Select(type => type.Name).Except(Plain.Schema.Types.Select(type => type.Name)).ShouldBeEmpty();
    }

    [Fact]
    public void Text_OfTheService_IsThePrintedSchema() =>
        System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(Plain.Read("{ _service { sdl } }"))!["sdl"]
            .ShouldBe(SubgraphPrinter.Print(Plain.Schema));

    [Fact]
    public void Text_HasAKeyOnEveryEntityAndOnNothingElse()
    {
        var text = SubgraphPrinter.Print(Plain.Schema, descriptions: false);
        var keyed = KeyedTypes().Matches(text).Select(match => match.Groups["name"].Value);

        text.ShouldStartWith("""extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])""");
        keyed.ShouldBe([.. Railway.Api.Graph.Ontology.Kinds.Select(kind => kind.Name), "Entity", "Source", "Statement"], ignoreOrder: true);
        text.ShouldContain("type PageInfo @shareable {");
        text.ShouldContain("type FuzzyDate implements Value @shareable {");
        text.ShouldContain("type Quantity implements Value @shareable {");
        text.ShouldNotContain("_Any");
        text.ShouldNotContain("_service");
        text.ShouldNotContain("directive @");
    }

    [Fact]
    public void Text_WithoutItsDirectives_IsThatOfTheApi()
    {
        var bare = Directives().Replace(SubgraphPrinter.Print(Plain.Schema), "");

        bare.ShouldBe(ExecutableDirective().Replace(SchemaPrinter.Print(Railway.Api.Schema), ""));
    }

    [Fact]
    public void Types_OfANamespace_HaveItInTheirNames()
    {
        var names = Rail.Schema.Types.Where(type => !type.IsBuiltIn && type is not ScalarType).Select(type => type.Name);

        names.Where(name => !name.StartsWith("rail_", StringComparison.Ordinal)).ShouldBe(["Query", "SharedEntity", "_Entity", "_Service"], ignoreOrder: true);
        Rail.Schema.Types.OfType<ScalarType>().Where(type => !type.IsBuiltIn).Select(type => type.Name)
            .ShouldBe(["_Any", .. Railway.Api.Schema.Types.OfType<ScalarType>().Where(type => !type.IsBuiltIn).Select(type => type.Name)], ignoreOrder: true);
        Rail.Schema.QueryType.Fields.Select(field => field.Name).ShouldBe(["rail", "sharedEntity", "_service", "_entities"]);
        Rail.Schema.SubscriptionType.ShouldBeNull();
        ((ObjectType)Rail.Schema.FindType("rail_Station")!).InterfaceNames.ShouldBe(["rail_Node", "rail_Entity", "rail_Infrastructure", "rail_Place"]);
    }

    [Fact]
    public void Text_OfANamespace_SharesOneTypeAndOneField()
    {
        var text = SubgraphPrinter.Print(Rail.Schema, descriptions: false);

        text.ShouldContain("type SharedEntity @key(fields: \"id\") {\n  id: ID!\n  rail: rail_Entity\n}");
        text.ShouldContain("type Query {\n  rail: rail_Query!\n  sharedEntity(id: ID!): SharedEntity @shareable\n}");
        Regex.Count(text, "@shareable").ShouldBe(2);
        text.ShouldNotContain("FactSetChanged");
        SchemaFromSdl.Build(Directives().Replace(text, "")).Types.Count.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("valley-rail", "registry:4711")]
    [InlineData("coast-lines", "coast-lines")]
    [InlineData("aldermoor", "aldermoor")]
    public void Id_OfASharedEntity_IsTheFirstIdentifierOrElseItsOwn(string id, string shared) =>
        Rail.Read($$"""{ rail { entity(id: "{{id}}") { shared { id rail { id } } } } }""")
            .ShouldBe("""{"entity":{"shared":{"id":"SHARED","rail":{"id":"ID"}}}}"""
                .Replace("SHARED", shared, StringComparison.Ordinal).Replace("ID", id, StringComparison.Ordinal));

    [Theory]
    [InlineData("registry:4711", "valley-rail")]
    [InlineData("lei:VALLEYRAIL0000000010", "valley-rail")]
    [InlineData("valley-rail", "valley-rail")]
    [InlineData("stationCode:ALD", null)]
    [InlineData("lei:4711", null)]
    [InlineData("lei:", null)]
    [InlineData(":", null)]
    [InlineData("", null)]
    public void SharedEntity_ByAnId_IsThatOfTheSetIfItKnowsTheId(string id, string? entity)
    {
        var expected = $$"""{"id":"{{id}}","rail":FOUND}""".Replace(
            "FOUND", entity is null ? "null" : $$"""{"id":"{{entity}}"}""", StringComparison.Ordinal);

        Rail.Read($$"""{ sharedEntity(id: "{{id}}") { id rail { id } } }""").ShouldBe(expected);
        Rail.Read($$"""{ _entities(representations: [{ __typename: "SharedEntity", id: "{{id}}" }]) { ... on SharedEntity { id rail { id } } } }""")
            .ShouldBe($"[{expected}]");
    }

    [Fact]
    public void Representations_OfANamespace_HaveItInTheirTypes()
    {
        Rail.Read("""{ _entities(representations: [{ __typename: "rail_Station", id: "aldermoor" }]) { ... on rail_Station { name } } }""")
            .ShouldBe("""[{"name":"Aldermoor"}]""");
        Rail.Fail("""{ _entities(representations: [{ __typename: "Station", id: "aldermoor" }]) { __typename } }""").Code.ShouldBe("INVALID_REPRESENTATION");
    }

    [Fact]
    public void Answers_OfANamespace_AreThoseOfTheApi()
    {
        const string selection = """
            stations(where: { name: { startsWith: "A" } }, order: [{ name: DESC }]) { totalCount nodes { name platforms locatedIn { nodes { name } } } }
            paths(from: "aldermoor", to: "dunmere", via: { maxLength: 3 }, first: 2) { nodes { length } }
            """;

        Rail.ExecuteRaw($"{{ rail {{ {selection} }} }}")
            .ShouldBe($$"""{"data":{"rail":{{Railway.Api.ExecuteRaw($"{{ {selection} }}")["{\"data\":".Length..]}}}""");
    }

    [Fact]
    public void Predicate_NamedShared_GivesWayInANamespaceOnly()
    {
        var set = RailwaySet.Load();
        foreach (var path in set.Paths.ToList())
        {
            set = set.With(path, Regex.Replace(set[path], @"\bmotto:", "shared:"));
        }

        var facts = set.CompileCleanly();

        FieldsOf(new ApiClient(facts), "Operator").ShouldContain("shared");
        new[] { "shared", "shared_" }.ShouldBeSubsetOf(FieldsOf(new ApiClient(facts, federation: new FederationOptions { Namespace = "x" }), "x_Operator"));
    }

    [Theory]
    [InlineData("\"\" is not suitable as the namespace of a subgraph. It must begin with a letter, ", "")]
    [InlineData("\"__a\" is not suitable as the namespace of a subgraph. It must begin with a letter, ", "__a")]
    [InlineData("\"a__b\" is not suitable as the namespace of a subgraph. It must begin with a letter, ", "a__b")]
    [InlineData("\"straße\" is not suitable as the namespace of a subgraph. It must begin with a letter, ", "straße")]
    [InlineData("\"sharedEntity\" is not suitable as the namespace of a subgraph. It is the name of a field that all sets of the graph have.", "sharedEntity")]
    [InlineData("The set \"Railway\" has no identifier scheme \"LEI\": it has lei, registry, stationCode.", "rail", "LEI")]
    [InlineData("Identifiers join the sets of a graph only if they have a namespace, and this one has none.", null, "lei")]
    public void Options_ThatDoNotFit_AreRefused(string message, string? prefix, params string[] identifiers) =>
        Should.Throw<SchemaException>(() => GraphSchema.Create(
                Railway.Api.Graph, new GraphSchemaOptions { Federation = new FederationOptions { Namespace = prefix, Identifiers = identifiers } }))
            .Errors.ShouldHaveSingleItem().ShouldStartWith(message);

    [Fact]
    public void Schema_OfNoSubgraph_IsNotPrintedAsOne() => Should.Throw<ArgumentException>(() => SubgraphPrinter.Print(Railway.Api.Schema));

    private static ApiClient Client(FederationOptions options) => new(RailwaySet.Load().CompileCleanly(), federation: options);

    private static IEnumerable<string> FieldsOf(ApiClient api, string type) => ((ObjectType)api.Schema.FindType(type)!).Fields.Select(field => field.Name);

    [GeneratedRegex(@"^(type|interface) (?<name>\w+) .*@key\(fields: ""id""\) \{$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyedTypes();

    [GeneratedRegex(@"extend schema .*\n\n| @key\(fields: ""id""\)| @shareable")]
    private static partial Regex Directives();

    // The directive of the API, which is for operations and so not for composition, with its description and arguments.
    [GeneratedRegex(@"""""""\n(?:(?!"""""").)*?\n""""""\ndirective @view\([\s\S]*?\n\) on QUERY\n\n")]
    private static partial Regex ExecutableDirective();
}
