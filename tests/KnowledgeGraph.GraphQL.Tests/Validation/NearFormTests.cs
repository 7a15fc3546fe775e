using System.Text.Json;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>What a message suggests where a document is nearly right: it comes from the schema, and is valid in that place.</summary>
public sealed class NearFormTests
{
    private static readonly GraphQLEngine Engine = new(Build());

    [Theory]
    [InlineData("{ lines(filter: { name: { eq: \"Valley\" } }) { nodes { name } } }", "Did you mean \"where\"?")]
    [InlineData("{ lines(FILTER: { name: { eq: \"Valley\" } }) { nodes { name } } }", "Did you mean \"where\"?")]
    [InlineData("{ lines(day: \"2024-01-01\") { nodes { name } } }", "Did you mean view: { day: \"2024-01-01\" }?")]
    [InlineData("query Q($day: String) { lines(day: $day) { nodes { name } } }", "Did you mean view: { day: $day }?")]
    [InlineData("{ lines(day: \"2024-01-01\", week: 2) { nodes { name } } }", "Did you mean view: { day: \"2024-01-01\", week: 2 }?")]
    [InlineData("{ lines(day: \"2024-01-01\", name: \"Valley\") { nodes { name } } }", "Did you mean where: { name: { eq: \"Valley\" } }?")]
    [InlineData("{ lines(eq: \"Valley\") { nodes { name } } }", "Did you mean where: { name: { eq: \"Valley\" } }?")]
    [InlineData("{ lines(eq: \"valley\") { nodes { name } } }", "Did you mean where: { code: { eq: \"valley\" } }?")]
    [InlineData("{ lines(offset: 10) { nodes { name } } }", "on field \"Query.lines\". Lists have no offsets.")]
    [InlineData("{ lines(wheer: { name: { eq: \"Valley\" } }) { nodes { name } } }", "Did you mean \"where\"?")]
    public void UnknownArgument_NamesTheOneThatIsMeant(string document, string said) => MessagesOf(document).ShouldContain(said);

    [Theory]
    [InlineData("{ lines(where: { name: \"Valley\" }) { nodes { name } } }", "Did you mean { eq: \"Valley\" }?")]
    [InlineData("{ lines(where: { name: [\"Valley\", \"Coast\"] }) { nodes { name } } }", "Did you mean { in: [\"Valley\", \"Coast\"] }?")]
    [InlineData("{ lines(where: { stops: \"Dunmere\" }) { nodes { name } } }", "Did you mean { some: { name: { eq: \"Dunmere\" } } }?")]
    [InlineData("{ lines(where: { gauge: \"narrowGauge\" }) { nodes { name } } }", "Did you mean { eq: NARROW_GAUGE }?")]
    [InlineData("{ lines(where: { gauge: Narrow_Gauge }) { nodes { name } } }", "Did you mean { eq: NARROW_GAUGE }?")]
    [InlineData("{ lines(where: { gauge: [\"broad\", narrowGauge] }) { nodes { name } } }", "Did you mean { in: [BROAD, NARROW_GAUGE] }?")]
    [InlineData("query Q($name: String) { lines(where: { name: $name }) { nodes { name } } }", "Did you mean { eq: $name }?")]
    public void Value_InPlaceOfAnObject_IsShownInsideIt(string document, string said) => MessagesOf(document).ShouldContain(said);

    [Theory]
    [InlineData("{ lines(where: { stops: { name: { eq: \"Dunmere\" } } }) { nodes { name } } }", "Did you mean some: { name: { eq: \"Dunmere\" } }?")]
    [InlineData("{ lines(where: { stops: { hours: 3, minutes: 5 } }) { nodes { name } } }", "Did you mean some: { wait: { hours: 3, minutes: 5 } }?")]
    [InlineData("{ lines(where: { stops: { open: { name: { eq: \"Dunmere\" } } } }) { nodes { name } } }", "Did you mean some: { name: { eq: \"Dunmere\" } }?")]
    [InlineData("{ lines(where: { stops: { isEmpty: true } }) { nodes { name } } }", "Did you mean open: false?")]
    [InlineData("{ lines(where: { stops: { isEmpty: false } }) { nodes { name } } }", "Did you mean open: true?")]
    [InlineData("{ lines(where: { gte: 1 }) { nodes { name } } }", "not to include unknown field \"gte\", found: { gte: 1 }.")]
    [InlineData("{ lines(where: { title: { eq: \"Valley\" } }) { nodes { name } } }", "Did you mean \"name\"?")]
    public void UnknownInputField_NamesTheOneThatIsMeant(string document, string said) => MessagesOf(document).ShouldContain(said);

    [Theory]
    [InlineData("NAME_DESC", "Did you mean { name: DESC }?")]
    [InlineData("name_ASC", "Did you mean { name: ASC }?")]
    [InlineData("\"name\"", "Did you mean { name: ASC }?")]
    [InlineData("\"-name\"", "Did you mean { name: DESC }?")]
    [InlineData("\"name descending\"", "Did you mean { name: DESC }?")]
    [InlineData("{ field: NAME, direction: DESC }", "Did you mean { name: DESC }?")]
    [InlineData("{ by: \"opened\", dir: \"asc\" }", "Did you mean { opened: { least: ASC } }?")]
    [InlineData("{ opened: ASC }", "Did you mean { least: ASC }?")]
    [InlineData("{ opened: DESC }", "Did you mean { greatest: DESC }?")]
    [InlineData("{ opened: { earliest: ASC } }", "Did you mean \"least\"?")]
    [InlineData("{ name: descending }", "Did you mean the enum value \"DESC\"?")]
    public void KeyOfAnOrder_AsOtherApisWriteIt_IsShownAsTheSchemaHasIt(string order, string said) =>
        MessagesOf($"{{ lines(order: {order}) {{ nodes {{ name }} }} }}").ShouldContain(said);

    [Theory]
    [InlineData("\"NAME_DESC\"", "Did you mean { \"name\": \"DESC\" }?")]
    [InlineData("{ \"field\": \"NAME\", \"direction\": \"DESC\" }", "Did you mean { \"name\": \"DESC\" }?")]
    public void KeyOfAnOrder_InAVariable_IsShownAsTheSchemaHasIt(string order, string said) =>
        MessagesOf("query Q($o: [LineOrder!]) { lines(order: $o) { nodes { name } } }", variables: $$"""{"o":{{order}}}""").ShouldContain(said);

    [Fact]
    public void Variable_InPlaceOfAList_IsToldWhichTypeToDeclare() =>
        MessagesOf("query Q($o: LineOrder) { lines(order: $o) { nodes { name } } }").ShouldContain("Did you mean \"$o: [LineOrder!]\"?");

    [Theory]
    [InlineData("{ lines { name } }", "Did you mean nodes { name }?")]
    [InlineData("{ lines { items { name } } }", "Did you mean \"nodes\"?")]
    [InlineData("{ lines { nodse { name } } }", "Did you mean \"nodes\"?")]
    [InlineData("{ lines { nodes { stations { name } } } }", "Did you mean \"servesStation\"?")]
    [InlineData("{ lines { nodes { SERVES_STATIONS { name } } } }", "Did you mean \"servesStation\"?")]
    [InlineData("{ lines { nodes { lineName } } }", "Did you mean \"name\"?")]
    [InlineData("{ lines { nodes { nam } } }", "Did you mean \"name\"?")]
    public void UnknownField_NamesTheOneThatIsMeant(string document, string said) => MessagesOf(document).ShouldContain(said);

    [Theory]
    [InlineData("""{"where":{"name":"Valley"}}""", "Did you mean { \"eq\": \"Valley\" }?")]
    [InlineData("""{"where":{"gauge":["broad","narrowGauge"]}}""", "Did you mean { \"in\": [\"BROAD\", \"NARROW_GAUGE\"] }?")]
    [InlineData("""{"where":{"gauge":"narrowGauge"}}""", "Did you mean { \"eq\": \"NARROW_GAUGE\" }?")]
    [InlineData("""{"where":{"stops":"Dunmere"}}""", "Did you mean { \"some\": { \"name\": { \"eq\": \"Dunmere\" } } }?")]
    [InlineData("""{"where":{"title":{"eq":"Valley"}}}""", "Did you mean \"name\"?")]
    [InlineData("""{"where":{"stops":{"name":{"eq":"Valley"}}}}""", "Did you mean \"some\": { \"name\": {\"eq\":\"Valley\"} }?")]
    [InlineData("""{"where":{"stops":{"hours":3,"minutes":5}}}""", "Did you mean \"some\": { \"wait\": { \"hours\": 3, \"minutes\": 5 } }?")]
    [InlineData("""{"where":{"stops":{"open":{"name":{"eq":"Valley"}}}}}""", "Did you mean \"some\": {\"name\":{\"eq\":\"Valley\"}}?")]
    [InlineData("""{"where":{"stops":{"isEmpty":true}}}""", "Did you mean \"open\": false?")]
    public void Variable_ThatIsNearlyRight_IsToldTheSame(string variables, string said) =>
        MessagesOf("query Q($where: LineFilter) { lines(where: $where) { nodes { name } } }", variables: variables).ShouldContain(said);

    /// <summary>A number of stops is not what was meant by a condition on a stop, and neither is a name without a word in it by any field.</summary>
    [Theory]
    [InlineData("{ lines(where: { stops: { gt: 5 } }) { nodes { name } } }")]
    [InlineData("{ lines { nodes { ____ } } }")]
    [InlineData("{ lines { nodes { gain } } }")]
    [InlineData("{ lines(where: { depot: { title: \"x\" } }) { nodes { name } } }")]
    [InlineData("{ lines(where: { tracks: 5 }) { nodes { name } } }")]
    public void Name_ThatMeansSomethingElse_HasNoSuggestion(string document) => MessagesOf(document).ShouldNotContain("Did you mean");

    [Fact]
    public void Variable_ThatMeansSomethingElse_HasNoSuggestion() =>
        MessagesOf("query Q($where: LineFilter) { lines(where: $where) { nodes { name } } }", variables: """{"where":{"stops":{"gt":5}}}""")
            .ShouldNotContain("Did you mean");

    /// <summary>Documents are written by anybody: what is looked at for one suggestion does not grow with the schema.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(399, false)]
    public void Place_BeyondTenThousandFields_IsNotLookedFor(int type, bool isFound)
    {
        const int Types = 400;
        const int Fields = 300;
        var builder = new SchemaBuilder();
        builder.Add(new ObjectType("Query") { Fields = [new FieldDefinition("lines", "Int") { Arguments = [new ArgumentDefinition("where", "Root")] }] });
        builder.Add(new InputObjectType("Root") { Fields = [.. Enumerable.Range(0, Types).Select(number => new InputField($"t{number}", $"T{number}"))] });
        for (var i = 0; i < Types; i++)
        {
            builder.Add(new InputObjectType($"T{i}")
            {
                Fields = [.. Enumerable.Range(0, Fields).Select(number => new InputField(i == type && number == 0 ? "wanted" : $"f{number}", "Int"))],
            });
        }

        MessagesOf("{ lines(wanted: 1) }", new GraphQLEngine(builder.Build()))
            .Contains($"Did you mean where: {{ t{type}: {{ wanted: 1 }} }}?", StringComparison.Ordinal).ShouldBe(isFound);
    }

    [Fact]
    public void Value_ThatFitsNowhere_HasNoSuggestion() =>
        MessagesOf("{ lines(where: { name: true }) { nodes { name } } }").ShouldNotContain("Did you mean");

    [Fact]
    public void Suggestions_SwitchedOff_AreNotMade() =>
        MessagesOf("{ lines(filter: { name: { eq: \"Valley\" } }) { name } }", new GraphQLEngine(Build(), new EngineOptions { Validation = new() { ShowSuggestions = false } }))
            .ShouldNotContain("Did you mean");

    [Fact]
    public void LongValue_IsNotRepeated() =>
        MessagesOf($"{{ lines(where: {{ name: \"{new string('x', 5_000)}\" }}) {{ nodes {{ name }} }} }}").ShouldContain("Did you mean { eq: … }?");

    private static string MessagesOf(string document, GraphQLEngine? engine = null, string? variables = null)
    {
        using var json = JsonDocument.Parse((engine ?? Engine).Respond(document, variables: variables));
        return string.Join('\n', json.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()));
    }

    private static Schema Build()
    {
        var builder = new SchemaBuilder();
        builder.Add(new ObjectType("Query")
        {
            Fields =
            [
                new FieldDefinition("lines", "Lines")
                {
                    Arguments =
                    [
                        new ArgumentDefinition("where", "LineFilter") { Synonyms = ["filter"] },
                        new ArgumentDefinition("order", "[LineOrder!]"),
                        new ArgumentDefinition("view", "View"),
                    ],
                    MisplacedArguments = [new MisplacedArgument(["offset"], "Lists have no offsets.") { IsExplanation = true }],
                },
            ],
        });
        builder.Add(new ObjectType("Lines") { Fields = [new FieldDefinition("nodes", "[Line]") { Synonyms = ["items"], SuggestInside = true }] });
        builder.Add(new ObjectType("Line") { Fields = [new FieldDefinition("name", "String"), new FieldDefinition("servesStation", "Line")] });
        builder.Add(new EnumType("Gauge") { Values = [new EnumValueDefinition("BROAD"), new EnumValueDefinition("NARROW_GAUGE")] });
        builder.Add(new InputObjectType("GaugeFilter") { Fields = [new InputField("eq", "Gauge"), new InputField("in", "[Gauge!]")] });
        builder.Add(new InputObjectType("View") { Fields = [new InputField("day", "String"), new InputField("week", "Int")] });
        builder.Add(new EnumType("Direction")
        {
            Values = [new EnumValueDefinition("ASC") { Synonyms = ["ascending"] }, new EnumValueDefinition("DESC") { Synonyms = ["descending"] }],
        });
        builder.Add(new InputObjectType("LineOrder") { Fields = [new InputField("name", "Direction"), new InputField("opened", "DayOrder")], IsOrderKey = true });
        builder.Add(new InputObjectType("DayOrder")
        {
            Fields =
            [
                new InputField("count", "Direction") { SuggestedFor = static _ => false },
                new InputField("least", "Direction") { Synonyms = ["earliest"], SuggestedFor = static direction => direction != "DESC" },
                new InputField("greatest", "Direction"),
            ],
        });
        builder.Add(new InputObjectType("LineFilter")
        {
            Fields =
            [
                new InputField("code", "TextFilter") { SuggestedFor = static text => text is not null && !text.Any(char.IsUpper) },
                new InputField("name", "TextFilter") { Synonyms = ["title"] },
                new InputField("gauge", "GaugeFilter"),
                new InputField("stops", "StopListFilter"),
                new InputField("depot", "DepotFilter") { SuggestInside = false },
            ],
        });
        builder.Add(new InputObjectType("StopListFilter")
        {
            Fields = [new InputField("some", "StopFilter"), new InputField("open", "Boolean"), new InputField("count", "IntFilter") { SuggestInside = false }],
            MisplacedFlags = [new MisplacedFlag(["isEmpty"], ("open", "false"), ("open", "true"))],
        });
        builder.Add(new InputObjectType("DepotFilter") { Fields = [new InputField("tracks", "Int")] });
        builder.Add(new InputObjectType("Wait") { Fields = [new InputField("hours", "Int"), new InputField("minutes", "Int")] });
        builder.Add(new InputObjectType("IntFilter") { Fields = [new InputField("gt", "Int")] });
        builder.Add(new InputObjectType("StopFilter") { Fields = [new InputField("and", "[StopFilter!]"), new InputField("name", "TextFilter"), new InputField("wait", "Wait")] });
        builder.Add(new InputObjectType("TextFilter") { Fields = [new InputField("eq", "String"), new InputField("in", "[String!]")] });
        return builder.Build();
    }
}
