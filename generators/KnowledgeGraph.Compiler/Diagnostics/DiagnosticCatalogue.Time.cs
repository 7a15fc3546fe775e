namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor MalformedDate { get; } =
        Error("KG4001", "Malformed date", "'{0}' is not an EDTF date of level 0 or 1: {1}");

    public static DiagnosticDescriptor SinceAfterUntil { get; } =
        Error("KG4002", "Ends before it begins", "It ends ({0}) before it begins ({1}){2}").WithFurther("it begins here");

    public static DiagnosticDescriptor TimeNotAllowed { get; } =
        Error("KG4003", "Time field that does not fit", "'{0}' is {1}, so '{2}' may not be written{3}");

    public static DiagnosticDescriptor LifeOrder { get; } =
        Error("KG4004", "Ceases before it begins", "'{0}' ceases to exist on {1} at the latest, before it begins on {2} at the earliest")
            .WithFurther("it begins here").OfConstraint();

    public static DiagnosticDescriptor NotContemporary { get; } =
        Error("KG4005", "Never at the same time", "'{0}' joins contemporaries, and {1}{2}").WithFurther("a life is dated here").OfConstraint();

    public static DiagnosticDescriptor TwoEnds { get; } =
        Error("KG4006", "Two ends", "'until' is the last day of a state and 'before' the first day after it; write one of them")
            .WithFurther("the other end");

    public static DiagnosticDescriptor EndsDisagree { get; } =
        Error(
            "KG4007",
            "Ends of two kinds",
            "Some of its sources have 'ends: exclusive' and others do not, so that 'until: {0}' has two meanings; write 'before' with the first "
                + "day on which it no longer held");

    private static DiagnosticDescriptor[] TimeFamily =>
        [MalformedDate, SinceAfterUntil, TimeNotAllowed, LifeOrder, NotContemporary, TwoEnds, EndsDisagree];
}
