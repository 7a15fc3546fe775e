namespace KnowledgeGraph.Compiler.Diagnostics;

/// <content>What can be wrong between sets that are put together: images that are linked, and sets that others use.</content>
public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor DescriptionsDiffer { get; } =
        Error("KG1050", "Descriptions that differ", "Two sets describe the {0} '{1}' in different ways: {2}{3}").WithFurther("described here too");

    public static DiagnosticDescriptor UnknownPrefix { get; } =
        Error("KG1051", "Unknown prefix", "No set that is used has the prefix '{0}'{1}");

    public static DiagnosticDescriptor NotInUsedSet { get; } =
        Error("KG1052", "Id of another set", "'{0}' has no {1} with the id '{2}'{3}").WithFurther("it is declared here");

    public static DiagnosticDescriptor DefinitionsDiffer { get; } =
        Error("KG2040", "Definitions that differ", "Two sets define the {0} '{1}' in different ways: {2}").WithFurther("defined here too");

    public static DiagnosticDescriptor UsedSetMissing { get; } =
        Error("KG2041", "Used set that is not there", "The set '{0}' is not there: {1}");

    public static DiagnosticDescriptor CircularUse { get; } =
        Error("KG2042", "Sets that use each other", "The set '{0}' uses the set that uses it: {1}").WithFurther("a step of the cycle");

    public static DiagnosticDescriptor MalformedUse { get; } =
        Error("KG2043", "Use that cannot be understood", "The use of '{0}' cannot be understood: {1}");

    private static DiagnosticDescriptor[] LinkedDescriptions => [DescriptionsDiffer, UnknownPrefix, NotInUsedSet];

    private static DiagnosticDescriptor[] LinkedDefinitions => [DefinitionsDiffer, UsedSetMissing, CircularUse, MalformedUse];
}
