namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor InternalError { get; } =
        Error(
            "KG9001",
            "Bug in the fact compiler",
            "The fact compiler failed. This is a bug in the compiler, not in the facts; please report it: {0}");

    private static DiagnosticDescriptor[] InternalFamily => [InternalError];
}
