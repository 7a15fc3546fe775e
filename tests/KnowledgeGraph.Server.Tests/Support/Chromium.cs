using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>A headless Chromium: the one that is installed, or else the one of the npm package.</summary>
internal static class Chromium
{
    private static readonly string[] Installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
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
        var found = await NodeFolders.Browser.RunAsync("find.mjs");
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
