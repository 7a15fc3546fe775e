using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Lists;

/// <summary>
/// A connection field with conditions. Its arguments are its own, then <c>where</c> and <c>order</c>, then <c>view</c>, then those of
/// paging.
/// </summary>
/// <param name="rows">The type of the items.</param>
internal abstract class ListField(TypeFamily rows, CursorScope scope, SchemaContext schema) : PagedField(scope)
{
    private readonly Argument<InputObject?> _where = Argument.Optional<InputObject>("where", rows.Filter, "Conditions on items.")
        .AlsoKnownAs("filter", "filters", "filterBy", "condition", "conditions", "having");
    private readonly Argument<object?[]?> _order = Argument.List<object?>("order", TypeNames.OptionalListOf(rows.Order), "")
        .AlsoKnownAs("orderBy", "sort", "sortBy", "sorting", "orderby");

    /// <summary>All arguments, in the order in which the schema lists them.</summary>
    public IEnumerable<Argument> Arguments =>
    [
        .. OwnArguments,
        WhereDescription is { } description ? _where.As(description) : _where,
        .. LastOrder is { } last ? [_order.As($"Keys to order by; then {last}.")] : Array.Empty<Argument>(),
        .. View is { } view ? [view] : Array.Empty<Argument>(),
        .. PageArguments.All,
    ];

    /// <summary>The field of this resolver.</summary>
    /// <param name="synonyms">Other names under which clients look for it.</param>
    public FieldDefinition As(string name, string connection, string description, params string[] synonyms) =>
        new(name, $"{connection}!", this)
        {
            Description = description,
            Arguments = [.. Arguments.Select(argument => argument.Define())],
            MisplacedArguments = Misplaced,
            Synonyms = synonyms,
        };

    /// <summary>
    /// The field of this resolver, whose arguments are defined once, and described elsewhere, for all fields that have the same.
    /// </summary>
    /// <param name="key">Fields with the same arguments share a key.</param>
    public FieldDefinition Sharing(
        string key, string name, string connection, string? description, string? deprecationReason = null, string[]? synonyms = null) =>
        new(name, $"{connection}!", this)
        {
            Description = description,
            Arguments = schema.Arguments.Of(key, () => Arguments),
            MisplacedArguments = Misplaced,
            DeprecationReason = deprecationReason,
            Synonyms = synonyms ?? [],
        };

    /// <summary>Arguments that clients try here although what they want is elsewhere.</summary>
    protected virtual IReadOnlyList<MisplacedArgument> Misplaced => PageArguments.Misplaced;

    protected virtual IEnumerable<Argument> OwnArguments => [];

    public sealed override bool ReadsOperationDirectives => true;

    /// <summary>The argument that selects the statements that count; null if another argument has it.</summary>
    protected virtual Argument? View => ViewArgument.View;

    /// <summary>The description of <c>where</c>; null for the usual one.</summary>
    protected virtual string? WhereDescription => null;

    /// <summary>The order of rows with equal keys; null for a list without <c>order</c>.</summary>
    protected virtual string? LastOrder => "by id";

    /// <summary>Whether each item has a statement behind it, as those of a relation do.</summary>
    protected virtual bool HasStatement => false;

    /// <summary>Reads the selection of statements; null after reporting an error.</summary>
    protected virtual EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        ViewArgument.Read(graph, arguments, ViewArgument.Defaults, context);

    protected sealed override IPaged? Bind(
        FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        if (ReadView(graph, arguments, context) is not { } view)
        {
            return null;
        }

        var conditions = new FilterScope(graph, view, HasStatement, context);
        var where = _where.Read(arguments);
        var test = where is null ? null : schema.Filters[rows].CompileCondition(where, conditions);
        var order = LastOrder is not null && _order.Read(arguments) is { } keys ? schema.Orders[rows].Compile(keys, conditions) : null;
        if (conditions.HasFailed)
        {
            return null;
        }

        var find = test is { Rest: null } ? test.Find : null;
        var query = new ListQuery(cursors, page, test?.Test, find, order, schema.Options.MaxFilterSteps)
        {
            NamedIds = conditions.NamedIds,
        };
        return Create(new ListRequest(graph, arguments, view, where, query), context);
    }

    /// <summary>Binds the field's own arguments.</summary>
    protected abstract IPaged? Create(in ListRequest request, BindContext context);
}

/// <summary>A list field whose arguments are bound to the list itself.</summary>
internal abstract class ListField<TList>(TypeFamily rows, CursorScope scope, SchemaContext schema) : ListField(rows, scope, schema)
    where TList : RowList
{
    public sealed override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var list = (TList)context.Bound!;
        if (IdIn(list) is { } id)
        {
            IdHints.AddAll([id], list.Graph, context);
        }

        NamedId.AddHints(list.NamedIds, list.Graph, context);

        return RowPage.Read(list, OwnerOf(parent), context);
    }

    /// <summary>The id of an entity in the field's own arguments; null if there is none.</summary>
    protected virtual string? IdIn(TList list) => null;

    /// <summary>The row of the parent object.</summary>
    protected virtual int OwnerOf(in ObjectHandle parent) => parent.Row;

    protected sealed override IPaged? Create(in ListRequest request, BindContext context)
    {
        var list = Create(request);
        return PageArguments.LieWithin(list, context) ? list : null;
    }

    /// <summary>Makes the list.</summary>
    protected abstract TList Create(in ListRequest request);
}
