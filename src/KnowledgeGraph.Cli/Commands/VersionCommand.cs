using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeGraph.Api.StoredOperations;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Difference;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Versions;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg version</c>: the version that a changed set has to have, and why.</summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old")
        {
            Description = "The published set: a folder of fact files, an image file, or a revision of git.",
        };
        var changed = new Argument<string?>("new")
        {
            Description = "The changed set; defaults to the folder of the set as it is now.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var set = FolderArgument.Set();
        var current = new Option<string?>("--current") { Description = "The version of the published set.", HelpName = "1.2.3" };
        var proposed = new Option<string?>("--proposed")
        {
            Description = "The version that the changed set is to have: exits with 1 if it is too low.",
            HelpName = "1.3.0",
        };
        var trusted = new Option<string?>("--trusted")
        {
            Description = "Operations of known consumers besides the questions of the set, as a folder or a manifest.",
            HelpName = "path",
        };
        var json = new Option<bool>("--json") { Description = "Prints JSON, for programs." };
        var command = new ExampleCommand(
            "version",
            "Computes which part of the version a change raises, and says why.",
            "kg version v1.4.2 --current 1.4.2",
            "kg version published.kg seeds --current 1.4.2 --proposed 1.5.0 --trusted documents/")
        {
            old, changed, set, current, proposed, trusted, json,
        };
        command.Validators.Add(result =>
        {
            foreach (var option in (ReadOnlySpan<Option<string?>>)[current, proposed])
            {
                if (result.GetValue(option) is { } text && !SemanticVersion.TryParse(text, out _))
                {
                    result.AddError($"{option.Name} is '{text}', which is not a version: write three numbers, such as 1.2.3.");
                }
            }

            if (result.GetValue(proposed) is not null && result.GetValue(current) is null)
            {
                result.AddError("--proposed needs --current, the version that it is compared with.");
            }
        });
        command.SetAction(parsed => Guard.Run(() => Run(
            parsed.GetValue(old)!,
            parsed.GetValue(changed) ?? parsed.GetValue(set)!.ToString(),
            parsed.GetValue(set)!,
            parsed.GetValue(trusted) is { } path ? StoredOperationInput.Read(path) : [],
            Parse(parsed.GetValue(current)),
            Parse(parsed.GetValue(proposed)),
            parsed.GetValue(json))));
        return command;
    }

    private static SemanticVersion? Parse(string? text) =>
        text is not null && SemanticVersion.TryParse(text, out var version) ? version : null;

    private static int Run(
        string old,
        string changed,
        DirectoryInfo set,
        IReadOnlyList<StoredOperation> operations,
        SemanticVersion? current,
        SemanticVersion? proposed,
        bool asJson)
    {
        var (first, second) = GraphInput.Alike(GraphInput.Find(old, set, null), GraphInput.Find(changed, set, null));
        using var before = first.Open();
        using var after = before is null ? null : second.Open();
        if (before is null || after is null)
        {
            return ExitCode.Unusable;
        }

        var reasons = VersionReasons.Of(FactGraphChanges.Between(before, after), SchemaDifference.Between(before, after, operations));
        var part = reasons is [var highest, ..] ? highest.Part : VersionPart.None;
        var needed = current?.Raise(part);
        var isTooLow = proposed is { } given && needed is { } lowest && given.CompareTo(lowest) < 0;
        if (asJson)
        {
            PrintJson(reasons, part, current, needed, proposed, isTooLow);
        }
        else
        {
            Print(reasons, part, current, needed, proposed, isTooLow);
        }

        return isTooLow ? ExitCode.Failure : ExitCode.Success;
    }

    private static void Print(
        ImmutableArray<VersionReason> reasons,
        VersionPart part,
        SemanticVersion? current,
        SemanticVersion? needed,
        SemanticVersion? proposed,
        bool isTooLow)
    {
        var word = WordFor(part);
        Terminal.Output.WriteLine(needed is null ? word : $"{word}: {current} → {needed}");
        foreach (var reason in reasons)
        {
            Terminal.Output.WriteLine(VisibleText.Of($"  {WordFor(reason.Part)}: {reason.Text}"));
        }

        if (isTooLow)
        {
            Terminal.Output.WriteLine($"{proposed} is too low: the version must be at least {needed}.");
        }
    }

    private static void PrintJson(
        ImmutableArray<VersionReason> reasons,
        VersionPart part,
        SemanticVersion? current,
        SemanticVersion? needed,
        SemanticVersion? proposed,
        bool isTooLow) => JsonOutput.Print(json =>
    {
        json.WriteStartObject();
        json.WriteString("part", WordFor(part));
        json.WriteString("current", current?.ToString());
        json.WriteString("needed", needed?.ToString());
        json.WriteString("proposed", proposed?.ToString());
        json.WriteBoolean("tooLow", isTooLow);
        json.WriteStartArray("reasons");
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("part", WordFor(reason.Part));
            json.WriteString("text", reason.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string WordFor(VersionPart part) => part.ToString().ToLowerInvariant();
}
