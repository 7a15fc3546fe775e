using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>qualifiers</c>.</summary>
internal static class QualifierReader
{
    public static readonly string[] Keys = ["description", LabelReader.Label, "range", "type"];

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        foreach (var declaration in scope.Declarations(root, "qualifiers", "qualifier", Keys))
        {
            var isNamed = scope.Claim(
                declaration, NameRules.CamelCase, ReservedNames.StatementField(declaration.Name), scope.StatementKeys,
                ReservedNames.FreeField(declaration.Name, null));
            var description = scope.Description(declaration);
            if (ReadValue(declaration, scope) is not var (type, range, enumeration) || !isNamed)
            {
                scope.Dropped.Add(declaration.Name);
                continue;
            }

            var symbol = new QualifierSymbol(declaration.Name, description, type, range, enumeration)
            {
                Label = LabelReader.Read(declaration.Syntax, LabelReader.Label, declaration.Name, scope),
            };
            scope.Index.Qualifiers.Add(declaration.Name, new QualifierDefinition(symbol, scope.Index.Cover(range)));
        }
    }

    private static (ValueKind Type, EquatableArray<string> Range, string? Enumeration)? ReadValue(
        Declaration declaration, OntologyScope scope)
    {
        if (declaration.Syntax.Find("range") is null)
        {
            return ValueTypeReader.Read(declaration, scope) is var (type, enumeration) ? (type, default, enumeration) : null;
        }

        if (declaration.Syntax.Find("type") is { } extra)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.UnknownKey, scope.Reader.At(extra.Key), $"{declaration.What}, which has a 'range',", "type", "");
        }

        return (ValueKind.Entity, scope.KindNames(declaration.Syntax, "range"), null);
    }
}
