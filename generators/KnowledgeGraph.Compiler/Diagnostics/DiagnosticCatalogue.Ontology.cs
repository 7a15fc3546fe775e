namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor OntologyMissing { get; } =
        Error("KG2001", "No ontology", "The set has no file 'ontology.yaml'");

    public static DiagnosticDescriptor MisspeltName { get; } =
        Error("KG2002", "Misspelt name", "'{0}' must be {1}");

    public static DiagnosticDescriptor ReservedName { get; } =
        Error("KG2003", "Reserved name", "'{0}' is reserved: {1}{2}");

    public static DiagnosticDescriptor NameTaken { get; } =
        Error("KG2004", "Name used twice", "The name '{0}' is already that of {1}").WithFurther("first declared here");

    public static DiagnosticDescriptor UnknownReference { get; } =
        Error("KG2005", "Unknown name in the ontology", "The ontology declares no {0} '{1}'{2}");

    public static DiagnosticDescriptor CircularInheritance { get; } =
        Error("KG2006", "Circular inheritance", "'{0}' extends itself: {1}").WithFurther("a step of the cycle");

    public static DiagnosticDescriptor ConcreteParent { get; } =
        Error("KG2007", "Extending a concrete kind", "'{0}' is not abstract, and only abstract kinds can be extended")
            .WithFurther("declared here");

    public static DiagnosticDescriptor FieldClash { get; } =
        Error("KG2008", "Two fields of one name", "'{0}' would be two fields of the kind '{1}'").WithFurther("the other field");

    public static DiagnosticDescriptor InverseClash { get; } =
        Error("KG2009", "Inverse with a taken name", "The inverse '{0}' has the name of a predicate; an inverse is not declared by itself")
            .WithFurther("the predicate is declared here");

    public static DiagnosticDescriptor SymmetricMismatch { get; } =
        Error("KG2010", "Symmetric predicate with two sides", "'{0}' is symmetric, so {1}");

    public static DiagnosticDescriptor NotRepeatable { get; } =
        Error("KG2011", "Predicate that cannot be followed by itself", "'{0}' is {1}, and nothing is both in its domain and in its range");

    public static DiagnosticDescriptor OnlyForRelations { get; } =
        Error("KG2012", "Key only for relations", "'{0}' has literal values; '{1}' is for relations between entities");

    public static DiagnosticDescriptor WrongChain { get; } =
        Error("KG2013", "Predicates that do not fit", "'{0}' cannot be implied here: {1}");

    public static DiagnosticDescriptor CircularSubPredicate { get; } =
        Error("KG2014", "Circular sub-predicates", "'{0}' is a sub-predicate of itself: {1}");

    public static DiagnosticDescriptor MalformedPattern { get; } =
        Error("KG2015", "Malformed pattern", "'{0}' is not a usable pattern: {1}");

    public static DiagnosticDescriptor WrongIdentity { get; } =
        Error("KG2016", "Identity that a statement cannot have", "'{0}' cannot identify a statement of '{1}': {2}");

    public static DiagnosticDescriptor MalformedRule { get; } =
        Error("KG2017", "Malformed rule", "The rule '{0}' is not usable: {1}").WithFurther("declared here");

    public static DiagnosticDescriptor WrongConstraint { get; } =
        Error("KG2018", "Constraint that does not fit", "The constraint '{0}' does not fit '{1}': {2}");

    public static DiagnosticDescriptor UncertainPlural { get; } =
        Warning(
            "KG2019",
            "Plural that is not certain",
            "The plural of '{0}' is taken to be '{1}', which names a query; write it as 'plural', or the right one");

    public static DiagnosticDescriptor SeverityWithoutEffect { get; } =
        Error("KG2020", "Severity without effect", "'severity' has no effect at '{0}': {1}");

    public static DiagnosticDescriptor UnusableLabel { get; } =
        Error("KG2021", "Label that cannot be used", "The {0} of '{1}' cannot be used: {2}");

    public static DiagnosticDescriptor UnusableSentence { get; } =
        Error("KG2022", "Sentence that cannot be used", "The sentence of '{0}' cannot be used: {1}");

    public static DiagnosticDescriptor DeprecatedWithoutReason { get; } =
        Error(
            "KG2030",
            "Deprecated without a reason",
            "{0} is deprecated without a reason: write what to use in its place, as 'deprecated: use … instead', or leave the key out");

    public static DiagnosticDescriptor ReviewDayMissing { get; } =
        Error(
            "KG2031",
            "Reviews without a day",
            "Reviews count for {0}, and the set does not say on which day that is judged: write 'asOf' under 'reviews' of the ontology, "
            + "as 'reviews: {{ asOf: 2026-11-01 }}'");

    private static DiagnosticDescriptor[] OntologyFamily =>
    [
        OntologyMissing, MisspeltName, ReservedName, NameTaken, UnknownReference, CircularInheritance, ConcreteParent, FieldClash,
        InverseClash, SymmetricMismatch, NotRepeatable, OnlyForRelations, WrongChain, CircularSubPredicate, MalformedPattern,
        WrongIdentity, MalformedRule, WrongConstraint, UncertainPlural, SeverityWithoutEffect, UnusableLabel, UnusableSentence,
        DeprecatedWithoutReason, ReviewDayMissing,
        .. LinkedDefinitions,
    ];
}
