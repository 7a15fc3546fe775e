namespace KnowledgeGraph.Server.Tests.Native;

/// <summary>A fact about native programs. Where none can be compiled it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = NativeToolchain.MissingReason;
}
