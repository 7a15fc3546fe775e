using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Any facts in the vocabulary of the railway: few things, so that conditions are often met, with whatever time and traits.</summary>
internal static class RandomRailway
{
    /// <summary>The first of the seven days on which everything happens.</summary>
    public const int FirstDay = 10_957;

    public static readonly string[] Names = ["Ash", "Birch", "ash", "Élan", "Birchwood"];

    private static readonly OntologySymbol Ontology = RailwaySet.Load().CompileCleanly().Ontology;

    private static readonly EntitySymbol[] Kinds =
    [
        .. Enumerable.Range(0, 4).Select(number => Entity("l", "Line", number)),
        .. Enumerable.Range(0, 3).Select(number => Entity("o", "Operator", number)),
        .. Enumerable.Range(0, 5).Select(number => Entity("s", "Station", number)),
    ];

    public static Gen<FactSet> Sets =>
        from names in Gen.Elements(Names).ListOf(Kinds.Length)
        from published in Gen.Choose(-1, 6).Three()
        from statements in Statement.ListOf(40)
        select new FactSet(
            Ontology,
            new([Source(0, published.Item1), Source(1, published.Item2), Source(2, published.Item3)]),
            new([.. Kinds.Zip(names, (kind, name) => kind with { Name = name })]),
            new([.. statements.Select((statement, index) => statement with { Id = "st_" + (index * 7919 % 4093).ToString("x16", CultureInfo.InvariantCulture) })
                .OrderBy(statement => statement.Subject, StringComparer.Ordinal)
                .ThenBy(statement => statement.Predicate, StringComparer.Ordinal)
                .ThenBy(statement => statement.Id, StringComparer.Ordinal)]),
            default);

    /// <summary>As clients write it.</summary>
    public static string Date(int day) => Day.ToText(FirstDay + day)!;

    private static Gen<StatementSymbol> Statement =>
        from what in Gen.OneOf(
            Relation("operates", "o", "l"),
            Relation("affiliatedWith", "o", "o"),
            from relation in Relation("serves", "l", "s")
            from platforms in Gen.Choose(1, 3).ListOf(2)
            from count in Gen.Choose(0, 2)
            select relation with { Qualifiers = new([.. platforms.Take(count).Select(platform => new Model.QualifierValue("platform", new IntegerValue(platform)))]) },
            Property("platforms", "s", Gen.Choose(1, 4).Select(number => (Model.FactValue)new IntegerValue(number))),
            Property("gauge", "l", Gen.Elements(1m, 1.0m, 1.435m).Select(number => (Model.FactValue)new DecimalValue(number))),
            Property("electrified", "l", Gen.Elements(true, false).Select(value => (Model.FactValue)new BooleanValue(value))),
            Property("nickname", "l", Gen.Elements(Names).Select(text => (Model.FactValue)new Compiler.Values.TextValue(text))),
            Property("motto", "o", Gen.Elements(Names).Zip(Gen.Elements("en", "de"), (text, language) => (Model.FactValue)new LanguageTextValue(text, language))),
            Property("length", "l", Gen.Choose(1, 3).Zip(Gen.Elements("kilometres", "coaches"), (amount, unit) =>
                (Model.FactValue)new QuantityValue(amount, null, unit, QuantityComparator.Exactly, QuantityPeriod.None))),
            Property("opened", "l", Gen.Choose(0, 6).Two().Select(days => (Model.FactValue)new DateValue(
                new TimeValue("some day", FirstDay + Math.Min(days.Item1, days.Item2), FirstDay + Math.Max(days.Item1, days.Item2))))))
        from days in Gen.Choose(0, 6).Four()
        from isWritten in Gen.Elements(true, false)
        from singles in Gen.Frequency((3, Gen.Constant(Array.Empty<int>())), (1, Gen.Choose(0, 6).NonEmptyListOf().Select(list => list.ToArray())))
        from modality in Gen.Elements(Modality.Asserted, Modality.Asserted, Modality.Reported, Modality.Planned)
        from rank in Gen.Elements(Rank.Normal, Rank.Normal, Rank.Preferred, Rank.Deprecated)
        from credibility in Gen.Choose(0, 6)
        from basis in Gen.Elements(Basis.Explicit, Basis.Explicit, Basis.Implied, Basis.Derived)
        from attributed in Gen.Elements("", "", "o0", "o1")
        from sources in Gen.SubListOf(0, 1, 2)
        select what with
        {
            Time = singles.Length > 0
                ? NaiveTime.OnDays(singles.Select(day => FirstDay + day)) with { SinceEarliest = FirstDay, UntilLatest = FirstDay + 6 }
                : new Model.ValidTime(
                    isWritten ? "some day" : null,
                    null,
                    null,
                    FirstDay + Math.Min(days.Item1, days.Item2),
                    FirstDay + Math.Max(days.Item1, days.Item2),
                    FirstDay + Math.Min(days.Item3, days.Item4),
                    FirstDay + Math.Max(days.Item3, days.Item4)),
            Modality = modality,
            Rank = rank,
            Credibility = credibility,
            AttributedTo = attributed.Length == 0 ? null : attributed,
            IsImplied = basis == Basis.Implied,
            Derivations = basis == Basis.Derived ? new([new DerivationSymbol("rule", default)]) : default,
            Evidence = basis == Basis.Derived ? default : new([.. sources.Select(source => new EvidenceSymbol("paper-" + source, 0, 1, 0, source == 0))]),
        };

    private static Gen<StatementSymbol> Relation(string predicate, string subject, string target) =>
        from ends in Number(subject).Zip(Number(target))
        select Of(subject + ends.Item1, predicate, new EntityValue(target + ends.Item2));

    private static Gen<StatementSymbol> Property(string predicate, string subject, Gen<Model.FactValue> values) =>
        Number(subject).Zip(values, (number, value) => Of(subject + number, predicate, value));

    private static Gen<int> Number(string kind) => Gen.Choose(0, Kinds.Count(entity => entity.Id.StartsWith(kind, StringComparison.Ordinal)) - 1);

    private static StatementSymbol Of(string subject, string predicate, Model.FactValue value) => new()
    {
        Id = "",
        Subject = subject,
        Predicate = predicate,
        Object = value,
        Time = Model.ValidTime.Always,
        Modality = Modality.Asserted,
        Rank = Rank.Normal,
        Credibility = 0,
    };

    private static EntitySymbol Entity(string letter, string kind, int number) =>
        new(letter + number.ToString(CultureInfo.InvariantCulture), kind, "", null, default, default);

    private static SourceSymbol Source(int number, int day) => new()
    {
        Id = "paper-" + number.ToString(CultureInfo.InvariantCulture),
        Title = Names[number],
        Published = day < 0 ? null : new TimeValue("some day", FirstDay + day, FirstDay + day),
        Reliability = 'B',
        MayBeQuoted = false,
    };
}
