using System.Formats.Tar;
using System.IO.Compression;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Packing;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>That NuGet restores the package and a project uses it is a test of the packages.</summary>
public sealed class PackCommandTests
{
    [Fact]
    public void Packages_HaveTheSameBytes_AndTheirParts()
    {
        var source = Source("Railway");
        var assembly = new FileInfo(typeof(KnowledgeGraph.Railway.Facts).Assembly.Location);

        var package = NuGetPackage.Write("Example.Rail", source, assembly);
        var npm = NpmPackage.Write("@example/rail", source);

        NuGetPackage.Write("Example.Rail", Source("Railway"), assembly).ShouldBe(package);
        NpmPackage.Write("@example/rail", Source("Railway")).ShouldBe(npm);
        using var archive = new ZipArchive(new MemoryStream(package));
        archive.Entries.Select(entry => entry.FullName).ShouldBeSubsetOf(
        [
            "Example.Rail.nuspec", "[Content_Types].xml", "_rels/.rels", archive.Entries.Single(entry => entry.Name.EndsWith(".psmdcp", StringComparison.Ordinal)).FullName,
            "build/Example.Rail.props", "buildTransitive/Example.Rail.props", "facts.kg", "schema.graphql", $"lib/net10.0/{assembly.Name}",
            $"lib/net10.0/{Path.ChangeExtension(assembly.Name, ".xml")}", .. source.Files.Select(file => "facts/" + file.Path),
        ]);
        archive.GetEntry($"lib/net10.0/{assembly.Name}").ShouldNotBeNull();
        using var image = new MemoryStream();
        archive.GetEntry("facts.kg")!.Open().CopyTo(image);
        image.ToArray().ShouldBe(source.Image.Bytes);
    }

    /// <summary>A consumer of the npm package: TypeScript checks what it reads, and Node runs it.</summary>
    [Fact]
    public void NpmPackage_IsImportedWithItsTypes()
    {
        using var folder = new TemporaryFolder();
        var root = Path.Combine(folder.Path, "node_modules", "@example", "rail");
        Directory.CreateDirectory(root);
        Unpack(NpmPackage.Write("@example/rail", Source("Railway")), root);
        File.WriteAllText(folder["package.json"], "{ \"type\": \"module\" }");
        File.WriteAllText(
            folder["right.ts"],
            """
            import { contentHash, entities, image, statements, type Entity, type Id, type Statement } from "@example/rail";

            const line: Id<"Line"> = "valley-line";
            const station: Entity<"Station"> = entities.aldermoor;
            const stops = statements.filter((statement): statement is Statement<"serves"> => statement.predicate === "serves" && statement.subject === line);
            const names: string[] = stops.map(stop => entities[stop.object].name);
            let platforms = 0;
            for (const statement of statements) {
              if (statement.predicate === "platforms" && statement.subject === station.id && statement.rank === "preferred") {
                platforms += statement.object;
              }
            }
            console.log(JSON.stringify({ names, platforms, contentHash, image: image.pathname.endsWith("facts.kg") }));
            """);
        File.WriteAllText(
            folder["wrong.ts"],
            """
            import { entities, statements, type Id } from "@example/rail";
            export const line: Id<"Line"> = "aldermoor";
            export const missing = entities["no-such-id"];
            export const text: string[] = statements.map(statement => statement.predicate === "platforms" ? statement.object : "");
            """);

        var result = NodeFolders.Schemas.Run("typescript.mjs", folder.Path);

        result.GetProperty("right").GetProperty("errors").EnumerateArray().Select(error => error.GetString()).ShouldBeEmpty();
        result.GetProperty("wrong").GetProperty("errors").EnumerateArray().Select(error => error.GetString()![..7]).ShouldBe(["TS2322:", "TS7053:", "TS2322:"]);
        var answer = result.GetProperty("right").GetProperty("answer");
        answer.GetProperty("names").EnumerateArray().Select(name => name.GetString()).ShouldBe(["Aldermoor", "Brightwater"], ignoreOrder: true);
        answer.GetProperty("platforms").GetInt32().ShouldBe(6);
        answer.GetProperty("image").GetBoolean().ShouldBeTrue();
    }

    /// <summary>A number of JavaScript has 53 bits: what is longer is a bigint, in the value and in its type.</summary>
    [Fact]
    public void NpmPackage_KeepsAllDigitsOfIntegers()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/stations.yaml", "platforms: 6", "platforms: 9007199254740993");
        using var folder = new TemporaryFolder();
        var root = Path.Combine(folder.Path, "node_modules", "@example", "rail");
        Directory.CreateDirectory(root);
        Unpack(NpmPackage.Write("@example/rail", SourceOf(railway.Path)), root);
        File.WriteAllText(folder["package.json"], "{ \"type\": \"module\" }");
        File.WriteAllText(
            folder["right.ts"],
            """
            import { statements } from "@example/rail";

            const platforms: (number | bigint)[] = [];
            for (const statement of statements) {
              if (statement.predicate === "platforms" && statement.rank === "preferred") {
                platforms.push(statement.object);
              }
            }
            console.log(JSON.stringify(platforms.map(number => `${typeof number} ${number}`)));
            """);
        File.WriteAllText(
            folder["wrong.ts"],
            """
            import { statements } from "@example/rail";
            export const platforms: number[] = statements.flatMap(statement => statement.predicate === "platforms" ? [statement.object] : []);
            """);

        var result = NodeFolders.Schemas.Run("typescript.mjs", folder.Path);

        result.GetProperty("right").GetProperty("errors").EnumerateArray().Select(error => error.GetString()).ShouldBeEmpty();
        result.GetProperty("wrong").GetProperty("errors").EnumerateArray().Select(error => error.GetString()![..7]).ShouldBe(["TS2322:"]);
        result.GetProperty("right").GetProperty("answer").EnumerateArray().Select(text => text.GetString()).ShouldBe(["bigint 9007199254740993"]);
    }

    /// <summary>A set uses the npm package, as kg finds it.</summary>
    [Fact]
    public void NpmPackage_IsUsedByASet()
    {
        using var folder = new TemporaryFolder();
        var root = Path.Combine(folder.Path, "node_modules", "@example", "rail");
        Directory.CreateDirectory(root);
        Unpack(NpmPackage.Write("@example/rail", Source("Railway")), root);
        var set = Directory.CreateDirectory(folder["seeds"]);
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Combine("tests", "Tours"), "*.yaml"))
        {
            File.WriteAllText(
                Path.Combine(set.FullName, Path.GetFileName(file)),
                File.ReadAllText(file).Replace("path: ../Railway", "package: \"@example/rail\"", StringComparison.Ordinal));
        }

        var compilation = new FactSetFolder(set).Read().Compile();

        compilation.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Id == "KG5003");
        compilation.FactSet.ShouldNotBeNull().Entities.ShouldContain(entity => entity.Id == "aldermoor");
        PackageFolders.VersionOf(set, "@example/rail").ShouldBe("1.2.0");
    }

    [Fact]
    public void Command_ComputesTheVersion_AndRefusesOneThatIsTooLow()
    {
        using var railway = new RailwayFolder();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["old.kg"], Source("Railway").Image.Bytes);
        File.AppendAllText(Path.Combine(railway.Path, "agents.yaml"), "  late-line:\n    kind: Operator\n    name: Late Line\n    statements:\n      - website: https://late.example/\n");

        var (exitCode, output, error) = Kg.RunIn(
            folder.Path, "pack", railway.Path, "--npm", "@example/rail", "--nuget", "Example.Rail", "--published", "old.kg", "--current", "1.1.4", "-o", "out");

        exitCode.ShouldBe(0, output + error);
        Directory.GetFiles(folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["Example.Rail.1.2.0.nupkg", "example-rail-1.2.0.tgz"]);
        error.ShouldContain("no typed C#");

        (exitCode, _, error) = Kg.RunIn(
            folder.Path, "pack", railway.Path, "--npm", "@example/rail", "--published", "old.kg", "--current", "1.1.4", "--version", "1.1.5", "-o", "out");

        exitCode.ShouldBe(1);
        error.ShouldContain("1.1.5 is too low: the version must be at least 1.2.0.");
    }

    [Fact]
    public void VersionBelowThePublishedOne_IsRefused_EvenIfNothingChanged()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["old.kg"], Source("Railway").Image.Bytes);

        var (exitCode, _, error) = Kg.RunIn(
            folder.Path, "pack", RepositoryFolder.Combine("tests", "Railway"), "--npm", "rail", "--published", "old.kg", "--current", "1.2.0",
            "--version", "1.1.0", "-o", "out");

        exitCode.ShouldBe(1);
        error.ShouldBe("kg: 1.1.0 is too low: the published version is 1.2.0.\n");
    }

    [Fact]
    public void PathThatNoArchiveHolds_IsRefusedByItsName()
    {
        var source = Source("Railway");
        var path = new string('a', 101) + ".yaml";

        var refusal = Should.Throw<UnusableInputException>(
            () => NpmPackage.Write("rail", source with { Files = [.. source.Files, new SourceText(path, "entities: {}\n")] }));

        refusal.Message.ShouldStartWith($"The path 'facts/{path}' is too long for an npm package");
    }

    private static PackSource Source(string set) => SourceOf(RepositoryFolder.Combine("tests", set));

    private static PackSource SourceOf(string folder)
    {
        var files = new FactSetFolder(new DirectoryInfo(folder)).Read();
        var image = FactSetImage.Compile(files).Image.ShouldNotBeNull();
        return new PackSource(FactGraph.Open(image.Bytes), image, files.Files, []) { Version = "1.2.0", Authors = "Tests", Licence = "CC0-1.0", Schema = "type Query" };
    }

    private static void Unpack(byte[] package, string folder)
    {
        using var archive = new TarReader(new GZipStream(new MemoryStream(package), CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
        {
            var path = Path.Combine(folder, entry.Name["package/".Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: false);
        }
    }
}
