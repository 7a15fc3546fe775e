using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>An identifier of one scheme belongs to one entity. An exception beside either of two is enough.</summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Unique_value"/>
internal sealed class DistinctIdentifierRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var firstOwners = new Dictionary<(string Scheme, string Value), string>();
        var shared = new Dictionary<(string Scheme, string Value), List<string>>();
        foreach (var entity in context.Facts.Entities)
        {
            for (var i = 0; i < entity.Identifiers.Count; i++)
            {
                var key = (entity.Identifiers[i].Scheme, entity.Identifiers[i].Value);
                if (!firstOwners.TryGetValue(key, out var first))
                {
                    firstOwners.Add(key, entity.Id);
                }
                else if (shared.TryGetValue(key, out var owners))
                {
                    owners.Add(entity.Id);
                }
                else
                {
                    shared.Add(key, [first, entity.Id]);
                }
            }
        }

        var locations = new Dictionary<string, Dictionary<(string Scheme, string Value), SyntaxLocation>>(StringComparer.Ordinal);
        foreach (var identifier in shared)
        {
            Check(identifier.Key, identifier.Value, locations, context);
        }
    }

    /// <param name="locations">Those of the identifiers of an entity, looked up once for all that it shares with others.</param>
    private static void Check(
        (string Scheme, string Value) identifier,
        List<string> owners,
        Dictionary<string, Dictionary<(string Scheme, string Value), SyntaxLocation>> locations,
        ValidationContext context)
    {
        // Every list is asked, so that an exception counts as used.
        var bound = owners.FindAll(owner => !context.Facts.ExceptionsOf(owner).IsExcepted(Constraint.DistinctIdentifiers));
        var places = bound.ConvertAll(PlaceOf);
        var scheme = context.Facts.Ontology.IdentifierSchemes[identifier.Scheme].Symbol;

        // All others clash with the first of a strict source, so that no warning hides an error.
        var first = Math.Max(0, places.FindIndex(place => !context.Severity.IsLenient(place)));
        for (var i = 0; i < bound.Count; i++)
        {
            if (i != first)
            {
                var (earlier, later) = (Math.Min(i, first), Math.Max(i, first));
                context.Diagnostics.Report(
                    DiagnosticCatalogue.IdentifierTaken,
                    context.Severity.Of(Constraint.DistinctIdentifiers, scheme, places[earlier], places[later]),
                    places[later],
                    [context.Facts.LocationOf(bound[earlier])],
                    identifier.Value, identifier.Scheme, bound[earlier]);
            }
        }

        SyntaxLocation PlaceOf(string owner)
        {
            if (!locations.TryGetValue(owner, out var found))
            {
                locations.Add(owner, found = context.Facts.LocationsOfIdentifiers(owner));
            }

            // An image has no place for an identifier of its own.
            return found.TryGetValue(identifier, out var place) ? place : context.Facts.LocationOf(owner);
        }
    }
}
