using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>A headless Chromium: the one that is installed, or else the one of the npm package.</summary>
internal static class Chromium
{
    /// <summary>The folder of the npm package, and of what is run in pages.</summary>
    public static readonly NodeFolder Folder = new("tests", "KnowledgeGraph.Server.Tests", "browser");

    private static readonly string[] Installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // Starting one takes seconds; contexts have nothing in common but the process.
    private static readonly Lazy<Task<IBrowser>> Shared = new(StartAsync);

    /// <summary>A context of its own, with cookies, cache and storage of its own, in the one browser of this process.</summary>
    public static async Task<IBrowserContext> OpenContextAsync(BrowserNewContextOptions? options = null) =>
        await (await Shared.Value).NewContextAsync(options);

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        var options = FindInstalled() is { } path
            ? new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] }
            : await FromPackageAsync();
        return await playwright.Chromium.LaunchAsync(options);
    }

    private static string? FindInstalled() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Installed.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    private static async Task<BrowserTypeLaunchOptions> FromPackageAsync()
    {
        var found = await Folder.RunAsync("find.mjs");
        return new BrowserTypeLaunchOptions
        {
            ExecutablePath = found.GetProperty("path").GetString(),

            // The package is made for functions in a cloud, and switches off what keeps sites apart. Here that is what is tested.
            Args = found.GetProperty("arguments").EnumerateArray()
                .Select(argument => argument.GetString()!)
                .Where(argument => argument != "--disable-web-security")
                .ToArray(),
        };
    }
}
