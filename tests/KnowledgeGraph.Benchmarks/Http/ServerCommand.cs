using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>How a server is started.</summary>
/// <param name="Program">What is run.</param>
/// <param name="Arguments">Its arguments, for a port.</param>
internal sealed record ServerCommand(string Program, Func<int, string[]> Arguments)
{
    private static string DotNet { get; } =
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

    /// <summary>The product's server as it was built beside the benchmarks.</summary>
    /// <param name="arguments">Options beside its address.</param>
    public static ServerCommand Product(params string[] arguments) => ProductIn(BuiltServer(), arguments);

    /// <summary>The product's server in another folder.</summary>
    /// <param name="arguments">Options beside its address.</param>
    public static ServerCommand ProductIn(string folder, params string[] arguments) =>
        new(DotNet, port => [Path.Combine(folder, "KnowledgeGraph.Server.dll"), "--urls", $"http://127.0.0.1:{port}", .. arguments]);

    /// <summary>The product's server, published as a native program to a folder.</summary>
    /// <param name="arguments">Options beside its address.</param>
    public static ServerCommand NativeIn(string folder, params string[] arguments) =>
        new(Path.Combine(folder, "knowledgegraph-server"), port => ["--urls", $"http://127.0.0.1:{port}", .. arguments]);

    /// <summary>The bare endpoint, answering with the bytes of <paramref name="bodyFile"/>.</summary>
    public static ServerCommand Bare(string bodyFile) => BareIn(AppContext.BaseDirectory, bodyFile);

    /// <summary>The bare endpoint in another folder.</summary>
    public static ServerCommand BareIn(string folder, string bodyFile) =>
        new(DotNet, port => [Path.Combine(folder, "KnowledgeGraph.Benchmarks.dll"), "bare", $"{port}", bodyFile]);

    /// <summary>GraphQL.NET, serving the memberships of a file.</summary>
    public static ServerCommand GraphQLNet(string schemaFile, string dataFile) =>
        new(DotNet, port =>
        [
            Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Benchmarks.dll"), "graphql-net", $"{port}", schemaFile, dataFile,
        ]);

    /// <summary>A script for Node that takes the port as its first argument.</summary>
    public static ServerCommand Node(string script, params string[] arguments) => new("node", port => [script, $"{port}", .. arguments]);

    /// <summary>…/tests/KnowledgeGraph.Benchmarks/bin/Release/net10.0/ → …/src/KnowledgeGraph.Server/bin/Release/net10.0/</summary>
    private static string BuiltServer()
    {
        var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var configuration = Path.GetFileName(Path.GetDirectoryName(here)!);
        return RepositoryFolder.Combine("src", "KnowledgeGraph.Server", "bin", configuration, Path.GetFileName(here));
    }
}
