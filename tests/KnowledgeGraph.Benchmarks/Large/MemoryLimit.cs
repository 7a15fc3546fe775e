using KnowledgeGraph.Benchmarks.Http;

namespace KnowledgeGraph.Benchmarks.Large;

/// <summary>
/// A Linux control group that limits the memory of a process, including the pages of mapped files, which the system reclaims under
/// pressure. Creating one requires root.
/// </summary>
internal sealed class MemoryLimit : IDisposable
{
    private readonly string _folder;

    private MemoryLimit(string folder) => _folder = folder;

    /// <summary>A limit in bytes; null where control groups are not available or may not be created.</summary>
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
