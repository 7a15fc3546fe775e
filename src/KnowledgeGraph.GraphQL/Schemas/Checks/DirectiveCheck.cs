using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>A directive has locations and valid arguments.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation"/>
internal static class DirectiveCheck
{
    public static void Check(DirectiveDefinition directive, SchemaLinker schema)
    {
        NameCheck.Check(directive.Name, $"@{directive.Name}", schema);
        if (directive.Locations.Count == 0)
        {
            schema.Report($"Directive @{directive.Name} must include 1 or more locations.");
        }

        foreach (var location in directive.Locations.Where(location => !DirectiveLocations.All.Contains(location)))
        {
            schema.Report($"Directive @{directive.Name} has an unknown location: \"{location}\".");
        }

        InputValuesCheck.Check(directive.Arguments, name => $"@{directive.Name}({name}:)", schema);
    }
}
