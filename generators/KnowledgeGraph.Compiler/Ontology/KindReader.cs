using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>kinds</c>.</summary>
internal static class KindReader
{
    public static readonly string[] Keys = ["abstract", "extends", "plural", "description", "begins", "ends", "requires"];

    private const int MaximumKinds = 1_000;

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        var declarations = new Dictionary<string, KindDeclaration>(StringComparer.Ordinal);
        foreach (var entry in scope.Reader.Section(root, "kinds"))
        {
            if (declarations.Count == MaximumKinds)
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.TooManyDeclarations, scope.Reader.At(entry.Key), "kinds", "1,000");
                break;
            }

            if (ReadKind(entry, scope) is { } declaration)
            {
                declarations.Add(entry.Name, declaration);
            }
        }

        InheritanceResolver.Resolve(declarations, scope);
        CheckGeneratedNames(declarations, scope);
    }

    private static KindDeclaration? ReadKind(MappingEntrySyntax entry, OntologyScope scope)
    {
        var what = $"The kind '{entry.Name}'";
        if (scope.Reader.Mapping(entry.Value, what) is not { } mapping)
        {
            return null;
        }

        scope.Reader.CheckKeys(mapping, what, Keys);
        var isNamed = scope.CheckSpelling(entry.Key, NameRules.IsPascalCase(entry.Name), NameRules.PascalCaseForm)
            && scope.CheckReserved(entry.Key, ReservedNames.Type(entry.Name))
            && scope.Types.TryAdd(entry.Name, $"the kind '{entry.Name}'", entry.Key);
        var description = scope.Description(mapping, entry.Key, what);
        var isAbstract = scope.Reader.Flag(mapping, "abstract");
        var parents = scope.Reader.Scalars(mapping, "extends");
        if (!isNamed)
        {
            return null;
        }

        var plural = ReadPlural(mapping, entry, isAbstract, scope);
        return new KindDeclaration(entry.Key, plural, description, isAbstract, parents, ReadConstraints(entry.Name, mapping, scope));
    }

    private static KindConstraints ReadConstraints(string name, MappingSyntax mapping, OntologyScope scope)
    {
        scope.KindSyntax.Add(name, mapping);
        return new KindConstraints(
            scope.Reader.Optional(mapping, "begins")?.Value,
            scope.Reader.Optional(mapping, "ends")?.Value,
            new SortedSet<string>(scope.Reader.Scalars(mapping, "requires").Select(name => name.Value), StringComparer.Ordinal).ToEquatableArray());
    }

    private static string ReadPlural(MappingSyntax mapping, MappingEntrySyntax entry, bool isAbstract, OntologyScope scope)
    {
        var singular = NameRules.ToCamelCase(entry.Name);
        var written = scope.Reader.Optional(mapping, "plural");
        var plural = written?.Value ?? singular + "s";
        var at = written ?? entry.Key;
        if (written is not null && !scope.CheckSpelling(written, NameRules.IsCamelCase(plural), NameRules.CamelCaseForm))
        {
            return plural;
        }

        if (!isAbstract && scope.CheckReserved(entry.Key, singular, ReservedNames.QueryField(singular)))
        {
            scope.QueryFields.TryAdd(singular, $"the kind '{entry.Name}'", entry.Key);
        }

        if (scope.CheckReserved(at, plural, ReservedNames.QueryField(plural)))
        {
            scope.QueryFields.TryAdd(plural, $"the kind '{entry.Name}'", at);
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
    ScalarSyntax Name, string Plural, string Description, bool IsAbstract, IReadOnlyList<ScalarSyntax> Parents, KindConstraints Constraints)
{
    public KindSymbol ToSymbol(IEnumerable<string> parents, IEnumerable<string> ancestors) =>
        new(Name.Value, Plural, Description, IsAbstract, parents.ToEquatableArray(), ancestors.ToEquatableArray()) { Constraints = Constraints };
}
