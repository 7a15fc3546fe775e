using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The fields of every <c>…ListFilter</c>.</summary>
internal static class ListConditions
{
    public const string Some = "some";
    public const string All = "all";
    public const string None = "none";
    public const string AnyAtAll = "any";
    public const string Count = "count";

    /// <summary>The type that describes the fields for all.</summary>
    public static readonly string Described = TypeNames.ListFilterOf(TypeFamily.Entity.Filter);

    private static readonly MisplacedFlag[] Presence = PresenceFlags.Of((AnyAtAll, "false"), (AnyAtAll, "true"));

    public static InputObjectType CreateType(string name, string element)
    {
        var isDescribed = name == Described;
        return new InputObjectType(name)
        {
            Description = $"Conditions on a list of which each element has a `{element}`{(isDescribed ? "" : $"; see `{Described}`")}.",
            Fields =
            [
                Field(Some, element, "At least one element satisfies this."),
                Field(All, element, "Every element satisfies this; true for an empty list."),
                Field(None, element, "No element satisfies this."),
                Field(AnyAtAll, TypeNames.Boolean, "Whether the list has any elements."),
                Field(
                    Count,
                    OperatorTypes.LongFilter,
                    "The number of elements; an entity to which several relations lead is counted once.",
                    isOfElements: false),
            ],
            MisplacedFlags = Presence,
        };

        InputField Field(string field, string type, string description, bool isOfElements = true) =>
            new(field, type) { Description = isDescribed ? description : null, SuggestInside = isOfElements };
    }

    /// <param name="compileElement">Compiles the conditions on one element.</param>
    public static RowTest Compile(
        object conditions, Elements elements, FilterScope scope, Func<InputObject, RowTest> compileElement) =>
        CompileCondition(conditions, elements, scope, inner => new RowCondition(compileElement(inner))).Test;

    /// <inheritdoc cref="Compile"/>
    public static RowCondition CompileCondition(
        object conditions, Elements elements, FilterScope scope, Func<InputObject, RowCondition> compileElement)
    {
        var given = (InputObject)conditions;
        var tests = new List<RowCondition>();
        foreach (var name in given.Names)
        {
            switch (given[name])
            {
                case bool isWanted:
                    tests.Add(new RowCondition((row, place, ref work) =>
                        elements.Any(null, expected: true, row, place, ref work) == isWanted));
                    break;
                case InputObject operators when name == Count:
                    var number = ValueOperators.Compile<long>(operators, scope);
                    tests.Add(new RowCondition((row, place, ref work) => number(elements.Count(row, place, ref work))));
                    break;
                case InputObject inner:
                    var element = compileElement(inner);
                    tests.Add(name == All
                        ? new RowCondition((row, place, ref work) => !elements.Any(element.Test, expected: false, row, place, ref work))
                        : OfSome(elements, element, isWanted: name == Some));
                    break;
            }
        }

        return RowCondition.All(tests);
    }

    /// <summary>Whether some element satisfies a condition, or none.</summary>
    private static RowCondition OfSome(Elements elements, RowCondition element, bool isWanted)
    {
        RowTest test = (row, place, ref work) => elements.Any(element.Test, expected: true, row, place, ref work) == isWanted;
        if (element.Find is not { } find || !elements.HasOwners)
        {
            return new RowCondition(test);
        }

        RowFinder owners = (ref FilterWork work) =>
        {
            var found = new HashSet<int>();
            foreach (var row in find(ref work))
            {
                elements.FindOwners(row, element.Rest, found, ref work);
                if (work.IsExhausted)
                {
                    break;
                }
            }

            return found;
        };
        return new RowCondition(new KeptTest(test, owners, isWanted).Holds, isWanted ? owners : null);
    }
}
