namespace KnowledgeGraph.Server.Tests.Native;

/// <summary>A theory about native programs. Where none can be compiled it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeTheoryAttribute : TheoryAttribute
{
    public NativeTheoryAttribute() => Skip = NativeToolchain.MissingReason;
}
