namespace KnowledgeGraph.Format;

/// <summary>A relation between entities, or a property with a literal value.</summary>
public sealed class PredicateRecord : IRecord
{
    public string Name = "";
    public string Description = "";
    public string? Label;
    public string? InverseLabel;
    public string? Sentence;

    /// <summary>Rows of kinds.</summary>
    public int[] Domain = [];

    public ValueKind ValueKind;

    /// <summary>Rows of kinds.</summary>
    public int[] Range = [];

    /// <summary>The row of an enumeration, or <see cref="ImageLayout.None"/>.</summary>
    public int Enumeration = ImageLayout.None;

    public string? Inverse;
    public string? InverseDescription;
    public bool IsSingleValued;
    public bool IsInverseSingleValued;
    public bool IsSymmetric;
    public bool IsTransitive;
    public bool IsAcyclic;
    public TemporalShape Temporal;
    public bool IsContinuous;
    public EvidencePolicy Evidence;

    /// <summary>Rows of qualifiers.</summary>
    public int[] AllowedQualifiers = [];

    /// <summary>Rows of qualifiers.</summary>
    public int[] RequiredQualifiers = [];

    public string[] IdentifiedBy = [];

    /// <summary>The row of a predicate, or <see cref="ImageLayout.None"/>.</summary>
    public int SubPredicateOf = ImageLayout.None;

    /// <summary>Rows of predicates: two, or none.</summary>
    public int[] Chain = [];

    /// <summary>Rows of predicates.</summary>
    public int[] ConflictsWith = [];

    public bool IsDistinct;
    public string? Format;
    public string[] OneOf = [];
    public bool IsContemporary;

    /// <summary>Rows of predicates.</summary>
    public int[] RequiredStatements = [];

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Description);
        fields.OptionalText(ref Label);
        fields.OptionalText(ref InverseLabel);
        fields.OptionalText(ref Sentence);
        fields.Rows(ref Domain);
        fields.Enumeration(ref ValueKind);
        fields.Rows(ref Range);
        fields.Row(ref Enumeration);
        fields.OptionalText(ref Inverse);
        fields.OptionalText(ref InverseDescription);
        fields.Flag(ref IsSingleValued);
        fields.Flag(ref IsInverseSingleValued);
        fields.Flag(ref IsSymmetric);
        fields.Flag(ref IsTransitive);
        fields.Flag(ref IsAcyclic);
        fields.Enumeration(ref Temporal);
        fields.Flag(ref IsContinuous);
        fields.Enumeration(ref Evidence);
        fields.Rows(ref AllowedQualifiers);
        fields.Rows(ref RequiredQualifiers);
        fields.Texts(ref IdentifiedBy);
        fields.Row(ref SubPredicateOf);
        fields.Rows(ref Chain);
        fields.Rows(ref ConflictsWith);
        fields.Flag(ref IsDistinct);
        fields.OptionalText(ref Format);
        fields.Texts(ref OneOf);
        fields.Flag(ref IsContemporary);
        fields.Rows(ref RequiredStatements);
    }
}
