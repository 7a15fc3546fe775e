using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Filters;

/// <summary>A field of an input type with conditions.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Type">The input type of its conditions.</param>
/// <param name="Description">Null if the field of the same name describes it.</param>
/// <param name="Compile">Compiles a non-null value of that type to a test.</param>
internal sealed record FilterField(string Name, string Type, string? Description, Func<object, FilterScope, RowTest> Compile)
{
    /// <summary>Reads a text of a row; empty if there is none.</summary>
    public delegate ReadOnlySpan<byte> TextColumn(FactGraph graph, int row);

    /// <summary>Compiles to a condition whose rows may be found directly; null if <see cref="Compile"/> is all there is.</summary>
    public Func<object, FilterScope, RowCondition>? CompileCondition { get; private init; }

    /// <summary>Why it is deprecated; null if it is not.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Other names under which clients look for it.</summary>
    public string[] Synonyms { get; init; } = [];

    /// <inheritdoc cref="GraphQL.Types.InputValueDefinition.SuggestInside"/>
    public bool SuggestInside { get; init; } = true;

    /// <inheritdoc cref="GraphQL.Types.InputValueDefinition.SuggestedFor"/>
    public Func<string?, bool>? SuggestedFor { get; init; }

    /// <summary>Whether the test depends on the place of a row.</summary>
    public bool UsesPlace { get; init; }

    /// <summary>Compiles a value to a condition.</summary>
    public RowCondition Condition(object value, FilterScope scope) =>
        CompileCondition?.Invoke(value, scope) ?? new RowCondition(Compile(value, scope), UsesPlace: UsesPlace);

    /// <summary>Conditions whose rows may be found directly.</summary>
    public static FilterField Findable(string name, string type, string? description, Func<object, FilterScope, RowCondition> compile) =>
        new(name, type, description, (value, scope) => compile(value, scope).Test) { CompileCondition = compile };

    /// <summary>Conditions on the id of a row.</summary>
    /// <param name="find">Finds the row with an id; null if there is none.</param>
    /// <param name="hints">Explains why an id finds nothing.</param>
    public static FilterField Id(
        string name, string description, Func<object, FilterScope, RowTest> compile, Func<FactGraph, string, int?> find, IdHints hints) =>
        Findable(name, OperatorTypes.IdFilter, description, (operators, scope) =>
        {
            var test = compile(operators, scope);
            if (Operands((InputObject)operators) is not { } ids)
            {
                return new RowCondition(test);
            }

            foreach (var id in ids.Take(NamedId.Max))
            {
                scope.Name(new NamedId(id, hints));
            }

            return RowCondition.Among(() => [.. ids.Select(id => find(scope.Graph, id)).OfType<int>().Distinct()], test);
        }) with
        { SuggestedFor = MayBeId };

    /// <summary>Conditions on a text of the row.</summary>
    public static FilterField Text(string name, string description, TextColumn read) =>
        new(name, OperatorTypes.StringFilter, description, TextOf(read));

    /// <summary>The compilation of conditions on a text of the row.</summary>
    /// <param name="meant">Replaces a text that is compared as a whole, such as a former id; null if none is replaced.</param>
    public static Func<object, FilterScope, RowTest> TextOf(TextColumn read, Func<FactGraph, string, string>? meant = null) =>
        (operators, scope) =>
        {
            var graph = scope.Graph;
            var test = TextOperators.Compile(operators, scope, meant is null ? null : text => meant(graph, text));
            return (row, _, ref _) => test(read(graph, row));
        };

    // Names have capitals or spaces; ids do not.
    private static bool MayBeId(string? text) =>
        text is null || !text.Any(static character => char.IsUpper(character) || char.IsWhiteSpace(character));

    // The ids of which one must be that of the row; null if any id may be.
    private static IEnumerable<string>? Operands(InputObject operators)
    {
        if (operators[Operators.Equal] is string id)
        {
            return [id];
        }

        return operators[Operators.In] is object?[] ids ? ids.OfType<string>() : null;
    }

    /// <summary>Conditions on a flag of the row.</summary>
    public static FilterField Flag(string name, string description, Func<FactGraph, int, bool> read) =>
        new(name, OperatorTypes.BooleanFilter, description, (operators, scope) =>
        {
            var test = ValueOperators.Compile<bool>(operators, scope);
            var graph = scope.Graph;
            return (row, _, ref _) => test(read(graph, row));
        });
}
