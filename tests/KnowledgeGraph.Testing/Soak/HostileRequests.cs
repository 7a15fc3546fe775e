using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Testing.Soak;

/// <summary>
/// What clients of no good will send. None of it may take long, take memory that stays, or be answered with a fault of the server.
/// </summary>
public static class HostileRequests
{
    private static readonly Func<Random, HttpRequestMessage>[] Kinds =
    [
        TooDeep, TooWide, InvalidSyntax, WrongVariables, DeepVariables, Oversized, OversizedUrl, UnknownDocument, UnknownPersistedQuery, ManyAliases, HugeLists,
        Suggestions, FragmentFanOut, FragmentCircle, Directives, RecursiveIntrospection, NewDocument, NewPersistedQuery, NoJson, WrongMediaType, WrongMethod,
        WrongAccept, BrokenUtf8, ManyIds, CostlyFilter, CostlyTraversal, BrokenOff,
    ];

    /// <summary>How many kinds there are.</summary>
    public static int Count => Kinds.Length;

    /// <summary>The name of a kind.</summary>
    public static string NameOf(int kind) => Kinds[kind].Method.Name;

    /// <summary>A request of one kind.</summary>
    public static HttpRequestMessage Make(int kind, Random random) => Kinds[kind](random);

    private static HttpRequestMessage TooDeep(Random random) => Post($"{Repeat("{ node(id: \"x\") ", random.Next(65, 5_000))}{{ id }}");

    private static HttpRequestMessage TooWide(Random random) => Post($"{{ {Each("a#: __typename ", random.Next(5_001, 7_000))}}}");

    private static HttpRequestMessage InvalidSyntax(Random random) =>
        Post("{ factSet { contentHash } }".Insert(random.Next(26), random.Next(2) == 0 ? "\"\"\"" : "}{&"));

    private static HttpRequestMessage WrongVariables(Random random) =>
        Post(
            "query ($id: ID!, $n: Int) { entity(id: $id) { relationships(first: $n) { totalCount } } }",
            new JsonObject { ["id"] = new JsonArray(1, 2), ["n"] = Word(random, 2_000) });

    private static HttpRequestMessage DeepVariables(Random random) =>
        PostBody(
            $$"""{"query":"query ($w: StatementFilter) { statements(where: $w) { totalCount } }","variables":{"w":{{Repeat("{\"and\":[", random.Next(65, 10_000))}}""");

    private static HttpRequestMessage Oversized(Random random) => Post(Word(random, 300_000));

    private static HttpRequestMessage OversizedUrl(Random random) => new(HttpMethod.Get, $"graphql?query={Word(random, 10_000)}");

    private static HttpRequestMessage UnknownDocument(Random random) => PostBody($$"""{"documentId":"sha256:{{Hash(random)}}" }""");

    private static HttpRequestMessage UnknownPersistedQuery(Random random) =>
        PostBody($$$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash(random)}}}"} } }""");

    private static HttpRequestMessage ManyAliases(Random random) =>
        Post($"{{ {Each($"a#: search(text: \"{Word(random, 3)}\", first: 100) {{ totalCount nodes {{ id }} }} ", 900)}}}");

    private static HttpRequestMessage HugeLists(Random random) =>
        Post(
            "{ statements(first: 100) { nodes { subject { relationships(first: 100) { nodes { relationships(first: 100) { nodes { id } } } "
            + "} } } } }");

    private static HttpRequestMessage Suggestions(Random random) => Post($"{{ {Each($"factSett{Word(random, 8)}# ", 400)}}}");

    private static HttpRequestMessage FragmentFanOut(Random random) => Post(
        $"{{ ...F0 }} {Each("fragment F# on Query { a: node(id: \"x\") { ...G# } b: node(id: \"y\") { ...G# } ...F+ } fragment G# on Node { id } ", random.Next(20, 200))} fragment F200 on Query {{ __typename }}");

    private static HttpRequestMessage FragmentCircle(Random random) =>
        Post($"{{ ...F0 }} {Each("fragment F# on Query { ...F+ } ", 50)} fragment F50 on Query {{ ...F{random.Next(50)} }}");

    private static HttpRequestMessage Directives(Random random) =>
        Post($"{{ __typename {Repeat("@skip(if: false) ", random.Next(5, 3_000))} }}");

    private static HttpRequestMessage RecursiveIntrospection(Random random) =>
        Post("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");

    /// <summary>Valid, and another one each time: it drives the plans of others out.</summary>
    public static HttpRequestMessage NewDocument(Random random) => Post($"{{ {Word(random, 12)}: factSet {{ contentHash }} }}");

    /// <summary>Registered, and another one each time.</summary>
    public static HttpRequestMessage NewPersistedQuery(Random random)
    {
        var query = $"{{ {Word(random, 12)}: __typename }}";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(query)));
        return PostBody(
            $$$"""{"query":{{{JsonSerializer.Serialize(query)}}},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"} } }""");
    }

    private static HttpRequestMessage NoJson(Random random) => PostBody(Word(random, 100));

    private static HttpRequestMessage WrongMediaType(Random random) =>
        new(HttpMethod.Post, "graphql")
        {
            Content = new StringContent(
                "{ __typename }", Encoding.UTF8, random.Next(2) == 0 ? "text/plain" : "application/x-www-form-urlencoded"),
        };

    private static HttpRequestMessage WrongMethod(Random random) =>
        new(random.Next(2) == 0 ? HttpMethod.Put : HttpMethod.Delete, "graphql");

    private static HttpRequestMessage WrongAccept(Random random)
    {
        var request = Post("{ __typename }");
        request.Headers.TryAddWithoutValidation("Accept", "image/png");
        return request;
    }

    private static HttpRequestMessage BrokenUtf8(Random random)
    {
        var body = Encoding.UTF8.GetBytes("""{"query":"{ factSet { contentHash } }"}""");
        body[random.Next(body.Length)] = 0xFF;
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        return new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = content };
    }

    private static HttpRequestMessage ManyIds(Random random) => Post(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new JsonObject
        {
            ["ids"] = new JsonArray([.. Enumerable.Range(0, 20_000).Select(number => (JsonNode)$"x{number}")]),
        });

    private static HttpRequestMessage CostlyFilter(Random random) => Post(
        $"query ($w: StatementFilter) {{ {Each("a#: statements(where: $w, first: 100) { totalCount } ", 100)}}}",
        new JsonObject
        {
            ["w"] = new JsonObject
            {
                ["or"] = new JsonArray(
                    [
                        .. Enumerable.Range(0, 200)
                            .Select(
                                number =>
                                    (JsonNode)new JsonObject { ["since"] = new JsonObject { ["gt"] = $"{1900 + (number % 100)}-01-01" } }),
                    ]),
            },
        });

    private static HttpRequestMessage CostlyTraversal(Random random) =>
        Post(
            $"{{ {Each($"a#: ranking(by: BETWEENNESS, first: 100, via: {{ view: {{ credibility: {{ atLeast: {random.Next(1, 6)}, unrated: false }} }} }}) {{ nodes {{ score }} }} ", 5)}}}");

    /// <summary>The connection ends in the middle of the body.</summary>
    private static HttpRequestMessage BrokenOff(Random random) => new(HttpMethod.Post, "graphql") { Content = new BrokenOffContent() };

    private static HttpRequestMessage Post(string query, JsonObject? variables = null) => GoodRequests.Post(query, variables);

    private static HttpRequestMessage PostBody(string body) => GoodRequests.PostBody(body);

    private static string Word(Random random, int length) => new(random.GetItems<char>("abcdefghijklmnopqrstuvwxyz", length));

    private static string Hash(Random random) => new(random.GetItems<char>("0123456789abcdef", 64));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>A text for each number from 0, with the number, and the one after it, in place of <c>#</c> and <c>+</c>.</summary>
    private static string Each(string template, int count) => string.Concat(Enumerable.Range(0, count).Select(number =>
        template.Replace("#", $"{number}", StringComparison.Ordinal).Replace("+", $"{number + 1}", StringComparison.Ordinal)));
}
