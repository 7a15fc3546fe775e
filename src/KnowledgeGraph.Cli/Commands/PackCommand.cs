using System.CommandLine;
using KnowledgeGraph.Api;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Difference;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Packing;
using KnowledgeGraph.Cli.Versions;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Uses;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Releasing;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg pack</c>: a fact set as a package of NuGet or npm, for others to use.</summary>
internal static class PackCommand
{
    private static readonly Argument<DirectoryInfo> Folder = FolderArgument.Create();
    private static readonly Option<DirectoryInfo?> Documents = FolderArgument.Documents();
    private static readonly Option<string?> NuGet = new("--nuget") { Description = "Writes a NuGet package with this id.", HelpName = "id" };
    private static readonly Option<string?> Npm = new("--npm") { Description = "Writes an npm package with this name.", HelpName = "name" };

    private static readonly Option<string?> Version = new("--version")
    {
        Description = "The version; by default the one that the change since --published needs.",
        HelpName = "1.2.0",
    };

    private static readonly Option<string?> Published = new("--published")
    {
        Description = "The set as it was published last, as a folder, an image or a revision: a version that is too low is refused.",
        HelpName = "old",
    };

    private static readonly Option<string?> Current = new("--current") { Description = "The version of the published set.", HelpName = "1.1.0" };

    private static readonly Option<FileInfo?> Assembly = new("--assembly")
    {
        Description = "With --nuget: the assembly that the project of the facts builds, with the typed C#.",
        HelpName = "file",
    };

    private static readonly Option<string?> Release = FolderArgument.Release();
    private static readonly Option<string?> Authors = new("--authors") { Description = "Who made it; by default the name of the set." };
    private static readonly Option<string?> Licence = new("--licence") { Description = "An SPDX expression, such as CC-BY-4.0." };

    private static readonly Option<DirectoryInfo> Output = new("--output", "-o")
    {
        Description = "The folder to write to.",
        HelpName = "folder",
        DefaultValueFactory = _ => new DirectoryInfo("."),
    };

    public static Command Create()
    {
        var command = new ExampleCommand(
            "pack",
            "Writes a fact set as a package of NuGet (typed C#, image, facts) or npm (TypeScript types, data, image, schema, facts).",
            "kg pack seeds --nuget Example.Rail --assembly src/Rail/bin/Release/net10.0/Rail.dll --version 1.2.0 -o packages",
            "kg pack seeds --npm @example/rail --published v1.1.0 --current 1.1.0",
            "kg pack seeds --npm @example/rail-open --version 1.2.0 --release TLP:CLEAR")
        {
            Folder, Documents, NuGet, Npm, Version, Published, Current, Assembly, Release, Authors, Licence, Output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(NuGet) is null && result.GetValue(Npm) is null)
            {
                result.AddError("Name the package: --nuget Example.Rail, --npm @example/rail, or both.");
            }

            if (result.GetValue(NuGet) is { } id && !NuGetPackage.IsId(id))
            {
                result.AddError($"'{id}' cannot be the id of a NuGet package: letters, digits and underscores, in groups joined by full stops or hyphens.");
            }

            if (result.GetValue(Npm) is { } name && !NpmPackage.IsName(name))
            {
                result.AddError($"'{name}' cannot be the name of an npm package: lower-case letters, digits, '.', '_' and '-', with @scope/ before it or not.");
            }

            foreach (var option in (ReadOnlySpan<Option<string?>>)[Version, Current])
            {
                if (result.GetValue(option) is { } text && !SemanticVersion.TryParse(text, out _))
                {
                    result.AddError($"{option.Name} is '{text}', which is not a version: write three numbers, such as 1.2.3.");
                }
            }

            if (result.GetValue(Published) is null != result.GetValue(Current) is null)
            {
                result.AddError("--published and --current belong together: what was published, and its version.");
            }
            else if (result.GetValue(Published) is null && result.GetValue(Version) is null)
            {
                result.AddError("Give the --version or, for one that is computed, --published and --current.");
            }
        });
        command.SetAction(parsed => Guard.Run(() => Run(parsed)));
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var files = FolderInput.Read(parsed.GetValue(Folder)!, parsed.GetValue(Documents)) with { Release = parsed.GetValue(Release) };
        var compilation = LongWork.Check(files, () => files.CompileWithReleasedFiles());
        if (ImagePrinter.Write(compilation, files) is not { } image)
        {
            return ExitCode.Failure;
        }

        using var graph = FactGraph.Open(image.Bytes);
        if (VersionOf(parsed, graph) is not { } version)
        {
            return ExitCode.Failure;
        }

        if (files.Release is null)
        {
            WarnOfMarkings(graph);
        }

        ReleasePrinter.Print(compilation, files);
        var texts = files.Release is null ? FilesOf(files) : LongWork.Check(files, () => ReleasedFiles.Write(files, compilation, image));
        var source = new PackSource(graph, image, texts, UsesOf(files, parsed))
        {
            IsRelease = files.Release is not null,
            Version = version,
            Authors = parsed.GetValue(Authors) ?? graph.Ontology.Name,
            Licence = parsed.GetValue(Licence),
            Schema = SchemaPrinter.Print(GraphSchema.Create(graph), true),
        };
        var folder = parsed.GetValue(Output)!;
        folder.Create();
        if (parsed.GetValue(NuGet) is { } id)
        {
            var assembly = parsed.GetValue(Assembly);
            Write(folder, NuGetPackage.FileName(id, version), NuGetPackage.Write(id, source, assembly), image.ContentHash);
            if (assembly is null)
            {
                Terminal.Error.WriteLine("kg: the NuGet package has no typed C#; name the assembly of the facts' project with --assembly.");
            }
        }

        if (parsed.GetValue(Npm) is { } name)
        {
            Write(folder, NpmPackage.FileName(name, version), NpmPackage.Write(name, source), image.ContentHash);
        }

        return ExitCode.Success;
    }

    /// <summary>
    /// The fact files, and how their passages fit: who uses the package may not have the documents. A release has no such file, because its
    /// digests cover what is left out.
    /// </summary>
    private static IReadOnlyList<SourceText> FilesOf(FactSetFiles set) =>
        [.. set.Files, .. set.FitFiles.Where(file => FactSetPaths.IsFitFile(file.Path))];

    /// <summary>A package has the fact files as they are, so that what is marked is in it as well.</summary>
    private static void WarnOfMarkings(FactGraph graph)
    {
        string[] markings =
        [
            .. graph.Entities.Select(entity => entity.Marking).Concat(graph.Sources.Select(source => source.Marking))
                .Concat(graph.Statements.Select(statement => statement.Marking))
                .Where(marking => marking.Index > 0).Distinct().OrderBy(marking => marking.Index).Select(marking => marking.Name),
        ];
        if (markings.Length > 0)
        {
            Terminal.Error.WriteLine(
                $"kg: the package has the fact files, with all that is marked {string.Join(", ", markings)}; to leave out what is above a level, "
                    + "add --release LEVEL.");
        }
    }

    private static void Write(DirectoryInfo folder, string name, byte[] content, string contentHash)
    {
        var file = new FileInfo(Path.Combine(folder.ToString(), name));
        ReplacedFile.Write(file, content);
        Terminal.Output.WriteLine($"{file}: {content.Length:N0} bytes, content {contentHash}");
    }

    /// <summary>The version that is given or computed; null, with a message, where it is too low or the published set has errors.</summary>
    private static string? VersionOf(ParseResult parsed, FactGraph graph)
    {
        var given = parsed.GetValue(Version)?.TrimStart('v');
        if (parsed.GetValue(Published) is not { } published)
        {
            return given;
        }

        using var old = GraphInput.Find(published, parsed.GetValue(Folder)!, null).ReleasedAt(parsed.GetValue(Release)).Open();
        if (old is null)
        {
            return null;
        }

        var reasons = VersionReasons.Of(FactGraphChanges.Between(old, graph), SchemaDifference.Between(old, graph, []));
        var needed = (SemanticVersion.TryParse(parsed.GetValue(Current)!, out var current) ? current : default).Raise(reasons is [var highest, ..] ? highest.Part : VersionPart.None);
        if (given is null)
        {
            return needed.ToString();
        }

        if (SemanticVersion.TryParse(given, out var proposed) && proposed.CompareTo(needed) >= 0)
        {
            return given;
        }

        Terminal.Error.WriteLine(reasons is [var first, ..]
            ? $"kg: {given} is too low: the version must be at least {needed}. {first.Text}; 'kg version' lists all reasons."
            : $"kg: {given} is too low: the published version is {needed}.");
        return null;
    }

    /// <summary>The packages that the set uses. A folder is not in the package, so a set that uses one cannot be packed.</summary>
    private static List<(string Name, string? Version)> UsesOf(FactSetFiles files, ParseResult parsed)
    {
        var ontology = files.Files.Single(text => text.Path == FactSetPaths.OntologyFile);
        var uses = new List<(string Name, string? Version)>();
        foreach (var use in UsesReader.Read(SyntaxTree.Parse(ontology), ""))
        {
            if (!use.IsPackage)
            {
                throw new UnusableInputException(
                    $"The set uses '{use.Name}' by its folder, which is not part of a package. Pack that set too, and use it by 'package'.");
            }

            var name = use.Folder[FactSetPaths.PackagePrefix.Length..];
            if ((parsed.GetValue(NuGet) is not null && !NuGetPackage.IsId(name)) || (parsed.GetValue(Npm) is not null && !NpmPackage.IsName(name)))
            {
                throw new UnusableInputException(
                    $"The set uses the package '{name}', and a package of the other registry cannot depend on it. Use it by a name that both have.");
            }

            uses.Add((name, PackageFolders.VersionOf(parsed.GetValue(Folder)!, name)));
        }

        return uses;
    }
}
