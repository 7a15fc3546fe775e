using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Uses;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads <c>ontology.yaml</c>. What is wrong is reported and left out, so that the rest is still checked.</summary>
internal static class OntologyReader
{
    /// <summary>The keys that hold definitions.</summary>
    public static readonly string[] Sections =
        ["kinds", "enumerations", "units", "identifiers", "qualifiers", "properties", "predicates", "rules", MarkingReader.Key];

    public static readonly string[] Keys = ["name", "description", UsesReader.Key, .. Sections, ReviewPolicyReader.Key];

    /// <summary>The ontology; null where it has errors, because facts can only be judged by a sound one.</summary>
    /// <param name="reviewsAsOf">The day by which reviews are judged, in place of that of the ontology; null for that.</param>
    public static (OntologySymbol Symbol, OntologyIndex Index)? Read(MappingSyntax root, NodeReader reader, int? reviewsAsOf = null)
    {
        const string What = "The ontology";
        reader.CheckKeys(root, What, Keys);
        var start = root.Entries.Count > 0 ? root.Entries[0].Key : (SyntaxNode)root;
        var name = reader.Required(root, start, What, "name")?.Value ?? "";
        var scope = new OntologyScope(reader, name);
        var description = scope.Description(root, start, What);
        if (root.Find("kinds")?.Value is { IsEmpty: false } and not MappingSyntax)
        {
            scope.Reader.Section(root, "kinds");
        }
        else
        {
            ReadSections(root, scope, reviewsAsOf);
        }

        return scope.HasErrors ? null : (Assemble(name, description, scope.Index), scope.Index);
    }

    private static void ReadSections(MappingSyntax root, OntologyScope scope, int? reviewsAsOf)
    {
        // Before the policies of kinds and predicates, which need its day.
        ReviewPolicyReader.ReadSet(root, scope, reviewsAsOf);
        KindReader.Read(root, scope);
        EnumerationReader.Read(root, scope);
        UnitReader.Read(root, scope);
        IdentifierSchemeReader.Read(root, scope);
        QualifierReader.Read(root, scope);
        PredicateReader.Read(root, scope);
        KindConstraintChecker.Check(scope);
        SeverityChecker.CheckKinds(scope);
        RuleReader.Read(root, scope);
        MarkingReader.Read(root, scope);
    }

    private static OntologySymbol Assemble(string name, string description, OntologyIndex index) => new(
        name,
        description,
        Sorted(index.Kinds, kind => kind),
        Sorted(index.Predicates, predicate => predicate.Symbol),
        Sorted(index.Qualifiers, qualifier => qualifier.Symbol),
        Sorted(index.Enumerations, enumeration => enumeration.Symbol),
        Sorted(index.Units, unit => unit),
        Sorted(index.IdentifierSchemes, scheme => scheme.Symbol),
        index.Rules.OrderBy(rule => rule.Name, StringComparer.Ordinal).ToEquatableArray())
    {
        Markings = MarkingReader.Symbols(index.Markings),
    };

    private static EquatableArray<TSymbol> Sorted<TEntry, TSymbol>(Dictionary<string, TEntry> entries, Func<TEntry, TSymbol> symbol)
        where TSymbol : IEquatable<TSymbol> =>
        entries.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => symbol(pair.Value)).ToEquatableArray();
}
