using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// Reads the key <c>severity</c> of a predicate, a kind or an identifier scheme: one word for all its constraints, or a mapping from
/// constraints to words.
/// </summary>
internal static class SeverityReader
{
    public const string Key = "severity";

    /// <summary>The constraints of a predicate or property.</summary>
    public static WordList<Constraint> OfPredicate { get; } = new(
        ("single-value", Constraint.SingleValue), ("conflicts-with", Constraint.ConflictsWith),
        ("distinct-values", Constraint.DistinctValues), ("acyclic", Constraint.Acyclic), ("symmetric", Constraint.Symmetric),
        ("format", Constraint.Format), ("one-of", Constraint.OneOf), ("contemporary", Constraint.Contemporary),
        ("item-requires-statement", Constraint.ItemRequiresStatement), ("negation", Constraint.Negation),
        ("qualifiers", Constraint.Qualifiers), ("evidence", Constraint.Evidence),
        ("subject-fit", Constraint.SubjectFit), ("object-fit", Constraint.ObjectFit), ("amount-fit", Constraint.AmountFit),
        ("date-fit", Constraint.DateFit), ("speaker-fit", Constraint.SpeakerFit), ("hedge-fit", Constraint.HedgeFit));

    /// <summary>The constraints of a kind.</summary>
    public static WordList<Constraint> OfKind { get; } = new(
        ("item-requires-statement", Constraint.ItemRequiresStatement), ("time-order", Constraint.TimeOrder));

    /// <summary>The constraints of an identifier scheme.</summary>
    public static WordList<Constraint> OfIdentifierScheme { get; } = new(
        ("format", Constraint.Format), ("domain", Constraint.IdentifierDomain), ("distinct-identifiers", Constraint.DistinctIdentifiers));

    /// <summary>Keys whose violations cannot be represented, and are never warnings.</summary>
    private static readonly string[] Inevitable = ["domain", "range", "type", "temporal"];

    public static ConstraintSeverities Read(Declaration declaration, WordList<Constraint> constraints, OntologyScope scope)
    {
        var reader = scope.Reader;
        switch (declaration.Syntax.Find(Key)?.Value)
        {
            case null:
                return ConstraintSeverities.None;
            case MappingSyntax mapping:
                return new ConstraintSeverities(null, Each(mapping, declaration, constraints, scope).ToEquatableArray());
            case SequenceSyntax list:
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.WrongShape, reader.At(list), $"'{Key}'",
                    $"'error', 'warning' or a mapping, {Key}: {{ {constraints.Words[0]}: warning }}", list.Shape);
                return ConstraintSeverities.None;
            case var word:
                return new ConstraintSeverities(Word(word, $"'{Key}'", reader), default);
        }
    }

    /// <summary>Reports severities that have no effect, once all declarations are known.</summary>
    /// <param name="reason">Why a constraint cannot be broken at this declaration; null where it can.</param>
    public static void Check(
        string name, MappingSyntax declaration, WordList<Constraint> constraints, Func<Constraint, string?> reason, OntologyScope scope)
    {
        if (declaration.Find(Key) is not { } entry)
        {
            return;
        }

        if (entry.Value is not MappingSyntax mapping)
        {
            if (constraints.Words.All(word => constraints.TryGet(word, out var constraint) && reason(constraint) is not null))
            {
                Report(entry.Key, name, "it has no constraint that facts could break", scope);
            }

            return;
        }

        foreach (var single in mapping.Entries)
        {
            if (constraints.TryGet(single.Name, out var constraint) && reason(constraint) is { } why)
            {
                Report(single.Key, name, $"{why}, so '{single.Name}' cannot be broken", scope);
            }
        }
    }

    private static IEnumerable<ConstraintSeverity> Each(
        MappingSyntax mapping, Declaration declaration, WordList<Constraint> constraints, OntologyScope scope)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!constraints.TryGet(entry.Name, out var constraint))
            {
                ReportUnknown(entry.Key, declaration, constraints, scope);
            }
            else if (Word(entry.Value, $"'{entry.Name}'", scope.Reader) is { } severity)
            {
                yield return new ConstraintSeverity(constraint, severity);
            }
        }
    }

    private static DiagnosticSeverity? Word(SyntaxNode node, string what, NodeReader reader) =>
        reader.Scalar(node, what) is { } word ? reader.Word(word, Key, FormatWords.Severities) : null;

    private static void ReportUnknown(ScalarSyntax name, Declaration declaration, WordList<Constraint> constraints, OntologyScope scope)
    {
        if (Inevitable.Contains(name.Value))
        {
            Report(name, declaration.Name, $"what breaks its '{name.Value}' cannot be represented, and is always an error", scope);
            return;
        }

        var others = ((string Owner, WordList<Constraint> Constraints)[])
            [("predicates", OfPredicate), ("kinds", OfKind), ("identifier schemes", OfIdentifierScheme)];
        if (others.FirstOrDefault(other => other.Constraints.TryGet(name.Value, out _)) is { Owner: { } owner })
        {
            Report(name, declaration.Name, $"'{name.Value}' is a constraint of {owner}", scope);
            return;
        }

        var hint = scope.Reader.Suggester.Hint(name.Value, constraints.Words);
        scope.Reader.ReportUnknownKey(
            name, $"'{Key}'", constraints.Words, hint.Length > 0 ? hint : $"; its keys are {NamePhrase.Of(constraints.Words)}");
    }

    private static void Report(SyntaxNode at, string name, string reason, OntologyScope scope) =>
        scope.Reader.Diagnostics.Report(DiagnosticCatalogue.SeverityWithoutEffect, scope.Reader.At(at), name, reason);
}
