using System.IO.Pipes;

/// <summary>
/// What a benchmark has .NET run in a server before its own program (<c>DOTNET_STARTUP_HOOKS</c>): it tells over a pipe how much was
/// allocated and how much is held. Nothing of it is in the product.
/// </summary>
/// <seealso href="https://github.com/dotnet/runtime/blob/main/docs/design/features/host-startup-hook.md"/>
internal static class StartupHook
{
    /// <summary>The environment variable with the name of the pipe.</summary>
    public const string PipeVariable = "KNOWLEDGEGRAPH_BENCHMARK_PIPE";

    /// <summary>Asks for the bytes allocated since the start.</summary>
    public const byte Allocated = 1;

    /// <summary>Asks for the bytes that are left after a full collection.</summary>
    public const byte Held = 2;

    /// <summary>Called by the runtime.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(PipeVariable) is { } pipe)
        {
            new Thread(() => Answer(pipe)) { IsBackground = true, Name = "Benchmark" }.Start();
        }
    }

    private static void Answer(string name)
    {
        using var pipe = new NamedPipeServerStream(name, PipeDirection.InOut, maxNumberOfServerInstances: 1);
        pipe.WaitForConnection();
        Span<byte> answer = stackalloc byte[sizeof(long)];
        for (var question = pipe.ReadByte(); question >= 0; question = pipe.ReadByte())
        {
            BitConverter.TryWriteBytes(
                answer, question == Allocated ? GC.GetTotalAllocatedBytes(precise: true) : GC.GetTotalMemory(forceFullCollection: true));
            pipe.Write(answer);
        }
    }
}
