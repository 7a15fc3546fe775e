using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>identifiers</c>.</summary>
internal static class IdentifierSchemeReader
{
    public static readonly string[] Keys = ["description", "format", "standard", "domain", "url", SeverityReader.Key];

    private const string Placeholder = "{id}";

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        var names = new NameRegistry(scope.Reader);
        foreach (var declaration in scope.Declarations(root, "identifiers", "identifier scheme", Keys))
        {
            var isNamed = scope.Claim(declaration, NameRules.CamelCase, null, names);
            var description = scope.Description(declaration);
            var standard = ReadStandard(declaration.Syntax, scope);
            var (format, pattern) = standard is null
                ? ReadFormat(declaration.Syntax, scope)
                : (standard.Format, IdentifierPattern.Create(standard.Format, scope.Reader.At(declaration.Key), scope.Reader.Diagnostics));
            var url = ReadUrl(declaration.Syntax, scope);
            var domain = scope.KindNames(declaration.Syntax, "domain");
            var severities = SeverityReader.Read(declaration, SeverityReader.OfIdentifierScheme, scope);
            if (!isNamed)
            {
                continue;
            }

            var symbol = new IdentifierSchemeSymbol(declaration.Name, description, format, url, domain) { Severities = severities };
            SeverityReader.Check(
                declaration.Name, declaration.Syntax, SeverityReader.OfIdentifierScheme,
                constraint => SeverityChecker.Reason(constraint, symbol), scope);
            var cover = domain.Count == 0 ? null : scope.Index.Cover(domain);
            scope.Index.IdentifierSchemes.Add(
                declaration.Name, new IdentifierSchemeDefinition(symbol, pattern, cover) { Standard = standard });
        }
    }

    private static IdentifierStandard? ReadStandard(MappingSyntax mapping, OntologyScope scope)
    {
        if (scope.Reader.Optional(mapping, "standard") is not { } name)
        {
            return null;
        }

        if (mapping.Find("format") is { } format)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.WrongConstraint, scope.Reader.At(format.Key), "format", name.Value,
                "the standard has a format of its own");
        }

        if (IdentifierStandard.All.TryGetValue(name.Value, out var standard))
        {
            return standard;
        }

        scope.ReportUnknown(name, "standard", [.. IdentifierStandard.All.Keys], isListed: true);
        return null;
    }

    private static (string? Format, IdentifierPattern? Pattern) ReadFormat(MappingSyntax mapping, OntologyScope scope) =>
        scope.Reader.Optional(mapping, "format") is { } format
            ? (format.Value, IdentifierPattern.Create(format.Value, scope.Reader.At(format), scope.Reader.Diagnostics))
            : (null, null);

    private static string? ReadUrl(MappingSyntax mapping, OntologyScope scope)
    {
        if (scope.Reader.Optional(mapping, "url") is not { } url)
        {
            return null;
        }

        var index = url.Value.IndexOf(Placeholder, StringComparison.Ordinal);
        if (index < 0 || !Binding.UrlRules.IsAbsoluteHttp(url.Value.Replace(Placeholder, "0")))
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.MalformedPattern, scope.Reader.At(url), url.Value, "it must be an http or https URL with {id} in it");
        }

        return url.Value;
    }
}
