namespace KnowledgeGraph.Compiler.Diagnostics;

/// <content>What can be wrong with markings, and what a release would give away or leave dangling.</content>
public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor UnknownMarking { get; } =
        Error("KG5201", "Unknown marking", "The set has no marking '{0}'{1}");

    public static DiagnosticDescriptor MarkingsUnordered { get; } =
        Error("KG5202", "Markings without an order", "The markings are not in order: {0}");

    public static DiagnosticDescriptor NameGivenAway { get; } =
        Error(
            "KG5203",
            "Name that a release would give away",
            "A release at {0} would show '{1}' here, which {2} '{3}', marked {4}, is called; reword it, mark it, or list the words under 'openNames' "
            + "of '{3}' if they mean something else")
            .WithFurther("declared here");

    public static DiagnosticDescriptor NotItsName { get; } =
        Error("KG5204", "Open name of nothing", "'{0}' under 'openNames' is not a name, alias, title, identifier or id of '{1}'");

    public static DiagnosticDescriptor BrokenByRelease { get; } =
        Error("KG5205", "Error in a release alone", "A release at {0}, which leaves out what is marked above it, has this error: {2} ({1})");

    public static DiagnosticDescriptor DanglingInRelease { get; } =
        Warning("KG5206", "Warning in a release alone", "A release at {0}, which leaves out what is marked above it, has this warning: {2} ({1})");

    private static DiagnosticDescriptor[] DisclosureFamily =>
        [UnknownMarking, MarkingsUnordered, NameGivenAway, NotItsName, BrokenByRelease, DanglingInRelease];
}
