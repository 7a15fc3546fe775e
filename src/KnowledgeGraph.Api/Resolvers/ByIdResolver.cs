using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>An object by its id; null, with a hint, if unknown; one that had the id before, with a hint too.</summary>
/// <param name="hints">Explains why an id finds nothing.</param>
internal sealed class ByIdResolver(Func<FactGraph, string, ObjectHandle> find, IdHints hints) : ObjectResolver
{
    private static readonly Argument<string> Id = Argument.Id("id", "The id.");

    /// <summary>Arguments that clients try if they know a name and not the id.</summary>
    private static readonly string[] NamesOfName = ["name", "title", "label"];

    public static FieldDefinition Field(
        string name, string type, Func<FactGraph, string, ObjectHandle> find, string description, SchemaNames names, Kind? kind = null) =>
        new(name, type, new ByIdResolver(find, new IdHints(names, type, kind)))
        {
            Description = description,
            Arguments = [Id.Define()],
            DeprecationReason = kind?.DeprecationReason,
            MisplacedArguments = ByName(type, names, kind) is { } form ? [new(NamesOfName, form)] : [],
        };

    private static string? ByName(string type, SchemaNames names, Kind? kind) => (kind, type) switch
    {
        (not null, _) => $"{names.Plural(kind)}(where: {{ name: {{ eq: $value }} }})",
        (_, TypeNames.Entity) => "search(text: $value)",
        (_, TypeNames.Source) => "sources(where: { title: { eq: $value } })",
        _ => null,
    };

    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        new BoundObject(find(FactSetRoot.GraphOf(context), Id.Read(arguments)), Id.Read(arguments));

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (found, id) = (BoundObject)context.Bound!;
        if (found.IsNull)
        {
            hints.Add(id, FactSetRoot.GraphOf(context), context);
        }
        else
        {
            IdHints.AddFormer(id, FactSetRoot.GraphOf(context), context);
        }

        context.CiteNode(found);
        return found;
    }
}
