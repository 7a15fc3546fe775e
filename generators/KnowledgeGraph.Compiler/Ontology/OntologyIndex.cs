using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>The ontology as the binder asks it: every name in O(1).</summary>
internal sealed class OntologyIndex
{
    public Dictionary<string, KindSymbol> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>How often statements are to be reviewed that no other policy covers; null where nobody asks for reviews.</summary>
    public ReviewPolicy? Reviews { get; set; }

    /// <summary>The day by which reviews are judged, counted from 1970-01-01; null where the ontology gives none.</summary>
    public int? ReviewsAsOf { get; set; }

    /// <summary>Somebody asks for that day, and the ontology may have another.</summary>
    public bool IsReviewDayAsked { get; set; }

    /// <summary>The kinds directly below a kind.</summary>
    public Dictionary<string, List<string>> Children { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PredicateDefinition> Predicates { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, QualifierDefinition> Qualifiers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EnumerationDefinition> Enumerations { get; } = new(StringComparer.Ordinal);

    /// <summary>The levels of disclosure.</summary>
    public MarkingLattice Markings { get; set; } = MarkingLattice.Tlp;

    public Dictionary<string, UnitSymbol> Units { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IdentifierSchemeDefinition> IdentifierSchemes { get; } = new(StringComparer.Ordinal);

    /// <summary>The predicate behind the name of an inverse; the first where several share it.</summary>
    public Dictionary<string, PredicateSymbol> Inverses { get; } = new(StringComparer.Ordinal);

    /// <summary>The formats of properties, by name.</summary>
    public Dictionary<string, IdentifierPattern> Formats { get; } = new(StringComparer.Ordinal);

    /// <summary>Entities that a predicate names as its only values, to be looked up once the facts are read.</summary>
    public List<(string Id, SyntaxLocation Location)> ValueConstants { get; } = [];

    /// <summary>Other words for units, by the name of the unit.</summary>
    public Dictionary<string, IReadOnlyList<string>> UnitStandIns { get; } = new(StringComparer.Ordinal);

    /// <summary>The parts that passages are read for, by the name of a predicate; those that are not listed have all.</summary>
    public Dictionary<string, FitParts> PredicateFits { get; } = new(StringComparer.Ordinal);

    /// <summary>The parts that passages are read for, by the name of a kind.</summary>
    public Dictionary<string, FitParts> KindFits { get; } = new(StringComparer.Ordinal);

    public List<RuleSymbol> Rules { get; } = [];

    /// <summary>Where each rule is named.</summary>
    public Dictionary<string, SyntaxLocation> RuleLocations { get; } = new(StringComparer.Ordinal);

    /// <summary>Where a predicate declares that it implies something, by its name and the key.</summary>
    public Dictionary<(string Predicate, string Key), SyntaxLocation> ImplicationLocations { get; } = [];

    /// <summary>Entities that rules name, to be looked up once the facts are read.</summary>
    public List<RuleConstant> RuleConstants { get; } = [];

    /// <summary>The parts that passages are read for, as a kind says, or the nearest above it that does. O(ancestors).</summary>
    public FitParts FitOfKind(string? kind)
    {
        if (kind is null || KindFits.Count == 0)
        {
            return FitParts.All;
        }

        if (KindFits.TryGetValue(kind, out var own))
        {
            return own;
        }

        foreach (var ancestor in Kinds[kind].Ancestors)
        {
            if (KindFits.TryGetValue(ancestor, out var above))
            {
                return above;
            }
        }

        return FitParts.All;
    }

    /// <summary>Every kind that one of <paramref name="kinds"/> covers: itself and the kinds below it. O(kinds).</summary>
    public HashSet<string> Cover(EquatableArray<string> kinds)
    {
        var cover = new HashSet<string>(kinds, StringComparer.Ordinal);
        var queue = new Queue<string>(kinds);
        while (queue.Count > 0)
        {
            if (!Children.TryGetValue(queue.Dequeue(), out var children))
            {
                continue;
            }

            foreach (var child in children)
            {
                if (cover.Add(child))
                {
                    queue.Enqueue(child);
                }
            }
        }

        return cover;
    }
}

/// <summary>A predicate with the kinds that its ends accept, abstract ones and those below them alike.</summary>
internal sealed record PredicateDefinition(PredicateSymbol Symbol, HashSet<string> Domain, HashSet<string> Range);

/// <summary>A qualifier with the kinds that it accepts.</summary>
internal sealed record QualifierDefinition(QualifierSymbol Symbol, HashSet<string> Range);

/// <summary>An enumeration with its values for look-up.</summary>
internal sealed record EnumerationDefinition(EnumerationSymbol Symbol, HashSet<string> Values)
{
    /// <summary>Why values should not be used any longer, by name.</summary>
    public Dictionary<string, string> Deprecated { get; init; } = [];
}

/// <summary>A scheme with its pattern and the kinds that may carry it; null for all.</summary>
internal sealed record IdentifierSchemeDefinition(
    IdentifierSchemeSymbol Symbol, IdentifierPattern? Pattern, HashSet<string>? Domain)
{
    /// <summary>The published standard that it follows; null where the ontology gives its own format.</summary>
    public IdentifierStandard? Standard { get; init; }
}

/// <summary>An entity that a pattern of a rule names.</summary>
/// <param name="Slot">The predicate of the pattern.</param>
/// <param name="IsSubject">It stands at the subject's end.</param>
internal sealed record RuleConstant(string Id, SyntaxLocation Location, string Rule, PredicateDefinition Slot, bool IsSubject);
