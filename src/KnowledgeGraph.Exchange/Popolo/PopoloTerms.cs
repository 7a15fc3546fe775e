using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Popolo;

/// <summary>The places that Popolo has for entities, statements and qualifiers.</summary>
internal static class PopoloTerms
{
    public const string People = "persons";
    public const string Organizations = "organizations";
    public const string Posts = "posts";
    public const string Organization = "organization_id";
    public const string Post = "post_id";
    public const string Role = "role";

    private static readonly TermTable Table = TermTable.Read("popolo");

    private static readonly Dictionary<(string Predicate, string Class), string> Values =
        Table.Rows("value").ToDictionary(row => (row[0], row[1]), row => row[2]);

    private static readonly HashSet<(string Predicate, string Class)> Links = [.. Table.Rows("link").Select(row => (row[0], row[1]))];

    private static readonly Dictionary<(string Predicate, string Class), (string Property, string Target)> Entities =
        Table.Rows("entity").ToDictionary(row => (row[0], row[1]), row => (row[2], row[3]));

    private static readonly HashSet<string> Memberships = [.. Table.Rows("membership").Select(row => row[0])];

    private static readonly Dictionary<string, string> Qualifiers =
        Table.Rows("qualifier").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Descriptions =
        Table.Rows("description").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The classes of a document, in the order in which it has them.</summary>
    public static IReadOnlyList<string> Classes { get; } = [People, Organizations, Posts, "areas", "events"];

    /// <summary>The class of an entity; null if there is none for its kind.</summary>
    public static string? ClassOf(Entity entity) => Table.ClassOf(entity.Kind);

    /// <summary>The property for the description of an entity; null if its class has none.</summary>
    public static string? DescriptionOf(string ofClass) => Descriptions.GetValueOrDefault(ofClass);

    /// <summary>The form in which Popolo has a statement.</summary>
    /// <param name="property">The property, for <see cref="PopoloPlace.Property"/>.</param>
    public static PopoloPlace PlaceOf(Statement statement, out string property)
    {
        property = "";
        if (!statement.IsPlain() || ClassOf(statement.Subject) is not { } ofClass)
        {
            return PopoloPlace.None;
        }

        var term = (statement.Predicate.Name, ofClass);
        if (statement.Object.Kind != ValueKind.Entity)
        {
            return Links.Contains(term) ? PopoloPlace.Link
                : Values.TryGetValue(term, out property!) ? PopoloPlace.Property : PopoloPlace.None;
        }

        var target = ClassOf(statement.Object.AsEntity());
        if (Entities.TryGetValue(term, out var entity) && entity.Target == target)
        {
            property = entity.Property;
            return PopoloPlace.Property;
        }

        return ofClass == People && target is Organizations or Posts ? PopoloPlace.Membership : PopoloPlace.None;
    }

    /// <summary>Whether a membership says by its predicate alone no more than that it is one.</summary>
    public static bool IsMembership(Predicate predicate) => Memberships.Contains(predicate.Name);

    /// <summary>The property of a membership for a qualifier; null if there is none.</summary>
    public static string? PropertyOf(QualifierValue qualifier) =>
        Qualifiers.TryGetValue(qualifier.Qualifier.Name, out var property)
            && (qualifier.Value.Kind != ValueKind.Entity || ClassOf(qualifier.Value.AsEntity()) is not null)
            ? property
            : null;
}
