using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>Turns derived facts into statements. They have no evidence of their own: it is that of their premises.</summary>
internal sealed class DerivedStatementWriter(Numbering numbering, MarkingLattice markings)
{
    /// <summary>Gives each fact the id that its statement will have.</summary>
    public void Identify(List<Fact> derived)
    {
        using var identity = new StatementIdentity();
        foreach (var fact in derived)
        {
            var key = fact.Key;
            fact.Id = identity.ComputeDerived(
                numbering.Entities[key.Subject], numbering.Predicates[key.Predicate], Object(key), fact.Strength, Agent(fact));
        }
    }

    /// <summary>The statements by id.</summary>
    /// <param name="founded">Each behind the premises that it was founded on.</param>
    public List<BoundStatement> Write(List<Fact> founded)
    {
        var statements = new List<BoundStatement>(founded.Count);
        foreach (var fact in founded)
        {
            fact.Statement = ToStatement(fact);
            statements.Add(fact.Statement);
        }

        statements.Sort((left, right) => string.CompareOrdinal(left.Symbol.Id, right.Symbol.Id));
        return statements;
    }

    private BoundStatement ToStatement(Fact fact)
    {
        var derivations = fact.Derivations!;
        var premises = Array.ConvertAll(derivations.Founding.Premises, premise => premise.Statement!);
        var predicate = numbering.Predicates[fact.Key.Predicate];
        var symbol = new StatementSymbol
        {
            Id = fact.Id,
            Subject = numbering.Entities[fact.Key.Subject],
            Predicate = predicate.Name,
            Object = Object(fact.Key),
            Time = WrittenTime.Restore(
                TimeOf(fact.Strength.Days, premises),
                predicate.Temporal,
                premises),
            Modality = fact.Strength.Modality,
            AttributedTo = Agent(fact),
            Credibility = fact.Strength.Credibility,
            Likelihood = fact.Strength.Likelihood,
            Rank = Rank.Normal,
            Marking = MarkingOf(premises),
            Derivations = new EquatableArray<DerivationSymbol>(derivations.ConvertAll(ToSymbol)),
        };
        return new BoundStatement(symbol, predicate, premises[0].Location)
        {
            Origin = new Inference(derivations.Founding.Rule.Title, premises),
            IsLenient = fact.Strength.IsLenient,
        };
    }

    /// <summary>
    /// Where no day is certain, the beginning and the end may still be known one by one: both premises had begun by the later of their
    /// beginnings. Not even that is known where a premise holds on single days.
    /// </summary>
    private static ValidTime TimeOf(DaySpan days, BoundStatement[] premises)
    {
        var (sinceLatest, untilEarliest) = (days.Certain.First, days.Certain.Last);
        if (days.Certain.IsEmpty && Array.TrueForAll(premises, premise => premise.Symbol.Time.WitnessDays.Count == 0))
        {
            sinceLatest = premises.Max(premise => premise.Symbol.Time.SinceLatest);
            untilEarliest = premises.Min(premise => premise.Symbol.Time.UntilEarliest);
        }

        return new ValidTime(null, null, null, days.First, sinceLatest, untilEarliest, days.Last) { WitnessDays = days.Certain.Listed };
    }

    /// <summary>The highest of the premises: without any of them, the statement would not stand as it does.</summary>
    private string? MarkingOf(BoundStatement[] premises) =>
        markings.NameAbove(premises.Aggregate(
            MarkingLattice.Lowest, (level, premise) => markings.Join(level, markings.PlaceOf(premise.Symbol.Marking))));

    private static DerivationSymbol ToSymbol(Derivation derivation) =>
        new(derivation.Rule.Name, new EquatableArray<string>(Array.ConvertAll(derivation.Premises, premise => premise.Id)));

    private EntityValue Object(FactKey key) => new(numbering.Entities[key.Object]);

    private string? Agent(Fact fact) => fact.Strength.Agent == Strength.OwnVoice ? null : numbering.Entities[fact.Strength.Agent];
}
