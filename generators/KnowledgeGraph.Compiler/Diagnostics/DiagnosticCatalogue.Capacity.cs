namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor TooManyDiagnostics { get; } =
        Info("KG8001", "Too many diagnostics", "{0} left out");

    public static DiagnosticDescriptor TooManyDeclarations { get; } =
        Error("KG8002", "Too many declarations", "The ontology has more {0} than {1}");

    public static DiagnosticDescriptor TooManyInferences { get; } =
        Error(
            "KG8003",
            "Unbounded reasoning",
            "Reasoning was stopped: it may draw {0} statements and look as long as that takes; {1} drew most, {2}{3}");

    private static DiagnosticDescriptor[] CapacityFamily => [TooManyDiagnostics, TooManyDeclarations, TooManyInferences];
}
