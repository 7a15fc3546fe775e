namespace KnowledgeGraph.Format;

/// <summary>The vocabulary. Every list but the rules, the markings and the values of an enumeration is sorted by name, ordinal.</summary>
public sealed class OntologyRecord : IRecord
{
    public string Name = "";
    public string Description = "";
    public KindRecord[] Kinds = [];
    public EnumerationRecord[] Enumerations = [];
    public UnitRecord[] Units = [];
    public QualifierRecord[] Qualifiers = [];
    public PredicateRecord[] Predicates = [];
    public IdentifierSchemeRecord[] IdentifierSchemes = [];
    public RuleRecord[] Rules = [];

    /// <summary>Each after those below it; empty for those of the Traffic Light Protocol.</summary>
    public MarkingRecord[] Markings = [];

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Description);
        fields.Records(ref Kinds);
        fields.Records(ref Enumerations);
        fields.Records(ref Units);
        fields.Records(ref Qualifiers);
        fields.Records(ref Predicates);
        fields.Records(ref IdentifierSchemes);
        fields.Records(ref Rules);
        fields.Records(ref Markings);
    }
}
