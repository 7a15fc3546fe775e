using System.Diagnostics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Processor time in nanoseconds, user and kernel. The library has none of a thread, and that of a process in ticks of 10 ms, which is 3 % of
/// a round of short requests.
/// </summary>
internal static class ProcessorClock
{
    private const int ClockOfThread = 3;

    /// <summary>The processor time of the calling thread, or null where the system has other clocks than Linux.</summary>
    public static TimeSpan? OfThread() => Read(ClockOfThread);

    /// <summary>The processor time of a process since its start.</summary>
    public static TimeSpan Of(Process process)
    {
        if (OperatingSystem.IsLinux() && GetClock(process.Id, out var clock) == 0 && Read(clock) is { } time)
        {
            return time;
        }

        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static TimeSpan? Read(int clock) => OperatingSystem.IsLinux() && GetTime(clock, out var time) == 0
        ? TimeSpan.FromTicks(time.Seconds * TimeSpan.TicksPerSecond + time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : null;

    [DllImport("libc", EntryPoint = "clock_getcpuclockid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetClock(int process, out int clock);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpecification time);

    private readonly struct TimeSpecification
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
