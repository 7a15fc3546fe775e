using System.Globalization;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Federation;

/// <summary>An object that a gateway asks for by its key.</summary>
/// <param name="Found">The object; null if there is none.</param>
/// <param name="Id">The id that was looked up.</param>
/// <param name="Hints">Explains why the id finds nothing; null if nothing was looked up.</param>
/// <param name="Error">Why nothing was looked up.</param>
internal sealed record Representation(ObjectHandle Found, string Id, IdHints? Hints, string? Error = null)
{
    private const int MaxShown = 100;

    /// <summary>Looks up what a value of <c>_Any</c> stands for.</summary>
    public static Representation Read(object? value, KeyedTypes types, FactSetRoot root)
    {
        if (value is not IReadOnlyDictionary<string, object?> members)
        {
            return Refuse("A representation is an object with `__typename` and `id`.");
        }

        if (!members.TryGetValue("__typename", out var named) || named is not string name)
        {
            return Refuse("The representation has no `__typename`, which must be a string.");
        }

        if (types.Find(name) is not { } type)
        {
            return Refuse($"There is no type \"{Shown(name)}\" with a key in this subgraph.");
        }

        var id = members.GetValueOrDefault("id") switch
        {
            string text => text,
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return id is null
            ? Refuse($"The representation of {name} has no `id`, which must be a string or a whole number.")
            : new Representation(type.Find(root, id), id, type.Hints);
    }

    private static Representation Refuse(string error) => new(ObjectHandle.Null, "", null, error);

    private static string Shown(string name) => name.Length <= MaxShown ? name : name[..MaxShown] + "…";
}
