namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor WrongShape { get; } =
        Error("KG1001", "Wrong shape", "{0} must be {1}, but this is {2}");

    public static DiagnosticDescriptor UnknownKey { get; } =
        Error("KG1002", "Unknown key", "{0} has no key '{1}'{2}");

    public static DiagnosticDescriptor MissingKey { get; } =
        Error("KG1003", "Missing key", "{0} needs the key '{1}'");

    public static DiagnosticDescriptor EmptyValue { get; } =
        Error("KG1004", "Empty value", "{0} must not be empty");

    public static DiagnosticDescriptor MalformedId { get; } =
        Error(
            "KG1005",
            "Malformed id",
            "'{0}' is not an id: lower-case letters and digits in groups joined by single hyphens, at most 128 characters");

    public static DiagnosticDescriptor DuplicateId { get; } =
        Error("KG1006", "Id declared twice", "The id '{0}' is already taken{1}").WithFurther("first declared here");

    public static DiagnosticDescriptor UnknownKind { get; } =
        Error("KG1007", "Unknown kind", "The ontology has no kind '{0}'{1}");

    public static DiagnosticDescriptor AbstractKind { get; } =
        Error("KG1008", "Entity of an abstract kind", "'{0}' is abstract; use one of the kinds below it{1}");

    public static DiagnosticDescriptor UnknownPredicate { get; } =
        Error("KG1009", "Unknown predicate", "'{0}' is not a predicate, a qualifier or a field of a statement{1}");

    public static DiagnosticDescriptor UnknownEntity { get; } =
        Error("KG1010", "Unknown entity", "No entity has the id '{0}'{1}");

    public static DiagnosticDescriptor UnknownSource { get; } =
        Error("KG1011", "Unknown source", "No source has the id '{0}'{1}");

    public static DiagnosticDescriptor PredicateMissing { get; } =
        Error("KG1012", "Statement without predicate", "This statement has no predicate");

    public static DiagnosticDescriptor SeveralPredicates { get; } =
        Error(
            "KG1013",
            "Statement with several predicates",
            "A statement has one predicate; '{0}' is already that of this one, so '{1}' needs its own")
            .WithFurther("the first predicate");

    public static DiagnosticDescriptor WrongDomain { get; } =
        Error("KG1014", "Subject of the wrong kind", "'{0}' is {1}, and the subject of '{2}' must be {3}")
            .WithFurther("declared here");

    public static DiagnosticDescriptor WrongRange { get; } =
        Error("KG1015", "Object of the wrong kind", "'{0}' is {1}, and the value of '{2}' must be {3}")
            .WithFurther("declared here");

    public static DiagnosticDescriptor MalformedValue { get; } =
        Error("KG1016", "Malformed value", "'{0}' is not {1}");

    public static DiagnosticDescriptor UnknownWord { get; } =
        Error("KG1017", "Value that is not in the list", "'{0}' is not a value of {1}{2}");

    public static DiagnosticDescriptor UnknownUnit { get; } =
        Error("KG1018", "Unknown unit", "The ontology has no unit '{0}'{1}");

    public static DiagnosticDescriptor UnknownScheme { get; } =
        Error("KG1019", "Unknown identifier scheme", "The ontology has no identifier scheme '{0}'{1}");

    public static DiagnosticDescriptor QualifierNotAllowed { get; } =
        Error("KG1020", "Qualifier not allowed", "'{0}' does not allow the qualifier '{1}'; it allows {2}");

    public static DiagnosticDescriptor QualifierMissing { get; } =
        Error("KG1021", "Qualifier missing", "'{0}' needs the qualifier '{1}'").OfConstraint();

    public static DiagnosticDescriptor DuplicateStatement { get; } =
        Error("KG1022", "Statement written twice", "This statement is written twice; put all its passages under one 'evidence'{0}")
            .WithFurther("first written here");

    public static DiagnosticDescriptor ReasonMissing { get; } =
        Error("KG1023", "Rank without a reason", "The rank '{0}' needs a 'reason'");

    public static DiagnosticDescriptor ReasonWithoutRank { get; } =
        Warning(
            "KG1024",
            "Reason without a rank",
            "A 'reason' explains a rank, and this statement has the normal one; use 'note' for a remark");

    public static DiagnosticDescriptor InverseWritten { get; } =
        Error("KG1025", "Inverse written", "'{0}' is the other side of '{1}'; write '{1}: {2}' at {3}");

    public static DiagnosticDescriptor SubjectInsideEntity { get; } =
        Error("KG1026", "Subject inside an entity", "A statement under an entity is about that entity; it has no 'subject'");

    public static DiagnosticDescriptor UnusedEntity { get; } =
        Warning("KG1027", "Entity without statements", "Nothing is stated about '{0}', and nothing refers to it");

    public static DiagnosticDescriptor AmbiguousAlias { get; } =
        Warning("KG1028", "Alias of two entities", "'{0}' is an alias of '{1}' and also a name of '{2}'")
            .WithFurther("the other entity has it here");

    public static DiagnosticDescriptor NamesHardlyDiffer { get; } =
        Warning("KG1029", "Names that hardly differ", "'{0}' differs from the name '{1}' by case or accents alone")
            .WithFurther("the other name");

    public static DiagnosticDescriptor GivenTwice { get; } =
        Error("KG1030", "Key given twice", "An extension of '{0}' cannot have '{1}', which is given where '{0}' is declared{2}")
            .WithFurther("declared here");

    public static DiagnosticDescriptor ExtensionOfNothing { get; } =
        Error("KG1031", "Extension of nothing", "'{0}' cannot be extended: {1}").WithFurther("extended here");

    public static DiagnosticDescriptor RelationBackwards { get; } =
        Error(
            "KG1032",
            "Relation written backwards",
            "'{0}' leads from {1} to {2}, and this is the other way round; write '{0}: {3}' at '{4}'")
            .WithFurther("it belongs here");

    public static DiagnosticDescriptor DerivedWritten { get; } =
        Error(
            "KG1041",
            "Basis of a rule",
            "'derived' is the basis of what rules draw; write 'basis: implied' for what you conclude from the passage, or leave 'basis' "
                + "out where the passage says it");

    public static DiagnosticDescriptor UnusableName { get; } =
        Error("KG1042", "Name that cannot be used", "The name '{0}' of '{1}' cannot be used: {2}");

    public static DiagnosticDescriptor FormerIdTaken { get; } =
        Error("KG1045", "Former id that is taken", "'{0}' cannot be a former id of '{1}': {2}").WithFurther("the other one");

    public static DiagnosticDescriptor FormerIdUsed { get; } =
        Warning("KG1043", "Former id used", "'{0}' is a former id of '{1}'; write '{1}'").WithFurther("declared here");

    public static DiagnosticDescriptor DeprecatedUsed { get; } =
        Warning("KG1044", "Deprecated name used", "The {0} '{1}' is deprecated: {2}");

    private static DiagnosticDescriptor[] BindingFamily =>
    [
        WrongShape, UnknownKey, MissingKey, EmptyValue, MalformedId, DuplicateId, UnknownKind, AbstractKind, UnknownPredicate,
        UnknownEntity, UnknownSource, PredicateMissing, SeveralPredicates, WrongDomain, WrongRange, MalformedValue, UnknownWord,
        UnknownUnit, UnknownScheme, QualifierNotAllowed, QualifierMissing, DuplicateStatement, ReasonMissing, ReasonWithoutRank,
        InverseWritten, SubjectInsideEntity, UnusedEntity, AmbiguousAlias, NamesHardlyDiffer, GivenTwice, ExtensionOfNothing,
        RelationBackwards, DerivedWritten, UnusableName, FormerIdUsed, DeprecatedUsed, FormerIdTaken,
        .. LinkedDescriptions,
    ];
}
