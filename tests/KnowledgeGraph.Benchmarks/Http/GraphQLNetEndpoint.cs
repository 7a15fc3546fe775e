using System.Collections.Concurrent;
using System.Text.Json;
using GraphQL;
using GraphQL.DI;
using GraphQL.Resolvers;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// GraphQL.NET on Kestrel with the product's schema and the memberships, set up for production as its documentation recommends: documents
/// cached, System.Text.Json, resolvers as delegates. Its packages for the cache and for the transport cannot be restored; a few lines here
/// do what they do.
/// </summary>
/// <seealso href="https://graphql-dotnet.github.io/docs/getting-started/document-caching"/>
internal static class GraphQLNetEndpoint
{
    private const int DefaultPageSize = 10;

    public static async Task<int> RunAsync(int port, string schemaFile, string dataFile)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.ListenLocalhost(port));
        builder.Services.AddGraphQL(engine => engine
            .AddSchema(BuildSchema(File.ReadAllText(schemaFile), Graph.Read(dataFile)))
            .AddSystemTextJson()
            .ConfigureExecution(new DocumentCache()));
        var app = builder.Build();
        var executer = app.Services.GetRequiredService<IDocumentExecuter<ISchema>>();
        var serializer = app.Services.GetRequiredService<IGraphQLSerializer>();
        app.MapPost("/graphql", async context =>
        {
            var request = await serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted);
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Query = request!.Query,
                OperationName = request.OperationName,
                Variables = request.Variables,
                RequestServices = context.RequestServices,
                CancellationToken = context.RequestAborted,
            });
            context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
            await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
        });
        await app.RunAsync();
        return 0;

    }

    private static Schema BuildSchema(string text, Graph graph)
    {
        // Without an operation that needs it, no abstract type is ever resolved.
        var schema = Schema.For(text, builder => builder.Types.ForAll(type => type.ResolveType = static _ => null!));
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        foreach (var scalar in Parser.Parse(text).Definitions.OfType<GraphQLScalarTypeDefinition>())
        {
            schema.RegisterType(new PlainScalar { Name = scalar.Name.StringValue });
        }

        foreach (var field in schema.Subscription?.Fields ?? [])
        {
            field.StreamResolver = new SourceStreamResolver<object>(static IObservable<object?> (_) => throw new NotSupportedException());
        }

        schema.Initialize();
        var query = schema.Query;
        Resolve<object>(query, "organisation", context => graph.Organisations.GetValueOrDefault(context.GetArgument<string>("id")));
        var organisation = Below(query, "organisation");
        Resolve<Organisation>(organisation, "id", static context => context.Source.Id);
        Resolve<Organisation>(organisation, "name", static context => context.Source.Name);
        Resolve<Organisation>(organisation, "members", static context => Page(context.Source.Members, context));
        var members = Below(organisation, "members");
        Resolve<Membership[]>(members, "edges", static context => context.Source);
        var member = Below(members, "edges");
        Resolve<Membership>(member, "node", static context => context.Source.Person);
        Resolve<Membership>(member, "statement", static context => context.Source);
        var person = Below(member, "node");
        Resolve<Person>(person, "id", static context => context.Source.Id);
        Resolve<Person>(person, "name", static context => context.Source.Name);
        Resolve<Person>(person, "memberOf", static context => Page(context.Source.MemberOf, context));
        var memberships = Below(person, "memberOf");
        Resolve<Membership[]>(memberships, "edges", static context => context.Source);
        var membership = Below(memberships, "edges");
        Resolve<Membership>(membership, "node", static context => context.Source.Organisation);
        Resolve<Membership>(membership, "statement", static context => context.Source);
        var statement = Below(membership, "statement");
        Resolve<Membership>(statement, "since", static context => context.Source.Since);
        Resolve<string>(Below(statement, "since"), "edtf", static context => context.Source);
        return schema;
    }

    private static void Resolve<T>(IComplexGraphType type, string field, Func<IResolveFieldContext<T>, object?> read) =>
        type.Fields.Find(field)!.Resolver = new FuncFieldResolver<T, object?>(read);

    private static IComplexGraphType Below(IComplexGraphType type, string field) =>
        (IComplexGraphType)type.Fields.Find(field)!.ResolvedType!.GetNamedType();

    private static Membership[] Page(Membership[] all, IResolveFieldContext context) =>
        context.GetArgument<int?>("first") is { } first && first < all.Length ? all[..first] : all[..Math.Min(DefaultPageSize, all.Length)];

    /// <summary>The memberships as objects, in the order of their ids, as the product lists them.</summary>
    private sealed record Graph(IReadOnlyDictionary<string, Organisation> Organisations)
    {
        public static Graph Read(string file)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var organisations = json.RootElement.GetProperty("organisations").EnumerateArray()
                .Select(item => new Organisation(item.GetProperty("id").GetString()!, item.GetProperty("name").GetString()!))
                .ToDictionary(item => item.Id, StringComparer.Ordinal);
            var members = new List<Membership>();
            foreach (var item in json.RootElement.GetProperty("people").EnumerateArray())
            {
                var person = new Person(item.GetProperty("id").GetString()!, item.GetProperty("name").GetString()!);
                person.MemberOf = [.. item.GetProperty("memberships").EnumerateArray()
                    .Select(given => new Membership(
                        person, organisations[given.GetProperty("organisation").GetString()!], given.GetProperty("since").GetString()!))
                    .OrderBy(membership => membership.Organisation.Id, StringComparer.Ordinal)];
                members.AddRange(person.MemberOf);
            }

            foreach (var group in members.GroupBy(membership => membership.Organisation))
            {
                group.Key.Members = [.. group.OrderBy(membership => membership.Person.Id, StringComparer.Ordinal)];
            }

            return new Graph(organisations);
        }
    }

    private sealed record Membership(Person Person, Organisation Organisation, string Since);

    private sealed class Organisation(string id, string name)
    {
        public string Id { get; } = id;

        public string Name { get; } = name;

        public Membership[] Members { get; set; } = [];
    }

    private sealed class Person(string id, string name)
    {
        public string Id { get; } = id;

        public string Name { get; } = name;

        public Membership[] MemberOf { get; set; } = [];
    }

    /// <summary>A scalar of the schema that the queries have no value of.</summary>
    private sealed class PlainScalar : ScalarGraphType
    {
        public override object? ParseValue(object? value) => value;
    }

    /// <summary>Neither parses nor validates a document again, as GraphQL.MemoryCache does.</summary>
    private sealed class DocumentCache : IConfigureExecution
    {
        private readonly ConcurrentDictionary<string, GraphQLDocument> _documents = new(StringComparer.Ordinal);

        public float SortOrder => 200;

        public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
        {
            var text = options.Query!;
            if (_documents.TryGetValue(text, out var known))
            {
                options.Document = known;
                options.ValidationRules = options.CachedDocumentValidationRules ?? [];
                return await next(options);
            }

            var result = await next(options);
            if (result is { Executed: true, Document: { } document })
            {
                _documents.TryAdd(text, document);
            }

            return result;
        }
    }
}
