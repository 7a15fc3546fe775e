using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds <c>marking</c>: who may see an entity, a source, a statement or all that a file states.</summary>
internal static class MarkingBinder
{
    public const string Key = "marking";

    /// <summary>The level that is written under a key; the lowest where there is none. An unknown one is an error.</summary>
    public static int Bind(MappingSyntax mapping, BindingScope scope) =>
        scope.Reader.Optional(mapping, Key) is { } name ? Find(name.Value, scope.Reader.At(name), scope) : MarkingLattice.Lowest;

    /// <summary>The level of that name; the lowest, with an error, where the set has none.</summary>
    public static int Find(string name, SyntaxLocation at, BindingScope scope)
    {
        if (scope.Ontology.Markings.Find(name) is { } place)
        {
            return place;
        }

        Report(name, at, scope.Ontology.Markings, scope.Reader.Diagnostics, scope.Reader.Suggester);
        return MarkingLattice.Lowest;
    }

    /// <summary>Reports a name that no level has.</summary>
    public static void Report(string name, SyntaxLocation? at, MarkingLattice lattice, DiagnosticBag diagnostics, NameSuggester suggester)
    {
        var hint = suggester.Hint(name, lattice.Names);
        if (hint.Length == 0)
        {
            // In their own order, from the lowest.
            hint = $" ({string.Join(", ", lattice.Names)})";
        }

        if (at is { } place)
        {
            diagnostics.Report(DiagnosticCatalogue.UnknownMarking, place, name, hint);
        }
        else
        {
            diagnostics.Report(DiagnosticCatalogue.UnknownMarking, name, hint);
        }
    }

    /// <summary>
    /// The statement with the level at which it is released: its own, and those of subject, object, speaker and qualifiers, together with the
    /// lowest of its sources.
    /// </summary>
    /// <param name="own">What is written for it, for its file and for the extension that it is in.</param>
    public static StatementSymbol Mark(StatementSymbol statement, int own, FactIndex index)
    {
        var lattice = index.Ontology.Markings;
        var level = lattice.Join(WithoutEvidence(statement, own, index), OfEvidence(statement.Evidence, index));
        return level == MarkingLattice.Lowest ? statement : statement with { Marking = lattice.NameAbove(level) };
    }

    /// <summary>The level of all that a statement consists of but its evidence.</summary>
    public static int WithoutEvidence(StatementSymbol statement, int own, FactIndex index)
    {
        var lattice = index.Ontology.Markings;
        var level = lattice.Join(own, index.MarkingOf(statement.Subject));
        level = lattice.Join(level, OfValue(statement.Object, index));
        if (statement.AttributedTo is { } speaker)
        {
            level = lattice.Join(level, index.MarkingOf(speaker));
        }

        foreach (var qualifier in statement.Qualifiers)
        {
            level = lattice.Join(level, OfValue(qualifier.Value, index));
        }

        return level;
    }

    private static int OfEvidence(EquatableArray<EvidenceSymbol> evidence, FactIndex index)
    {
        if (!index.HasMarkedSources || evidence.Count == 0)
        {
            return MarkingLattice.Lowest;
        }

        return index.Ontology.Markings.JoinOfLowest(evidence.Select(passage => index.Sources[passage.Source].Marking));
    }

    private static int OfValue(FactValue value, FactIndex index) =>
        value is EntityValue entity ? index.MarkingOf(entity.Id) : MarkingLattice.Lowest;
}
