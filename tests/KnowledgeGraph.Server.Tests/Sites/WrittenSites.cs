using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Sites;

/// <summary>The sites that <c>kg site</c> writes of two sets, with the explorer, each on a host of files.</summary>
public sealed class WrittenSites : IAsyncLifetime, IDisposable
{
    public const string Shipped = "shipped";
    public const string Tramway = "tramway";

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, FileHost> _hosts = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        var tramway = RepositoryFolder.Combine("tests", "Tramway");
        await RunAsync("compile", WriteOlder(tramway), "-o", _folder["older.kg"]);
        await RunAsync("site", RepositoryFolder.Combine("seeds"), "-o", FolderOf(Shipped));

        // Changes of every form.
        string[] changes = ["--since", _folder["older.kg"], "--on", "2026-01-31"];
        await RunAsync(["site", tramway, "-o", FolderOf(Tramway), "--documents", Path.Combine(tramway, "documents"), .. changes]);
        foreach (var set in (string[])[Shipped, Tramway])
        {
            _hosts.Add(set, new FileHost(FolderOf(set)));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        foreach (var host in _hosts.Values)
        {
            host.Dispose();
        }

        _folder.Dispose();
    }

    /// <summary>The folder of the site of a set.</summary>
    public string FolderOf(string set) => _folder[set];

    /// <summary>The address of the site of a set.</summary>
    public Uri AddressOf(string set) => _hosts[set].Address;

    /// <summary>The paths of the largest page of each form, without the explorer and pages that only lead to others.</summary>
    public string[] PagesOf(string set) =>
    [
        .. Directory.GetFiles(FolderOf(set), "*.html", SearchOption.AllDirectories)
            .Where(static file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(file => (Path: Path.GetRelativePath(FolderOf(set), file).Replace('\\', '/'), new FileInfo(file).Length))
            .Where(static page => !page.Path.StartsWith("explore/", StringComparison.Ordinal))
            .GroupBy(static page => (page.Path.Split('/')[0], page.Path.Count(static character => character == '/')))
            .Select(static group => group.MaxBy(static page => page.Length).Path)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>An older state of the tramway, with which it differs in definitions, sources, entities and statements.</summary>
    private string WriteOlder(string tramway)
    {
        Directory.CreateDirectory(_folder["older"]);
        foreach (var file in Directory.GetFiles(tramway))
        {
            File.WriteAllText(Path.Combine(_folder["older"], Path.GetFileName(file)), File.ReadAllText(file)
                .Replace("entities:\n  sandwick:", "entities:\n  old-florin: { kind: Currency, name: Florin }\n  sandwick:", StringComparison.Ordinal)
                .Replace("name: Sandwick Tramway", "name: Sandwick Trams", StringComparison.Ordinal)
                .Replace("favours: tram-101", "favours: tram-102", StringComparison.Ordinal)
                .Replace("title: Sandwick by tram", "title: Sandwick on rails", StringComparison.Ordinal)
                .Replace("description: Where trams stop.", "description: Where trams halt.", StringComparison.Ordinal));
        }

        return _folder["older"];
    }

    private static async Task RunAsync(params string[] arguments)
    {
        var (exitCode, _, error) = await ChildProgram.RunAsync(BuiltTool.Start(arguments));
        exitCode.ShouldBe(0, error);
    }
}
