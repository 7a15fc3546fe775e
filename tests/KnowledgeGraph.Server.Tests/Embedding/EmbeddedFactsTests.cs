using System.Net;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Embedding;

/// <summary>Facts in an application that is not ours: other facts than the shipped ones, beside routes of its own.</summary>
public sealed class EmbeddedFactsTests : IDisposable
{
    private const string Query = """{"query":"{ line(id: \"valley-line\") { id } }"}""";
    private const string Result = """{"data":{"line":{"id":"valley-line"}}}""";

    private readonly FactGraph _graph = FactGraph.Open(RailwayImages.Edition(1).Bytes);

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task Graph_WithDefaults_IsServedBesideTheApplication()
    {
        await using var app = Create(services => services.AddKnowledgeGraph(_graph));
        app.MapKnowledgeGraph("/graphql");
        app.MapGet("/", () => "the application's own page");
        using var client = await StartAsync(app);

        (await Answer.PostAsync(client, Query)).Body.ShouldBe(Result);
        (await Answer.GetAsync(client, "/")).Body.ShouldBe("the application's own page");
        (await Answer.GetAsync(client, "/explore", "text/html")).Body.ShouldContain("explore/assets/");
        (await Answer.GetAsync(client, "/schema.graphql")).Body.ShouldContain("type Line");
        (await Answer.GetAsync(client, "/questions/stations-of-a-line")).Body.ShouldContain("Aldermoor");
        (await Answer.GetAsync(client, "/entity/valley-line", "text/html")).Status.ShouldBe(HttpStatusCode.OK);
        (await Answer.GetAsync(client, "/mcp")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Answer.GetAsync(client, "/search?q=valley")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Graph_BelowAPathAndUnderAnotherName_KeepsItsLinks()
    {
        await using var app = Create(services => services.AddKnowledgeGraph(_graph, options => options.Pages.Home = true));
        app.MapKnowledgeGraph("/facts/api");
        using var client = await StartAsync(app);

        (await Answer.GetAsync(client, "/facts/api?query={line(id:\"valley-line\"){id}}", "application/json")).Body.ShouldBe(Result);
        (await Answer.GetAsync(client, "/facts/explore", "text/html")).Body.ShouldContain("<html data-api=\"api\" ");
        (await Answer.GetAsync(client, "/facts/questions")).Body.ShouldContain("\"/facts/questions/stations-of-a-line\"");
        (await Answer.GetAsync(client, "/facts/openapi.json")).Body.ShouldContain("\"/facts\"");
        var home = (await Answer.GetAsync(client, "/facts/", "text/html")).Body;
        home.ShouldContain($"curl {client.BaseAddress}facts/api ");
        home.ShouldContain("href=\"api?documentId=");
        home.ShouldNotContain("healthz");
        (await Answer.GetAsync(client, "/facts/entity/valley-line.ttl")).Body.ShouldContain($"<{client.BaseAddress}facts/entity/");
        (await Answer.GetAsync(client, "/facts/sitemap.xml")).Body.ShouldContain("/facts/entity/valley-line<");
        (await Answer.GetAsync(client, "/graphql")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Explorer_ThatIsSwitchedOff_IsNotThere()
    {
        await using var app = Create(services => services.AddKnowledgeGraph(_graph, options =>
        {
            options.Explorer.Enabled = false;
            options.Ide.Enabled = false;
        }));
        app.MapKnowledgeGraph();
        using var client = await StartAsync(app);

        (await Answer.GetAsync(client, "/explore", "text/html")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Answer.GetAsync(client, "/graphql", "text/html")).ContentType.ShouldNotBe("text/html; charset=utf-8");
        (await Answer.PostAsync(client, Query)).Body.ShouldBe(Result);
    }

    [Fact]
    public async Task Conventions_OfTheApplication_ApplyToEveryEndpoint()
    {
        await using var app = Create(services => services.AddKnowledgeGraph(_graph));
        app.MapKnowledgeGraph().AddEndpointFilter(static (_, _) => ValueTask.FromResult<object?>(null)).WithMetadata("ours");
        using var client = await StartAsync(app);

        ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints)
            .ShouldAllBe(endpoint => endpoint.Metadata.Contains("ours"));
    }

    [Fact]
    public async Task Image_InAFile_IsServedAndFollowed()
    {
        using var folder = new TemporaryFolder();
        RailwayImages.Publish(1, folder["facts.kg"]);
        await using var app = Create(services => services.AddKnowledgeGraph(folder["facts.kg"], options => options.Images.PollingInterval = TimeSpan.FromMilliseconds(50)));
        app.MapKnowledgeGraph();
        using var client = await StartAsync(app);
        const string Name = """{"query":"{ line(id: \"valley-line\") { name } }"}""";

        (await Answer.PostAsync(client, Name)).Body.ShouldContain("#1");
        RailwayImages.Publish(2, folder["facts.kg"]);

        for (var tries = 0; tries < 200 && !(await Answer.PostAsync(client, Name)).Body.Contains("#2", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(50);
        }

        (await Answer.PostAsync(client, Name)).Body.ShouldContain("#2");
    }

    [Fact]
    public void Mistakes_InTheApplication_AreSaidAtItsStart()
    {
        Should.Throw<InvalidOperationException>(() => Create(static _ => { }).MapKnowledgeGraph())
            .Message.ShouldBe("There are no facts to serve: call builder.Services.AddKnowledgeGraph(Facts.Graph) first.");
        Should.Throw<InvalidOperationException>(() => Create(services => services.AddKnowledgeGraph(_graph).AddKnowledgeGraph(_graph)))
            .Message.ShouldBe("AddKnowledgeGraph was called before: an application serves one fact set.");
        Should.Throw<InvalidOptionException>(() => Create(services => services.AddKnowledgeGraph(_graph, options => options.GraphQL.MaxDepth = 0)))
            .Message.ShouldBe("GraphQL:MaxDepth is 0; it must be 1 or more.");
        Should.Throw<RefusedImageException>(() => Create(services => services.AddKnowledgeGraph("/not/there.kg")).MapKnowledgeGraph())
            .Message.ShouldContain("/not/there.kg");
        var app = Create(services => services.AddKnowledgeGraph(_graph));
        Should.Throw<ArgumentException>(() => app.MapKnowledgeGraph("/{tenant}/graphql")).Message.ShouldContain("use one such as '/graphql'");
        app.MapKnowledgeGraph();
        Should.Throw<InvalidOperationException>(() => app.MapKnowledgeGraph("/again"))
            .Message.ShouldBe("MapKnowledgeGraph was called before: the facts are served at one path.");
    }

    private static WebApplication Create(Action<IServiceCollection> add)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        add(builder.Services);
        return builder.Build();
    }

    private static async Task<HttpClient> StartAsync(WebApplication app)
    {
        await app.StartAsync();
        return LocalClient.Create(app.Urls.Single());
    }
}
