using KnowledgeGraph.Benchmarks.Http;

namespace KnowledgeGraph.Benchmarks.Large;

/// <summary>
/// A control group of Linux that holds a process to so much memory, the pages of mapped files included: the system takes them back when
/// they are needed. Making one takes root.
/// </summary>
internal sealed class MemoryLimit : IDisposable
{
    private readonly string _folder;

    private MemoryLimit(string folder) => _folder = folder;

    /// <summary>A limit of so many bytes; null where control groups are not there or not ours to make.</summary>
    public static MemoryLimit? TryCreate(long bytes)
    {
        var isSecond = File.Exists("/sys/fs/cgroup/cgroup.controllers");
        var folder = Path.Combine(isSecond ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory", $"knowledgegraph-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, isSecond ? "memory.max" : "memory.limit_in_bytes"), $"{bytes}");
            return new MemoryLimit(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The same program under the limit.</summary>
    public ServerCommand Apply(ServerCommand command) => new(
        "/bin/sh",
        port =>
        [
            "-c", $"echo $$ > {_folder}/cgroup.procs && exec \"$0\" \"$@\"", command.Program, .. command.Arguments(port),
        ]);

    /// <summary>Waits for the processes in it to end.</summary>
    public void Dispose()
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            try
            {
                Directory.Delete(_folder);
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
