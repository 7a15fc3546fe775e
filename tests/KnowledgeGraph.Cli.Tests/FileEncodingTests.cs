using System.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Commands that write fact files keep the byte-order mark, the encoding and, apart from <c>kg fmt</c>, the line ends.</summary>
public sealed class FileEncodingTests : IDisposable
{
    private readonly RailwayFolder _railway = new();

    public static TheoryData<string> Names => [.. Encodings.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Encoding> Encodings { get; } = new(StringComparer.Ordinal)
    {
        ["utf-8"] = new UTF8Encoding(false),
        ["utf-8 with a mark"] = new UTF8Encoding(true),
        ["utf-16"] = Encoding.Unicode,
        ["utf-16 be"] = Encoding.BigEndianUnicode,
        ["utf-32"] = Encoding.UTF32,
    };

    public void Dispose() => _railway.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Format_KeepsTheEncoding(string name)
    {
        var text = File.ReadAllText(_railway["agents.yaml"]);
        Write("agents.yaml", text.Replace("kind: ", "kind:   ", StringComparison.Ordinal).ReplaceLineEndings("\r\n"), Encodings[name]);

        Kg.Run("fmt", _railway.Path).ExitCode.ShouldBe(0);

        ReadBack("agents.yaml", Encodings[name]).ShouldBe(text);
        Kg.Run("fmt", _railway.Path, "--check").ExitCode.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fix_KeepsTheEncodingAndTheLineEnds(string name)
    {
        var text = File.ReadAllText(_railway["agents.yaml"]).ReplaceLineEndings("\r\n");
        Write("agents.yaml", text.Replace("operates: valley-line", "operates: valley-lin", StringComparison.Ordinal), Encodings[name]);

        Kg.Run("check", _railway.Path, "--fix").ExitCode.ShouldBe(0);

        ReadBack("agents.yaml", Encodings[name]).ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fill_KeepsTheEncodingAndTheLineEnds(string name)
    {
        var text = File.ReadAllText(_railway["network/lines.yaml"]).ReplaceLineEndings("\r\n");
        Write("network/lines.yaml", text, Encodings[name]);

        Kg.Run("cite", "annual-report", "--fill", "--set", _railway.Path).ExitCode.ShouldBe(0);

        var filled = ReadBack("network/lines.yaml", Encodings[name]);
        filled.ShouldContain("evidence: annual-report@");
        filled.Split("\r\n").Length.ShouldBe(text.Split("\r\n").Length);
        filled.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Review_KeepsTheEncodingAndTheLineEnds(string name)
    {
        var text = File.ReadAllText(_railway["network/lines.yaml"]).ReplaceLineEndings("\r\n");
        Write("network/lines.yaml", text, Encodings[name]);
        using var graph = FactGraph.Open(Language.FactSets.FactSetImage.Compile(
            new Language.FactSets.FactSetFolder(new DirectoryInfo(_railway.Path)).Read()).Image.ShouldNotBeNull().Bytes);
        var gauge = graph.Statements.First(statement => statement.Predicate.Name == "gauge" && statement.Reviews.Count == 0);

        var (exitCode, _, error) = Kg.Run("review", gauge.Id, "--by", "ana", "--on", "2026-10-20", "--set", _railway.Path);

        exitCode.ShouldBe(0, error);
        var reviewed = ReadBack("network/lines.yaml", Encodings[name]);
        reviewed.ShouldContain("reviewed: { by: ana, on: 2026-10-20, of: ");
        reviewed.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
        Kg.Run("check", _railway.Path).ExitCode.ShouldBe(0);
    }

    private void Write(string path, string text, Encoding encoding) => File.WriteAllText(_railway[path], text, encoding);

    /// <summary>The text, if it is in the encoding, with its mark.</summary>
    private string ReadBack(string path, Encoding encoding)
    {
        var bytes = File.ReadAllBytes(_railway[path]);
        bytes.AsSpan(0, encoding.Preamble.Length).SequenceEqual(encoding.Preamble).ShouldBeTrue();
        return encoding.GetString(bytes, encoding.Preamble.Length, bytes.Length - encoding.Preamble.Length);
    }
}
