namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor MalformedDate { get; } =
        Error("KG4001", "Malformed date", "'{0}' is no EDTF date of level 0 or 1: {1}");

    public static DiagnosticDescriptor SinceAfterUntil { get; } =
        Error("KG4002", "Ends before it begins", "It ends ({0}) before it begins ({1})");

    public static DiagnosticDescriptor TimeNotAllowed { get; } =
        Error("KG4003", "Time field that does not fit", "'{0}' is {1}, so '{2}' may not be written{3}");

    private static DiagnosticDescriptor[] TimeFamily => [MalformedDate, SinceAfterUntil, TimeNotAllowed];
}
