namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor MalformedDate { get; } =
        Error("KG4001", "Malformed date", "'{0}' is not an EDTF date of level 0 or 1: {1}");

    public static DiagnosticDescriptor SinceAfterUntil { get; } =
        Error("KG4002", "Ends before it begins", "It ends ({0}) before it begins ({1})").WithFurther("it begins here");

    public static DiagnosticDescriptor TimeNotAllowed { get; } =
        Error("KG4003", "Time field that does not fit", "'{0}' is {1}, so '{2}' may not be written{3}");

    public static DiagnosticDescriptor LifeOrder { get; } =
        Error("KG4004", "Ceases before it begins", "'{0}' ceases to exist ('{1}') before it begins to ('{2}')")
            .WithFurther("it begins here");

    public static DiagnosticDescriptor NotContemporary { get; } =
        Error("KG4005", "Never at the same time", "'{0}' joins contemporaries, and {1}{2}").WithFurther("a life is dated here");

    private static DiagnosticDescriptor[] TimeFamily =>
        [MalformedDate, SinceAfterUntil, TimeNotAllowed, LifeOrder, NotContemporary];
}
