using System.Diagnostics;
using System.IO.Compression;
using DuckDB.NET.Data;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Native;

/// <summary><c>kg</c> as a native program, beside the one that is compiled as it runs.</summary>
[Collection("Native programs")]
public sealed class NativeToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(static format => format.Name)];

    public void Dispose() => _folder.Dispose();

    /// <summary>What it prints, on both streams, and its exit code, for each way in which a command can go.</summary>
    [NativeTheory]
    [InlineData("--help")]
    [InlineData("check", "SEEDS")]
    [InlineData("check", "RAILWAY", "--format", "sarif")]
    [InlineData("check", "TRAMWAY")]
    [InlineData("check", "nowhere")]
    [InlineData("fmt", "nowhere")]
    [InlineData("explain", "KG3008")]
    [InlineData("schema", "TRAMWAY")]
    [InlineData("schema", "RAILWAY", "--json")]
    [InlineData("diff", "RAILWAY", "TRAMWAY")]
    [InlineData("version", "RAILWAY", "TRAMWAY")]
    [InlineData("impact", "SEEDS")]
    [InlineData("review", "--set", "SEEDS")]
    [InlineData("report", "RAILWAY")]
    [InlineData("no-such-command")]
    [InlineData("export", "SEEDS", "--format", "nothing")]
    public async Task Command_PrintsTheSame(params string[] arguments)
    {
        arguments = [.. arguments.Select(static argument => argument switch
        {
            "SEEDS" => RepositoryFolder.Combine("seeds"),
            "RAILWAY" => RepositoryFolder.Combine("tests", "Railway"),
            "TRAMWAY" => RepositoryFolder.Combine("tests", "Tramway"),
            _ => argument,
        })];

        var native = await RunAsync(new ProcessStartInfo(await NativePrograms.ToolAsync(), arguments));

        native.ShouldBe(await RunAsync(BuiltTool.Start(arguments)));
        (native.Output + native.Error).ShouldNotBeEmpty();
    }

    [NativeFact]
    public async Task Image_OfTheShippedFacts_HasTheSameBytes()
    {
        var compiled = await RunAsync(
            new ProcessStartInfo(await NativePrograms.ToolAsync(), ["compile", RepositoryFolder.Combine("seeds"), "-o", _folder["native.kg"]]));
        var built = await RunAsync(BuiltTool.Start("compile", RepositoryFolder.Combine("seeds"), "-o", _folder["built.kg"]));

        (compiled.ExitCode, built.ExitCode).ShouldBe((0, 0), compiled.Error + built.Error);
        File.ReadAllBytes(_folder["native.kg"]).ShouldBe(File.ReadAllBytes(_folder["built.kg"]));
    }

    [NativeTheory]
    [MemberData(nameof(Formats))]
    public async Task Export_HasTheSameBytes(string name)
    {
        var format = ExportFormats.Find(name)!;
        using var graph = await CompileAsync();
        var place = format.Files.Count > 1 ? _folder["tables"] : _folder["file"];

        var (exitCode, _, error) = await RunAsync(new ProcessStartInfo(
            await NativePrograms.ToolAsync(), ["export", RepositoryFolder.Combine("seeds"), "--format", name, "-o", place]));

        exitCode.ShouldBe(0, error);
        foreach (var file in format.Files)
        {
            using var expected = new MemoryStream();
            file.Write(new ExportInput(graph), expected, CancellationToken.None);
            var written = await File.ReadAllBytesAsync(format.Files.Count > 1 ? Path.Combine(place, file.Name) : place);
            written.ShouldBe(expected.ToArray(), file.Name);
        }
    }

    /// <summary>Parquet is the format whose writer looks at types as it runs: read by another engine, from both programs.</summary>
    [NativeFact]
    public async Task Parquet_OfBothPrograms_IsReadByAnotherEngine()
    {
        var (exitCode, _, error) = await RunAsync(new ProcessStartInfo(
            await NativePrograms.ToolAsync(), ["export", RepositoryFolder.Combine("seeds"), "--format", "parquet", "-o", _folder["kg"]]));
        exitCode.ShouldBe(0, error);
        using (ServerProgram.Take(await NativePrograms.ServerAsync()))
        {
            using var server = await ServerProcess.StartAsync();
            using var archive = new ZipArchive(await server.Client.GetStreamAsync("export?format=parquet"));
            archive.ExtractToDirectory(_folder["server"]);
        }

        // The server has its facts from a build that may have checked more of their evidence.
        using var compiled = await CompileAsync();
        using var duckDB = new DuckDBConnection("DataSource=:memory:");
        duckDB.Open();
        foreach (var (folder, graph) in new[] { (_folder["kg"], compiled), (_folder["server"], Facts.Graph) })
        {
            var statements = Enumerable.Range(0, graph.Statements.Count).Select(row => graph.Statement(new StatementRow(row))).ToList();
            var evidence = statements.SelectMany(statement => statement.Evidence).ToList();

            Read(duckDB, $"SELECT id FROM '{folder}/nodes.parquet'")
                .ShouldBe(Enumerable.Range(0, graph.Entities.Count).Select(row => graph.Entity(new EntityRow(row)).Id));
            Read(duckDB, $"SELECT id FROM '{folder}/edges.parquet' UNION ALL SELECT id FROM '{folder}/values.parquet'")
                .ShouldBe(statements.Select(statement => statement.Id), ignoreOrder: true);
            Read(duckDB, $"SELECT CAST(sum(\"length\") AS BIGINT) FROM '{folder}/evidence.parquet'")
                .ShouldBe([$"{evidence.Where(item => item.HasDigest).Sum(item => (long)item.Length)}"]);
            Read(duckDB, $"SELECT count(*) FROM '{folder}/evidence.parquet' WHERE verified")
                .ShouldBe([$"{evidence.Count(item => item.IsVerified)}"]);
        }
    }

    [NativeFact]
    public async Task Assistant_OverStandardInputAndOutput_FindsAnswers()
    {
        var seen = await NpmAssistant.AskAsync(
            [await NativePrograms.ToolAsync(), "mcp", RepositoryFolder.Combine("tests", "Railway")],
            """[{"name":"stations-of-a-line","arguments":{"line":"valley-line"}},{"name":"entity","arguments":{"nobody":"knows"}}]""");

        seen.GetProperty("tools").EnumerateArray().Select(tool => tool.GetString()).ShouldContain("stations-of-a-line");
        seen.GetProperty("answers")[0].GetProperty("structuredContent").GetProperty("data").GetRawText().ShouldContain("aldermoor");
        seen.GetProperty("answers")[1].GetProperty("isError").GetBoolean().ShouldBeTrue();
    }

    [NativeFact]
    public async Task Folder_HasOneProgram() =>
        Directory.EnumerateFiles(await NativePrograms.ToolFolderAsync()).Select(Path.GetFileName).ShouldBe(["kg"]);

    /// <summary>The shipped facts as the built program compiles them.</summary>
    private async Task<FactGraph> CompileAsync()
    {
        var (exitCode, _, error) = await RunAsync(
            BuiltTool.Start("compile", RepositoryFolder.Combine("seeds"), "-o", _folder["expected.kg"]));
        exitCode.ShouldBe(0, error);
        return FactGraph.OpenFile(_folder["expected.kg"]);
    }

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(ProcessStartInfo start) => ChildProgram.RunAsync(start);

    private static List<string> Read(DuckDBConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add($"{reader.GetValue(0)}");
        }

        return rows;
    }
}
