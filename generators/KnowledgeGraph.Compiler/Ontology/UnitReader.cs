using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>units</c>.</summary>
internal static class UnitReader
{
    public static readonly string[] Keys = ["symbol", "singular", "dimension", "description", StandInBinder.Key];

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        var names = new NameRegistry(scope.Reader);
        foreach (var declaration in scope.Declarations(root, "units", "unit", Keys))
        {
            var isNamed = scope.Claim(declaration, NameRules.Word, null, names);
            var symbol = scope.Reader.Required(declaration.Syntax, declaration.Key, declaration.What, "symbol")?.Value ?? "";
            var singular = scope.Reader.Optional(declaration.Syntax, "singular")?.Value;
            var dimension = ReadDimension(declaration, scope);
            var description = scope.Description(declaration);
            var standIns = scope.Reader.Scalars(declaration.Syntax, StandInBinder.Key);
            if (isNamed)
            {
                scope.Index.UnitStandIns[declaration.Name] = [.. standIns.Select(words => words.Value)];
                scope.Index.Units.Add(
                    declaration.Name, new UnitSymbol(declaration.Name, symbol, dimension, description) { Singular = singular });
            }
        }
    }

    private static string ReadDimension(Declaration declaration, OntologyScope scope)
    {
        if (scope.Reader.Required(declaration.Syntax, declaration.Key, declaration.What, "dimension") is not { } dimension)
        {
            return "";
        }

        scope.CheckSpelling(dimension, NameRules.CamelCase);
        return dimension.Value;
    }
}
