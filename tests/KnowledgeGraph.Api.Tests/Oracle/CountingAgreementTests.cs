using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Counts of lists, by conditions, orders and facets, against those of the items that the lists show.</summary>
public sealed class CountingAgreementTests
{
    private const int ManyCases = 60;

    private const string Lines =
        "lines(first: 100) { nodes { id serves(first: 100) { nodes { id } } relationships(first: 100) { nodes { id } } statements(first: 100) { totalCount } nickname } }";

    public static TheoryData<string, string> Lists() => new()
    {
        { "entities", "entities(first: 100" },
        { "agents", "agents(first: 100" },
        { "statements", "statements(first: 100" },
        { "statements", "statements(first: 100, view: { all: true }" },
        { "statements", "statements(first: 100, view: { basis: [EXPLICIT, IMPLIED], rank: [NORMAL, DEPRECATED], credibility: { atLeast: 3 } }" },
        { "statements", "statements(first: 100, view: { asOf: \"2000-01-03\" }" },
        { "statements", "statements(first: 100, view: { from: \"2000-01-02\", to: \"2000-01-03\" }" },
        { "statements", "statements(first: 100, predicates: [SERVES]" },
        { "statements", "statements(first: 100, where: { credibility: { gte: 3 } }, order: [{ id: DESC }], view: { all: true }" },
        { "relations", "line(id: \"l0\") { serves(first: 100" },
        { "relations", "line(id: \"l0\") { relationships(first: 100, view: { asOf: \"2000-01-03\" }" },
        { "timeline", "timeline(first: 100, about: \"l0\"" },
        { "sources", "sources(first: 100" },
        { "search", "search(text: \"ash\", first: 100" },
    };

    [Fact]
    public void Count_OfRelations_IsThatOfDistinctEntities() => ForAny(client =>
    {
        using var lines = Read(client, Lines);
        foreach (var (list, count) in Counts(lines))
        {
            for (var least = 0; least < 4; least++)
            {
                var expected = count.Where(line => line.Value >= least).Select(line => line.Key).Order(StringComparer.Ordinal).ToArray();
                var where = $"where: {{ {list}: {{ count: {{ gte: {least} }} }} }}";

                Ids(client, $"lines(first: 100, {where}) {{ nodes {{ id }} }}").ShouldBe(expected, customMessage: $"{list} at least {least}");
            }
        }
    });

    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public void Order_ByCount_IsThatOfTheCounts(string direction) => ForAny(client =>
    {
        using var lines = Read(client, Lines);
        foreach (var (list, count) in Counts(lines))
        {
            var sign = direction == "ASC" ? 1 : -1;
            var expected = count.OrderBy(line => sign * line.Value).ThenBy(line => line.Key, StringComparer.Ordinal).Select(line => line.Key).ToArray();

            Ids(client, $"lines(first: 100, order: [{{ {list}: {{ count: {direction} }} }}]) {{ nodes {{ id }} }}")
                .ShouldBe(expected, customMessage: $"{list} {direction}");
        }
    });

    [Theory]
    [InlineData("least", "ASC")]
    [InlineData("least", "DESC")]
    [InlineData("greatest", "ASC")]
    [InlineData("greatest", "DESC")]
    public void Order_ByLeastOrGreatest_IsThatOfTheValues(string which, string direction) => ForAny(client =>
    {
        using var lines = Read(client, Lines);
        var values = Nodes(lines).Select(line => (
            Id: line.GetProperty("id").GetString()!,
            Value: Extreme([.. line.GetProperty("nickname").EnumerateArray().Select(name => name.GetString()!)], which == "greatest")));
        var expected = values.OrderBy(line => line.Value is null ? 1 : 0)
            .ThenBy(line => line.Value, Comparer<string?>.Create((left, right) =>
                (direction == "ASC" ? 1 : -1) * CompareUtf8(left ?? "", right ?? "")))
            .ThenBy(line => line.Id, StringComparer.Ordinal)
            .Select(line => line.Id);

        Ids(client, $"lines(first: 100, order: [{{ nickname: {{ {which}: {direction} }} }}]) {{ nodes {{ id }} }}").ShouldBe(expected);
    });

    [Theory]
    [InlineData("ieq")]
    [InlineData("icontains")]
    [InlineData("istartsWith")]
    public void Text_IgnoringCase_IsThatOfTheTexts(string operation) => ForAny(client =>
    {
        using var lines = Read(client, "lines(first: 100) { nodes { id name } }");
        foreach (var operand in (string[])["ASH", "birch", "ÉLAN", "lan", ""])
        {
            var expected = Nodes(lines).Where(line => Holds(line.GetProperty("name").GetString()!, operation, operand))
                .Select(line => line.GetProperty("id").GetString());

            Ids(client, $"lines(first: 100, where: {{ name: {{ {operation}: \"{operand}\" }} }}) {{ nodes {{ id }} }}")
                .ShouldBe(expected, customMessage: $"{operation} {operand}");
        }
    });

    [Theory]
    [MemberData(nameof(Lists))]
    public void Facets_OfList_CountItsItems(string shape, string list) => ForAny(client =>
    {
        var (selection, read) = Shape(shape);
        using var items = Read(client, $"{list}) {{ {selection} }}{(list.Contains('{', StringComparison.Ordinal) && list.StartsWith("line(", StringComparison.Ordinal) ? " }" : "")}");
        var connection = Connection(items.RootElement);
        var nodes = connection.EnumerateObject().First().Value.EnumerateArray().ToArray();
        foreach (var (key, keysOf) in read)
        {
            var expected = nodes.SelectMany(keysOf).CountBy(value => value)
                .OrderByDescending(facet => facet.Value).ThenBy(facet => facet.Key, StringComparer.Ordinal)
                .Select(facet => $"{facet.Key} {facet.Value}");
            var close = list.StartsWith("line(", StringComparison.Ordinal) ? " }" : "";
            using var facets = Read(client, $"{list.Replace("first: 100", "first: 2", StringComparison.Ordinal)}) {{ facets(by: [{key}], first: 1000) {{ key count }} }}{close}");

            Connection(facets.RootElement).GetProperty("facets").EnumerateArray()
                .Select(facet => (Key: facet.GetProperty("key").GetString()!, Count: facet.GetProperty("count").GetInt32()))
                .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Key, StringComparer.Ordinal)
                .Select(facet => string.Create(CultureInfo.InvariantCulture, $"{facet.Key} {facet.Count}"))
                .ShouldBe(expected, customMessage: $"{list} by {key}");
        }
    });

    /// <summary>Several keys are counted over the rows of one test of the conditions, and one key by itself.</summary>
    [Theory]
    [InlineData("statements(first: 1, where: { credibility: { gte: 3 } }", "KIND, PREDICATE, SOURCE, YEAR, BASIS, REVIEW_STATE")]
    [InlineData("statements(first: 1, where: { subject: { kind: { in: [LINE] } } }, view: { all: true }", "YEAR, MODALITY, RANK")]
    [InlineData("timeline(first: 1, about: \"l0\", where: { statement: { predicate: { in: [SERVES] } } }", "PREDICATE, YEAR, SOURCE")]
    public void Facets_OfSeveralKeys_AreThoseOfEach(string list, string keys) => ForAny(client =>
    {
        using var together = Read(client, $"{list}) {{ facets(by: [{keys}], first: 1000) {{ by key label count }} }}");
        var each = keys.Split(", ").SelectMany(key =>
        {
            using var one = Read(client, $"{list}) {{ facets(by: [{key}], first: 1000) {{ by key label count }} }}");
            return Texts(one);
        });

        Texts(together).ShouldBe(each);

        static string[] Texts(JsonDocument facets) => [.. facets.RootElement.GetProperty("facets").EnumerateArray().Select(facet => facet.GetRawText())];
    });

    [Theory]
    [InlineData("statements(first: 1", "statements(first: 100", "subject")]
    [InlineData("line(id: \"l0\") { serves(first: 1", "line(id: \"l0\") { serves(first: 100", "")]
    [InlineData("entities(first: 1", "entities(first: 100", "")]
    public void EntityCount_OfList_IsThatOfDistinctEntities(string counted, string listed, string entity) => ForAny(client =>
    {
        var close = listed.StartsWith("line(", StringComparison.Ordinal) ? " }" : "";
        using var items = Read(client, $"{listed}) {{ nodes {{ {(entity.Length == 0 ? "id" : $"{entity} {{ id }}")} }} }}{close}");
        var expected = Connection(items.RootElement).GetProperty("nodes").EnumerateArray()
            .Select(item => (entity.Length == 0 ? item : item.GetProperty(entity)).GetProperty("id").GetString()).Distinct().Count();
        using var count = Read(client, $"{counted}) {{ entityCount }}{close}");

        Connection(count.RootElement).GetProperty("entityCount").GetInt32().ShouldBe(expected);
    });

    /// <summary>A year is a filter, too: that of the first of the four days that is known.</summary>
    [Fact]
    public void Facet_OfYear_IsThatOfTheConditionOnDays() => ForAny(client =>
    {
        using var facets = Read(client, "statements(first: 1, view: { all: true }) { facets(by: [YEAR], first: 1000) { key count } }");
        foreach (var facet in facets.RootElement.GetProperty("facets").EnumerateArray())
        {
            var year = facet.GetProperty("key").GetString();
            var days = $"{{ gte: \"{year}-01-01\", lte: \"{year}-12-31\" }}";
            const string Open = "{ eq: null }";
            var where = $"where: {{ time: {{ or: [{{ earliestStart: {days} }}, {{ earliestStart: {Open}, latestStart: {days} }}, "
                + $"{{ earliestStart: {Open}, latestStart: {Open}, earliestEnd: {days} }}, "
                + $"{{ earliestStart: {Open}, latestStart: {Open}, earliestEnd: {Open}, latestEnd: {days} }}] }} }}";
            using var count = Read(client, $"statements(first: 1, view: {{ all: true }}, {where}) {{ totalCount }}");

            count.RootElement.GetProperty("totalCount").GetInt32().ShouldBe(facet.GetProperty("count").GetInt32(), year);
        }
    });

    /// <summary>A statement is shown or left out, with conditions and without.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("", "rank: [PREFERRED], basis: [EXPLICIT]")]
    [InlineData("", "modalities: [PLANNED], credibility: { atLeast: 2, unrated: false }")]
    [InlineData("", "from: \"2000-01-02\", to: \"2000-01-03\"")]
    [InlineData("", "asOf: \"2000-01-03\"")]
    [InlineData("predicates: [SERVES], ", "rank: [PREFERRED]")]
    [InlineData("where: { predicate: { in: [SERVES] } }, ", "rank: [PREFERRED]")]
    [InlineData("where: { credibility: { gte: 3 } }, ", "modalities: [PLANNED]")]
    public void LeftOut_OfStatements_IsTheRestOfAll(string arguments, string view) => ForAny(client =>
    {
        const string Counts = "{ totalCount leftOut { total byModality byRank byTime byKnowledge byCredibility byBasis bySource } }";
        using var all = Read(client, $"statements({arguments}view: {{ all: true }}, first: 1) {{ totalCount }}");
        using var some = Read(client, $"statements({arguments}{(view.Length == 0 ? "" : $"view: {{ {view} }}, ")}first: 1) {Counts}");
        var leftOut = some.RootElement.GetProperty("leftOut");
        var total = leftOut.GetProperty("total").GetInt32();

        (some.RootElement.GetProperty("totalCount").GetInt32() + total).ShouldBe(all.RootElement.GetProperty("totalCount").GetInt32());
        leftOut.EnumerateObject().Sum(count => count.Value.GetInt32()).ShouldBe(2 * total);
    });

    private static void ForAny(Action<ApiClient> check) =>
        Prop.ForAll(RandomRailway.Sets.ToArbitrary(), set => check(new ApiClient(set))).ShouldHold(ManyCases);

    private static JsonDocument Read(ApiClient client, string field) => JsonDocument.Parse(client.Read($"{{ {field} }}"));

    private static JsonElement.ArrayEnumerator Nodes(JsonDocument list) => list.RootElement.GetProperty("nodes").EnumerateArray();

    private static string[] Ids(ApiClient client, string field)
    {
        using var list = Read(client, field);
        return [.. Nodes(list).Select(node => node.GetProperty("id").GetString()!)];
    }

    // A list is the field of the root, or the one field inside it.
    private static JsonElement Connection(JsonElement field) =>
        field.EnumerateObject().First() is var first && first.Value.ValueKind == JsonValueKind.Object ? first.Value : field;

    private static IEnumerable<(string List, Dictionary<string, int> Count)> Counts(JsonDocument lines) =>
    [
        ("serves", Nodes(lines).ToDictionary(Id, line => Distinct(line.GetProperty("serves")))),
        ("relationships", Nodes(lines).ToDictionary(Id, line => Distinct(line.GetProperty("relationships")))),
        ("statements", Nodes(lines).ToDictionary(Id, line => line.GetProperty("statements").GetProperty("totalCount").GetInt32())),
        ("nickname", Nodes(lines).ToDictionary(Id, line => line.GetProperty("nickname").GetArrayLength())),
    ];

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;

    private static int Distinct(JsonElement list) => list.GetProperty("nodes").EnumerateArray().Select(Id).Distinct().Count();

    private static string? Extreme(string[] values, bool isGreatest)
    {
        var sorted = values.Order(Comparer<string>.Create(CompareUtf8)).ToArray();
        return isGreatest ? sorted.LastOrDefault() : sorted.FirstOrDefault();
    }

    private static int CompareUtf8(string left, string right) =>
        System.Text.Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(right));

    private static bool Holds(string text, string operation, string operand) => operation switch
    {
        "ieq" => Upper(text) == Upper(operand),
        "icontains" => Upper(text).Contains(Upper(operand), StringComparison.Ordinal),
        _ => Upper(text).StartsWith(Upper(operand), StringComparison.Ordinal),
    };

    private static string Upper(string text) => string.Concat(text.Select(char.ToUpperInvariant));

    private static (string Selection, (string Key, Func<JsonElement, IEnumerable<string>> KeysOf)[] Read) Shape(string shape)
    {
        const string Statement = "predicate modality rank basis likelihood reviewState subject { kind } evidence { source { id } } "
            + "object { ... on Entity { id } } attributedTo { ... on Entity { id } } value { ... on EnumerationValue { name } }";
        return shape switch
        {
            "entities" or "agents" or "search" => ("nodes { kind }", [("KIND", node => [Text(node, "kind")])]),
            "sources" => ("nodes { published { earliest } }", [("YEAR", node => Years(node.GetProperty("published"), "earliest"))]),
            "statements" => ($"nodes {{ {Statement} }}", [("KIND", node => [Text(node.GetProperty("subject"), "kind")]), .. OfStatement(node => node)]),
            "timeline" => (
                $"nodes {{ statement {{ {Statement} }} }}",
                [
                    ("KIND", node => [Text(node.GetProperty("statement").GetProperty("subject"), "kind")]),
                    .. OfStatement(node => node.GetProperty("statement")),
                ]),
            _ => (
                $"edges {{ node {{ kind }} statement {{ {Statement} }} }}",
                [
                    ("KIND", edge => [Text(edge.GetProperty("node"), "kind")]),
                    .. OfStatement(edge => edge.GetProperty("statement")),
                ]),
        };
    }

    private static IEnumerable<(string Key, Func<JsonElement, IEnumerable<string>> KeysOf)> OfStatement(Func<JsonElement, JsonElement> statement) =>
    [
        ("PREDICATE", item => [Text(statement(item), "predicate")]),
        ("MODALITY", item => [Text(statement(item), "modality")]),
        ("RANK", item => [Text(statement(item), "rank")]),
        ("BASIS", item => [Text(statement(item), "basis")]),
        ("REVIEW_STATE", item => [Text(statement(item), "reviewState")]),
        ("SOURCE", item => statement(item).GetProperty("evidence").EnumerateArray()
            .Select(passage => Text(passage.GetProperty("source"), "id")).Distinct()),
        ("LIKELIHOOD", item => statement(item).GetProperty("likelihood").GetString() is { } likelihood ? [likelihood] : []),
        ("OBJECT", item => Member(statement(item).GetProperty("object"), "id")),
        ("ATTRIBUTED_TO", item => Member(statement(item).GetProperty("attributedTo"), "id")),
        ("VALUE", item => Member(statement(item).GetProperty("value"), "name")),
    ];

    private static IEnumerable<string> Member(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var value) ? [value.GetString()!] : [];

    private static IEnumerable<string> Years(JsonElement date, string day) =>
        date.ValueKind == JsonValueKind.Object && date.GetProperty(day).GetString() is { } text ? [text[..4]] : [];

    private static string Text(JsonElement item, string member) => item.GetProperty(member).GetString()!;
}
