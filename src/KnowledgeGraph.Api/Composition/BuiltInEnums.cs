using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Composition;

/// <summary>The enums that every schema has. Each is numbered as the enum of the runtime that it shows.</summary>
internal sealed class BuiltInEnums
{
    public EnumTable Modalities { get; } = Of<Modality>(
        "Modality",
        "How a statement is meant. Where none are chosen, `ASSERTED` and `REPORTED` are taken: what the set holds for fact.",
        "The source says that it is so.",
        "The source says that someone else says so.",
        "It is decided and has not happened.",
        "It is put forward and not decided.",
        "It is expected.",
        "It would be so under a condition.",
        "It is not so.");

    public EnumTable Ranks { get; } = Of<Rank>(
        "Rank",
        "Which of several statements to take, as Wikibase has it.",
        "Known to be wrong or superseded; kept for the record.",
        "Neither preferred nor deprecated.",
        "The one to take where several disagree.");

    public EnumTable Likelihoods { get; } = Of<Likelihood>(
        "Likelihood",
        "The probability words of ICD 203.",
        "1 to 5 %.",
        "5 to 20 %.",
        "20 to 45 %.",
        "45 to 55 %.",
        "55 to 80 %.",
        "80 to 95 %.",
        "95 to 99 %.");

    public EnumTable Comparators { get; } = Of<QuantityComparator>(
        "QuantityComparator",
        "How the true value relates to the amount that is given.",
        "It is the amount.",
        "It is near the amount.",
        "It is the amount or more.",
        "It is more than the amount.",
        "It is the amount or less.",
        "It is less than the amount.");

    /// <summary>Numbered from <see cref="QuantityPeriod.Day"/>: none is null.</summary>
    public EnumTable Periods { get; } = new(
        "QuantityPeriod",
        "What a rate is counted over.",
        [
            Value(QuantityPeriod.Day, "A day."), Value(QuantityPeriod.Week, "A week."), Value(QuantityPeriod.Month, "A month."),
            Value(QuantityPeriod.Quarter, "A quarter of a year."), Value(QuantityPeriod.Year, "A year."),
        ]);

    public EnumTable Directions { get; } = Of<Direction>(
        "Direction",
        "Which way along a statement.",
        "Both ways.",
        "From the subject to the object.",
        "From the object to the subject.");

    public EnumTable Temporals { get; } = Of<TemporalShape>(
        "TemporalShape",
        "How the statements of a predicate relate to time.",
        "They hold always, as far as the set is concerned.",
        "They hold for a while: `since` and `until`.",
        "They happen at a time: `on`.");

    public EnumTable ValueKinds { get; } = Of<ValueKind>(
        "ValueType",
        "What stands at the object end of a statement.",
        "Another entity: the statement is a relation.",
        "Plain text.",
        "Text in a stated language.",
        "A whole number.",
        "A decimal number.",
        "True or false.",
        "A date as precise as it is known.",
        "An amount of something.",
        "An address on the web.",
        "One value of an enumeration.");

    public EnumTable Severities { get; } = Of<DiagnosticSeverity>(
        "DiagnosticSeverity",
        "How bad a diagnostic of the compiler is.",
        "The set cannot be compiled.",
        "Something is probably wrong.",
        "Something to know.");

    public EnumTable Reliabilities { get; } = new(
        "Reliability",
        "How reliable a source is, on the Admiralty scale.",
        [
            new("A") { Description = "Completely reliable." }, new("B") { Description = "Usually reliable." },
            new("C") { Description = "Fairly reliable." }, new("D") { Description = "Not usually reliable." },
            new("E") { Description = "Unreliable." }, new("F") { Description = "It cannot be judged." },
        ]);

    // An input only: there is no asking for what certainly is not so.
    private static EnumType Certainties => new("Certainty")
    {
        Description = "How sure it must be that something holds on a day, where its dates are not known exactly.",
        Values =
        [
            new("POSSIBLE", Certainty.Possibly) { Description = "Some reading of its dates has it so." },
            new("CERTAIN", Certainty.Certainly) { Description = "Every reading of its dates has it so." },
        ],
    };

    /// <summary>All of them.</summary>
    public IEnumerable<NamedType> Types =>
    [
        Modalities.Type, Ranks.Type, Likelihoods.Type, Comparators.Type, Periods.Type, Directions.Type, Temporals.Type, ValueKinds.Type,
        Reliabilities.Type, Severities.Type, Certainties,
    ];

    private static EnumTable Of<T>(string name, string description, params string[] descriptions)
        where T : struct, Enum =>
        new(name, description, Enum.GetValues<T>().Zip(descriptions, Value));

    private static EnumValueDefinition Value<T>(T value, string description)
        where T : struct, Enum => new(ConstantCase.From(value.ToString()), value) { Description = description };
}
