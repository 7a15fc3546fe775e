namespace KnowledgeGraph.Server.Tests.Native;

/// <summary>What compiling a native program takes beyond the SDK: a linker, which clang or gcc bring, and a tool that strips symbols.</summary>
internal static class NativeToolchain
{
    /// <summary>Why no native program can be compiled here; null if one can.</summary>
    public static string? MissingReason { get; } = !OperatingSystem.IsLinux() ? "Native programs are tested on Linux."
        : !IsThere("clang", "gcc") ? "Native programs are linked by clang or gcc, and neither is on the PATH."
        : !IsThere("llvm-objcopy", "objcopy") ? "Native programs are stripped by objcopy (Debian: binutils), which is not on the PATH."
        : null;

    private static bool IsThere(params string[] programs) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => programs.Any(program => File.Exists(Path.Combine(folder, program))));
}
