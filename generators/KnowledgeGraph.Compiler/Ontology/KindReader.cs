using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>kinds</c>.</summary>
internal static class KindReader
{
    public static readonly string[] Keys =
    [
        "abstract", "extends", "plural", "description", LabelReader.Label, "begins", "ends", "requires", SeverityReader.Key,
        ReviewPolicyReader.Key, DeprecationReader.Key, FitReader.Key,
    ];

    private const int MaxKinds = 1_000;

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        var declarations = new Dictionary<string, KindDeclaration>(StringComparer.Ordinal);
        foreach (var declaration in scope.Declarations(root, "kinds", "kind", Keys, new(MaxKinds, "kinds", "1,000")))
        {
            // A key that is written twice has been reported.
            if (!declarations.ContainsKey(declaration.Name))
            {
                declarations.Add(declaration.Name, ReadKind(declaration, scope));
            }
        }

        InheritanceResolver.Resolve(declarations, scope);
        CheckGeneratedNames(declarations, scope);
    }

    private static KindDeclaration ReadKind(Declaration declaration, OntologyScope scope)
    {
        var isNamed = scope.Claim(
            declaration, NameRules.PascalCase, ReservedNames.Kind(declaration.Name), scope.Types,
            ReservedNames.FreeType(declaration.Name, scope.SetName));
        var description = scope.Description(declaration);
        var isAbstract = scope.Reader.Flag(declaration.Syntax, "abstract");
        var parents = scope.Reader.Scalars(declaration.Syntax, "extends");

        // A kind with a refused name counts as declared, so that the error is told once and not again wherever it is used.
        var plural = isNamed ? ReadPlural(declaration, isAbstract, scope) : "";
        var constraints = ReadConstraints(declaration.Name, declaration.Syntax, scope);
        var severities = SeverityReader.Read(declaration, SeverityReader.OfKind, scope);
        var label = LabelReader.Read(declaration.Syntax, LabelReader.Label, declaration.Name, scope);
        if (FitReader.Read(declaration.Syntax, scope) is { } fit)
        {
            scope.Index.KindFits[declaration.Name] = fit;
        }

        return new KindDeclaration(declaration.Key, plural, description, label, isAbstract, parents, constraints, severities)
        {
            Reviews = ReviewPolicyReader.Read(declaration.Syntax, scope),
            Deprecated = DeprecationReader.Read(declaration.Syntax, declaration.What, scope),
        };
    }

    private static KindConstraints ReadConstraints(string name, MappingSyntax mapping, OntologyScope scope)
    {
        scope.KindSyntax.Add(name, mapping);
        return new KindConstraints(
            scope.Reader.Optional(mapping, "begins")?.Value,
            scope.Reader.Optional(mapping, "ends")?.Value,
            new SortedSet<string>(scope.Reader.Scalars(mapping, "requires").Select(name => name.Value),
                StringComparer.Ordinal).ToEquatableArray());
    }

    private static string ReadPlural(Declaration declaration, bool isAbstract, OntologyScope scope)
    {
        var singular = NameRules.ToCamelCase(declaration.Name);
        var written = scope.Reader.Optional(declaration.Syntax, "plural");
        var isCertain = true;
        var plural = written?.Value ?? EnglishPlural.Of(singular, out isCertain);
        var at = written ?? declaration.Key;
        if (written is not null && !scope.CheckSpelling(written, NameRules.CamelCase))
        {
            return plural;
        }

        if (!isCertain)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.UncertainPlural, scope.Reader.At(declaration.Key), declaration.Name, plural);
        }

        if (!isAbstract && scope.CheckReserved(declaration.Key, singular, ReservedNames.QueryField(singular)))
        {
            scope.QueryFields.TryAdd(singular, $"the kind '{declaration.Name}'", declaration.Key);
        }

        if (scope.CheckReserved(at, plural, ReservedNames.QueryField(plural), ReservedNames.FreeField(plural, "All")))
        {
            scope.QueryFields.TryAdd(plural, $"the kind '{declaration.Name}'", at);
        }

        return plural;
    }

    private static void CheckGeneratedNames(Dictionary<string, KindDeclaration> declarations, OntologyScope scope)
    {
        foreach (var declaration in declarations)
        {
            foreach (var suffix in ApiNames.KindTypeSuffixes)
            {
                if (declarations.TryGetValue(declaration.Key + suffix, out var clash))
                {
                    scope.CheckReserved(clash.Name, $"the API makes a type of this name for the kind '{declaration.Key}'");
                }
            }
        }
    }
}

/// <summary>A kind as written, before its parents are looked up.</summary>
internal sealed record KindDeclaration(
    ScalarSyntax Name,
    string Plural,
    string Description,
    string? Label,
    bool IsAbstract,
    IReadOnlyList<ScalarSyntax> Parents,
    KindConstraints Constraints,
    ConstraintSeverities Severities)
{
    public ReviewPolicy? Reviews { get; init; }

    public string? Deprecated { get; init; }

    public KindSymbol ToSymbol(IEnumerable<string> parents, IEnumerable<string> ancestors) =>
        new(Name.Value, Plural, Description, IsAbstract, parents.ToEquatableArray(), ancestors.ToEquatableArray())
        {
            Label = Label,
            Constraints = Constraints,
            Severities = Severities,
            Reviews = Reviews,
            Deprecated = Deprecated,
        };
}
