namespace KnowledgeGraph.Api.Filters;

/// <summary>A field of an input type with conditions.</summary>
/// <param name="Name">As clients write it.</param>
/// <param name="Type">The input type of its conditions.</param>
/// <param name="Compile">Makes a test of a value of that type, which is not null.</param>
internal sealed record FilterField(string Name, string Type, string Description, Func<object, FilterScope, RowTest> Compile)
{
    /// <summary>Reads a text of a row; empty where there is none.</summary>
    public delegate ReadOnlySpan<byte> TextColumn(FactGraph graph, int row);

    /// <summary>Conditions on a text of the row.</summary>
    public static FilterField Text(string name, string description, TextColumn read) =>
        new(name, OperatorTypes.StringFilter, description, (operators, scope) =>
        {
            var test = TextOperators.Compile(operators, scope);
            var graph = scope.Graph;
            return (row, _, ref _) => test(read(graph, row));
        });

    /// <summary>Conditions on something that is or is not so of the row.</summary>
    public static FilterField Flag(string name, string description, Func<FactGraph, int, bool> read) =>
        new(name, OperatorTypes.BooleanFilter, description, (operators, scope) =>
        {
            var test = ValueOperators.Compile<bool>(operators, scope);
            var graph = scope.Graph;
            return (row, _, ref _) => test(read(graph, row));
        });
}
