using System.Reflection;
using System.Runtime.CompilerServices;
using Snapshooter;
using Snapshooter.Xunit;

namespace KnowledgeGraph.Testing.Snapshots;

/// <summary>Compares texts with the snapshots of a test project, which Snapshooter keeps in its folder <c>__snapshots__</c>.</summary>
public static class SnapshotExtensions
{
    /// <summary>
    /// Compares a text with <c>__snapshots__/{class}.{method}.{extension}</c> of the test project. A missing snapshot is written,
    /// except in strict mode (<c>SNAPSHOOTER_STRICT_MODE=true</c>, as in continuous integration), where it fails. A text that differs
    /// is written to the folder <c>__mismatch__</c> beside, to replace the snapshot where the change is intended.
    /// </summary>
    /// <param name="extension">Tells readers and their tools what the text is, without a leading dot.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ShouldMatchSnapshot(
        this string text, string extension, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var project = Assembly.GetCallingAssembly().GetName().Name!;
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}.{extension}";
        Snapshot.Match(text, new SnapshotFullName(name, RepositoryFolder.Combine("tests", project)));
    }
}
