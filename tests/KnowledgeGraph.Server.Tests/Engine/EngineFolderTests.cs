using System.IO.Compression;

namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>The files of the engine, which pages load.</summary>
public sealed class EngineFolderTests
{
    /// <summary>What the engine may weigh on the wire. It goes up only by the code of a new feature.</summary>
    private const long MaxSize = 2_200_000;

    [Fact]
    public void Engine_Compressed_IsSmall() =>
        EngineFolder.Files.Sum(static file => new FileInfo(file + ".br").Length).ShouldBeInRange(1_000_000, MaxSize);

    [Fact]
    public void Engine_HasWhatAPageLoads() =>
        new[] { "client.js", "worker.js", "index.js", "_framework/dotnet.js", "_framework/dotnet.native.wasm" }
            .Where(static file => !File.Exists(Path.Combine(EngineFolder.Path, file))).ShouldBeEmpty();

    [Fact]
    public void EachFile_HasCompressedCopies_WithoutTimes()
    {
        foreach (var file in EngineFolder.Files)
        {
            var bytes = File.ReadAllBytes(file);
            var zipped = File.ReadAllBytes(file + ".gz");

            zipped[4..8].ShouldBe(new byte[4], file);
            Expand(new GZipStream(new MemoryStream(zipped), CompressionMode.Decompress)).ShouldBe(bytes, file);
            Expand(new BrotliStream(File.OpenRead(file + ".br"), CompressionMode.Decompress)).ShouldBe(bytes, file);
        }
    }

    /// <summary>Nothing in it says where it was built.</summary>
    [Fact]
    public void Assemblies_NameNoFolderOfTheMachine()
    {
        var root = System.Text.Encoding.UTF8.GetBytes(RepositoryFolder.Combine("src"));
        EngineFolder.Files.Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(root) >= 0).ShouldBeEmpty();
    }

    private static byte[] Expand(Stream stream)
    {
        using (stream)
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
