namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// The keys of <c>ontology.yaml</c>, for tools that describe or write the format. Each list is in the order of the format.
/// </summary>
public static class OntologyKeys
{
    /// <summary>The keys of the file.</summary>
    public static IReadOnlyList<string> Sections => OntologyReader.Keys;

    /// <summary>The keys of a kind.</summary>
    public static IReadOnlyList<string> Kind => KindReader.Keys;

    /// <summary>The keys of an enumeration.</summary>
    public static IReadOnlyList<string> Enumeration => EnumerationReader.Keys;

    /// <summary>The keys of a value of an enumeration that has more than a description.</summary>
    public static IReadOnlyList<string> EnumerationValue => EnumerationReader.ValueKeys;

    /// <summary>The keys of a unit.</summary>
    public static IReadOnlyList<string> Unit => UnitReader.Keys;

    /// <summary>The keys of a scheme of identifiers.</summary>
    public static IReadOnlyList<string> IdentifierScheme => IdentifierSchemeReader.Keys;

    /// <summary>The keys of a qualifier.</summary>
    public static IReadOnlyList<string> Qualifier => QualifierReader.Keys;

    /// <summary>The keys of a property.</summary>
    public static IReadOnlyList<string> Property => PredicateReader.PropertyKeys;

    /// <summary>The keys of a relation.</summary>
    public static IReadOnlyList<string> Relation => PredicateReader.RelationKeys;

    /// <summary>The keys of a predicate's list of qualifiers.</summary>
    public static IReadOnlyList<string> QualifierList => QualifierListReader.Keys;

    /// <summary>The constraints of a predicate that can be warnings.</summary>
    public static IReadOnlyList<string> PredicateSeverity => SeverityReader.OfPredicate.Words;

    /// <summary>The constraints of a kind that can be warnings.</summary>
    public static IReadOnlyList<string> KindSeverity => SeverityReader.OfKind.Words;

    /// <summary>The constraints of an identifier scheme that can be warnings.</summary>
    public static IReadOnlyList<string> IdentifierSchemeSeverity => SeverityReader.OfIdentifierScheme.Words;

    /// <summary>The keys of a policy of reviews.</summary>
    public static IReadOnlyList<string> Reviews => ReviewPolicyReader.Keys;

    /// <summary>The keys of the policy of reviews for the whole set.</summary>
    public static IReadOnlyList<string> SetReviews => ReviewPolicyReader.SetKeys;

    /// <summary>The parts of statements that passages are read for.</summary>
    public static IReadOnlyList<string> Fit => FitReader.Words;

    /// <summary>The keys of a marking.</summary>
    public static IReadOnlyList<string> Marking => MarkingReader.Keys;

    /// <summary>The keys of a rule.</summary>
    public static IReadOnlyList<string> Rule => RuleReader.Keys;
}
