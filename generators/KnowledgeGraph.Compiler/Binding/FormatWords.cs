using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The closed lists of words of the fact format.</summary>
public static class FormatWords
{
    public static WordList<Modality> Modalities { get; } = new(
        ("asserted", Modality.Asserted), ("reported", Modality.Reported), ("planned", Modality.Planned), ("proposed", Modality.Proposed),
        ("forecast", Modality.Forecast), ("hypothetical", Modality.Hypothetical), ("negated", Modality.Negated));

    /// <summary>The bases that an author may write; a third is that of rules.</summary>
    public static WordList<Basis> Bases { get; } = new(("explicit", Basis.Explicit), ("implied", Basis.Implied));

    public static WordList<Rank> Ranks { get; } =
        new(("preferred", Rank.Preferred), ("normal", Rank.Normal), ("deprecated", Rank.Deprecated));

    public static WordList<Likelihood> Likelihoods { get; } = new(
        ("almostNoChance", Likelihood.AlmostNoChance), ("veryUnlikely", Likelihood.VeryUnlikely), ("unlikely", Likelihood.Unlikely),
        ("roughlyEvenChance", Likelihood.RoughlyEvenChance), ("likely", Likelihood.Likely), ("veryLikely", Likelihood.VeryLikely),
        ("almostCertain", Likelihood.AlmostCertain));

    public static WordList<int> Credibilities { get; } = new(("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6));

    public static WordList<char> Reliabilities { get; } =
        new(("A", 'A'), ("B", 'B'), ("C", 'C'), ("D", 'D'), ("E", 'E'), ("F", 'F'));

    public static WordList<UncitedReason> UncitedReasons { get; } = new(
        ("navigation", UncitedReason.Navigation), ("heading", UncitedReason.Heading), ("boilerplate", UncitedReason.Boilerplate),
        ("question", UncitedReason.Question), ("connective", UncitedReason.Connective), ("repetition", UncitedReason.Repetition),
        ("opinion", UncitedReason.Opinion));

    public static WordList<QuantityComparator> Comparators { get; } = new(
        ("exactly", QuantityComparator.Exactly), ("about", QuantityComparator.About), ("atLeast", QuantityComparator.AtLeast),
        ("moreThan", QuantityComparator.MoreThan), ("atMost", QuantityComparator.AtMost), ("lessThan", QuantityComparator.LessThan));

    public static WordList<QuantityPeriod> Periods { get; } = new(
        ("day", QuantityPeriod.Day), ("week", QuantityPeriod.Week), ("month", QuantityPeriod.Month),
        ("quarter", QuantityPeriod.Quarter), ("year", QuantityPeriod.Year));

    /// <summary>False: many.</summary>
    public static WordList<bool> Cardinalities { get; } = new(("one", true), ("many", false));

    public static WordList<TemporalShape> TemporalShapes { get; } = new(
        ("state", TemporalShape.State), ("event", TemporalShape.Event), ("timeless", TemporalShape.Timeless));

    /// <summary>True: <c>until</c> is the first day on which a state no longer held.</summary>
    public static WordList<bool> Ends { get; } = new(("inclusive", false), ("exclusive", true));

    /// <summary>How severe it is to break a constraint.</summary>
    public static WordList<DiagnosticSeverity> Severities { get; } =
        new(("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning));

    public static WordList<EvidencePolicy> EvidencePolicies { get; } =
        new(("required", EvidencePolicy.Required), ("optional", EvidencePolicy.Optional));

    /// <summary>
    /// The constraints that a fact can be excepted from, because the world does not keep them. What is wrong by logic, as both to assert and
    /// to negate something, is settled by rank instead.
    /// </summary>
    internal static WordList<Constraint> Constraints { get; } = new(
        ("distinct-values", Constraint.DistinctValues), ("format", Constraint.Format), ("one-of", Constraint.OneOf),
        ("contemporary", Constraint.Contemporary), ("item-requires-statement", Constraint.ItemRequiresStatement),
        ("time-order", Constraint.TimeOrder), ("single-value", Constraint.SingleValue), ("conflicts-with", Constraint.ConflictsWith),
        ("acyclic", Constraint.Acyclic), ("distinct-identifiers", Constraint.DistinctIdentifiers),
        ("subject-fit", Constraint.SubjectFit), ("object-fit", Constraint.ObjectFit), ("amount-fit", Constraint.AmountFit),
        ("date-fit", Constraint.DateFit), ("speaker-fit", Constraint.SpeakerFit), ("hedge-fit", Constraint.HedgeFit),
        ("passage-fit", Constraint.PassageFit));

    /// <summary>The words of the constraints that a fact can be excepted from.</summary>
    public static IReadOnlyList<string> ConstraintWords => Constraints.Words;

    /// <summary>The published schemes of identifiers that an ontology can name in place of a format.</summary>
    public static IReadOnlyList<string> IdentifierStandards { get; } = [.. IdentifierStandard.All.Keys];

    /// <summary>The literal types; an enumeration is named by its own name, a kind by <c>range</c>.</summary>
    public static WordList<ValueKind> LiteralTypes { get; } =
        new([.. FactValueTypes.All.Where(type => type.Word is not null).Select(type => (type.Word!, type.Kind))]);
}
