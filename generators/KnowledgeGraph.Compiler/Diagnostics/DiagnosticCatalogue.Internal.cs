namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor InternalError { get; } =
        Error("KG9001", "Defect of the fact compiler", "The fact compiler failed, which is a defect of its own and not of the facts; please report it: {0}");

    private static DiagnosticDescriptor[] InternalFamily => [InternalError];
}
