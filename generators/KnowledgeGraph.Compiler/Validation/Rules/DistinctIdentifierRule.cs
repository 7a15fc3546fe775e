using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>An identifier of one scheme belongs to one entity.</summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Unique_value"/>
internal sealed class DistinctIdentifierRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var owners = new Dictionary<(string Scheme, string Value), string>();
        foreach (var entity in context.Facts.Entities)
        {
            Dictionary<(string Scheme, string Value), SyntaxLocation>? locations = null;
            for (var i = 0; i < entity.Identifiers.Count; i++)
            {
                var identifier = entity.Identifiers[i];
                var key = (identifier.Scheme, identifier.Value);
                if (!owners.TryGetValue(key, out var owner))
                {
                    owners.Add(key, entity.Id);
                    continue;
                }

                // Both lists are asked, so that an exception beside either side counts as used.
                if (context.Facts.ExceptionsOf(entity.Id).IsExcepted(Constraint.DistinctIdentifiers)
                    | context.Facts.ExceptionsOf(owner).IsExcepted(Constraint.DistinctIdentifiers))
                {
                    continue;
                }

                locations ??= context.Facts.LocationsOfIdentifiers(entity.Id);
                context.Diagnostics.Report(
                    DiagnosticCatalogue.IdentifierTaken, locations[key], context.Facts.LocationOf(owner),
                    identifier.Value, identifier.Scheme, owner);
            }
        }
    }
}
