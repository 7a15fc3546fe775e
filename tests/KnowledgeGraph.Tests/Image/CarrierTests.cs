
namespace KnowledgeGraph.Tests.Image;

public sealed class CarrierTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".kg");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void OpenFile_OfAnImage_IsTheSameGraph()
    {
        var image = Images.Write(ModelRailway.Facts);
        File.WriteAllBytes(_path, image);
        using var fromBytes = FactGraph.Open(image);
        using var fromFile = FactGraph.OpenFile(_path);

        fromFile.ContentHash.ShouldBe(fromBytes.ContentHash);
        GraphWalker.ReadEverything(fromFile).ShouldBe(GraphWalker.ReadEverything(fromBytes));
    }

    [Fact]
    public void OpenFile_EmptyFile_IsRefusedByName()
    {
        File.WriteAllBytes(_path, []);

        Should.Throw<ImageFormatException>(() => FactGraph.OpenFile(_path)).Message.ShouldBe($"The fact image '{_path}' is empty, or not a regular file. Write it again.");
    }

    [Fact]
    public void OpenFile_DamagedFile_IsRefusedAndLetGo()
    {
        File.WriteAllBytes(_path, new byte[1000]);

        Should.Throw<ImageFormatException>(() => FactGraph.OpenFile(_path)).Message.ShouldStartWith($"The fact image '{_path}' does not begin with 'KGIMAGE'");
        using var again = new FileStream(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        again.Length.ShouldBe(1000);
    }

    [Fact]
    public void OpenFile_NoFile_Throws() => Should.Throw<FileNotFoundException>(() => FactGraph.OpenFile(_path));

    [Fact]
    public void OpenFile_ReplacedByRenaming_KeepsReadingTheOldOne()
    {
        File.WriteAllBytes(_path, Images.Write(ModelRailway.Facts));
        using var graph = FactGraph.OpenFile(_path);
        File.WriteAllBytes(_path + ".new", new byte[8]);
        File.Move(_path + ".new", _path, overwrite: true);

        graph.Entity(new EntityRow(0)).Name.ShouldBe("Coast Line");
    }

    [Fact]
    public void Dispose_Twice_IsOnceAndReadsThrow()
    {
        var graph = Images.Open(ModelRailway.Facts);
        var line = graph.Entity(new EntityRow(0));
        graph.Dispose();
        graph.Dispose();

        Should.Throw<ObjectDisposedException>(() => line.Name);
        Should.Throw<ObjectDisposedException>(() => graph.Adjacency(Direction.Out));
        Should.Throw<ObjectDisposedException>(() => graph.TryFindEntity("coast-line", out _));
    }
}
