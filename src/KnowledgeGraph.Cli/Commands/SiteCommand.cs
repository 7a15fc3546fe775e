using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Sites;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg site</c>: the facts as a folder of pages and files that any host of files serves.</summary>
internal static class SiteCommand
{
    private const string EngineFolder = "engine";

    public static Command Create()
    {
        var facts = new Argument<string>("facts")
        {
            Description = "A folder of fact files, an image file, or a revision of git (REVISION, or REVISION:FOLDER).",
            DefaultValueFactory = _ => SetFolder.Find().ToString(),
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to: a new or empty one, or that of an earlier run. It is required.",
        };
        var since = new Option<string?>("--since") { Description = "An older state of the facts: adds a page and a feed of the changes.", HelpName = "facts" };
        var url = new Option<string?>("--url")
        {
            Description = "The address of the site, for the sitemap, the feed and search engines; without it every link is relative.",
            HelpName = "address",
        };
        var on = new Option<string?>("--on")
        {
            Description = "The day of the feed, YYYY-MM-DD; by default the last on which a source was published.",
            HelpName = "day",
        };
        var withoutEngine = new Option<bool>("--without-engine") { Description = "Leaves out the explorer and its engine." };
        var set = FolderArgument.Set();
        var documents = new Option<DirectoryInfo?>("--documents", "-d")
        {
            Description = "The folder of the cited documents, from which passages are shown where a source may be quoted.",
        };
        var command = new ExampleCommand(
            "site",
            "Writes pages and files that any host of files serves.",
            "kg site seeds -o public",
            "kg site facts.kg -o public --since old.kg --url https://facts.example/")
        {
            facts, output, since, url, on, withoutEngine, set, documents,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is null)
            {
                result.AddError("Name the folder to write to with -o, as in: kg site seeds -o public");
            }
        });
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Guard.Run(() =>
        {
            FolderInput.Check(parsed.GetValue(documents));
            var options = new SiteOptions
            {
                Url = ReadUrl(parsed.GetValue(url)),
                On = ReadDay(parsed.GetValue(on)),
                Documents = parsed.GetValue(documents)?.FullName,
                EngineFolder = parsed.GetValue(withoutEngine) ? null : FindEngine(),
            };
            return Run(
                GraphInput.Find(parsed.GetValue(facts)!, parsed.GetValue(set)!, documents: null),
                parsed.GetValue(since) is { } old ? GraphInput.Find(old, parsed.GetValue(set)!, documents: null) : null,
                parsed.GetValue(output)!,
                options,
                cancellationToken);
        })));
        return command;
    }

    private static int Run(GraphInput input, GraphInput? since, string output, SiteOptions options, CancellationToken cancellationToken)
    {
        if (input.ReadImage() is not { } image)
        {
            return ExitCode.Failure;
        }

        using var graph = FactGraph.Open(image, ImageVerification.Deferred);
        using var old = since?.Open();
        if (since is not null && old is null)
        {
            return ExitCode.Failure;
        }

        // Everything that can be refused is, before a page of an earlier run is replaced.
        var changes = old is null ? null : SiteChanges.Of(old, graph, options.On);
        using var folder = SiteFolder.Open(output);
        SiteWriter.Write(new FactSite(graph, image, folder, options) { Changes = changes }, cancellationToken);
        Terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output}: {folder.Count:N0} files, {folder.Length:N0} bytes"));
        if (options.Url is null)
        {
            Terminal.Error.WriteLine("kg: there is no sitemap, because its addresses have to be absolute: give the address of the site with --url.");
        }

        return ExitCode.Success;
    }

    private static string? FindEngine()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, EngineFolder);
        if (Directory.Exists(folder))
        {
            return folder;
        }

        Terminal.Error.WriteLine("kg: the site has no explorer, because this build of kg has no engine for browsers beside it.");
        return null;
    }

    private static string? ReadUrl(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0
            ? uri.AbsoluteUri.TrimEnd('/') + "/"
            : throw new UnusableInputException($"--url has \"{text}\", which is not the address of a site: write one like https://facts.example/.");
    }

    private static DateOnly? ReadDay(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UnusableInputException($"--on has \"{text}\", which is not a day: write one like 2025-01-31.");
    }
}
