using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Views;

/// <summary>The input object <c>View</c>, and the directive <c>@view</c> with the same members.</summary>
internal static class ViewTypes
{
    public const string Name = "View";
    public const string Directive = "view";

    public static InputObjectType Create() => new(Name)
    {
        Description = "The statements that count. `leftOut` of a list says how many it excludes.",
        Fields = [.. ViewMembers.Every.Select(member => member.DefineInput())],
    };

    public static DirectiveDefinition CreateDirective() => new(Directive, DirectiveLocations.Query)
    {
        Description = "The view of every field of the operation that gives none; a field with a view of its own ignores it entirely. A "
            + "client with a normalising cache, which stores objects by id and fields by their arguments, must not share that cache "
            + "between operations with different views: the same field then has different values. Use the argument `view` there.",
        Arguments = [.. ViewMembers.Every.Select(member => member.Define())],
    };
}
